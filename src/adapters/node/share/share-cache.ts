import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGate } from '../pictures/create-gate.ts';
import { toHash } from './to-hash.ts';

/** Pictures and posters that are kept in a folder between runs, by what they were made from. */
export type ShareCache = {
  readonly folder: string;
  /** The absolute path of what was made from this, if it still has the bytes that were made. */
  readonly find: (key: string) => Promise<string | undefined>;
  /** Notes that the folder now holds this file. */
  readonly add: (key: string, name: string) => Promise<string>;
  /** Removes all that has neither been found nor added, and what a run that broke off has left. */
  readonly removeUnused: () => Promise<void>;
};

const NAME = /^([0-9a-f]{24})-([0-9a-f]{24})\.[a-z]{3}$/;
/** Another run may be writing a younger draft at this moment. */
const DRAFT_AGE = 10 * 60 * 1000;

/** Opens a folder of pictures; it need not be there yet. */
export function createShareCache(folder: string): ShareCache {
  const gate = createGate(16);
  const kept = listKept(folder);
  const used = new Set<string>();
  return {
    folder,
    find: (key) =>
      gate(async () => {
        const name = (await kept).get(key);
        if (name === undefined || !(await isWhole(folder, name))) return undefined;
        used.add(name);
        return join(folder, name);
      }),
    async add(key, name) {
      (await kept).set(key, name);
      used.add(name);
      return join(folder, name);
    },
    async removeUnused() {
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        if (used.has(name) || (name.endsWith('.tmp') && (await isYoung(path)))) continue;
        await rm(path, { force: true });
      }
    },
  };
}

async function listKept(folder: string): Promise<Map<string, string>> {
  const present = await readdir(folder).catch(() => []);
  return new Map(
    present.flatMap((name) => {
      const key = NAME.exec(name)?.[1];
      return key === undefined ? [] : [[key, name] as const];
    }),
  );
}

/** Whether a file still holds the bytes that its name tells: it may have been cut short, edited or removed. */
async function isWhole(folder: string, name: string): Promise<boolean> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  return bytes !== undefined && NAME.exec(name)?.[2] === toHash(bytes);
}

async function isYoung(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < DRAFT_AGE;
}
