import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureFile } from '../../../domain/content.ts';
import { formatOf, type PictureVariant } from '../../../domain/picture-variants.ts';
import { createGate } from './create-gate.ts';
import { ENCODING, encodeVariant } from './encode-variant.ts';

/** The variants of pictures that are kept in a folder between runs. */
export type VariantCache = {
  /** The absolute path of a variant, made now if it is not there or its bytes are not those that were made. */
  readonly provide: (file: PictureFile, variant: PictureVariant) => Promise<string>;
  /** Removes all that this process has not provided. */
  readonly removeUnused: () => Promise<void>;
};

/** Opens a folder of variants. At most two are made at once: each needs much memory and all processors. */
export function createVariantCache(folder: string): VariantCache {
  const gate = createGate(2);
  const names = listKept(folder);
  const underWay = new Map<string, Promise<string>>();
  const used = new Set<string>();

  const findOrMake = async (key: string, file: PictureFile, variant: PictureVariant): Promise<string> => {
    const kept = (await names).get(key);
    const name = kept !== undefined && (await isWhole(folder, kept)) ? kept : await make(key, file, variant);
    (await names).set(key, name);
    used.add(name);
    return join(folder, name);
  };
  const make = async (key: string, file: PictureFile, variant: PictureVariant): Promise<string> => {
    const source = await readFile(file.path);
    // The cleaned picture itself need not be compressed a second time.
    const isSame =
      variant.format !== 'webp' && variant.format === formatOf(file) && variant.width === file.width;
    const bytes = isSame ? source : await encodeVariant(source, variant);
    const name = `${key}-${toHash(bytes)}.${variant.format}`;
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `${name}.${randomUUID()}.tmp`);
    await writeFile(draft, bytes);
    await rename(draft, join(folder, name));
    return name;
  };
  return {
    provide(file, variant) {
      const key = toVariantKey(file, variant);
      const path = underWay.get(key) ?? gate(() => findOrMake(key, file, variant));
      underWay.set(key, path);
      return path.finally(() => underWay.delete(key));
    },
    async removeUnused() {
      const present = await readdir(folder).catch(() => []);
      for (const name of present) if (!used.has(name)) await rm(join(folder, name), { force: true });
    },
  };
}

/** What a variant is kept under: the picture, and how it is made. */
export function toVariantKey(file: PictureFile, { path }: PictureVariant): string {
  return toHash(`${ENCODING} ${file.name} ${path}`);
}

function toHash(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24);
}

/** By its key, the name of every file that is kept. */
async function listKept(folder: string): Promise<Map<string, string>> {
  const present = await readdir(folder).catch(() => []);
  return new Map(
    present.flatMap((name) => {
      const key = /^([0-9a-f]{24})-[0-9a-f]{24}\.[a-z]+$/.exec(name)?.[1];
      return key === undefined ? [] : [[key, name] as const];
    }),
  );
}

/** Whether a file still holds the bytes that its name tells: it may have been cut short, edited or removed. */
async function isWhole(folder: string, name: string): Promise<boolean> {
  const bytes = await readFile(join(folder, name)).catch(() => undefined);
  return bytes !== undefined && name.slice(25, 49) === toHash(bytes);
}
