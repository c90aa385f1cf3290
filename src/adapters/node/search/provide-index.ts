import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Lang } from '../../../domain/fields.ts';
import { runEngine, type IndexFile } from './run-engine.ts';
import type { SearchDocument } from './to-document.ts';

/** A change of this number makes every index anew: raise it with the version of the engine. */
const VERSION = 1;

/** Indexes that were made before, by a hash of their documents: an edit makes anew only what it touches. */
export type IndexCache = {
  /** Writes the index of these documents into a folder; whether it had to be made. */
  readonly provide: (lang: Lang, documents: readonly SearchDocument[], target: string) => Promise<boolean>;
  /** Takes away every index that was not asked for. */
  readonly forgetUnused: () => Promise<void>;
};

/** Opens the cache in a folder. What is damaged there is made anew. */
export function openIndexCache(folder: string): IndexCache {
  const used = new Set<string>();
  return {
    async provide(lang, documents, target) {
      const hash = createHash('sha256')
        .update(JSON.stringify([VERSION, lang, documents]))
        .digest('hex');
      const name = `${lang.toLowerCase()}-${hash.slice(0, 32)}`;
      used.add(name);
      const place = join(folder, name);
      const isNew = !(await isWhole(place));
      if (isNew)
        await keep(await runEngine(lang, documents), place, join(folder, `making-${String(process.pid)}`));
      await cp(place, target, { recursive: true, filter: (path) => !path.endsWith(LIST) });
      return isNew;
    },
    async forgetUnused() {
      for (const name of await readdir(folder).catch(() => []))
        if (!used.has(name)) await rm(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** Holds the name and the hash of every file of a cached index. */
const LIST = 'files.json';

async function keep(files: readonly IndexFile[], place: string, making: string): Promise<void> {
  await rm(making, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(making, path)), { recursive: true });
    await writeFile(join(making, path), bytes);
  }
  const list = Object.fromEntries(files.map(({ path, bytes }) => [path, toHash(bytes)]));
  await writeFile(join(making, LIST), JSON.stringify(list));
  await rm(place, { recursive: true, force: true });
  await rename(making, place);
}

/** Whether a cached index is there with all its bytes as they were written. */
async function isWhole(place: string): Promise<boolean> {
  try {
    const list: unknown = JSON.parse(await readFile(join(place, LIST), 'utf8'));
    if (typeof list !== 'object' || list === null) return false;
    for (const [file, hash] of Object.entries(list))
      if (toHash(await readFile(join(place, file))) !== hash) return false;
    return Object.keys(list).length > 0;
  } catch {
    return false;
  }
}

function toHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
