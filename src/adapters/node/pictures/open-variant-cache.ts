import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toShortHash } from '../../../domain/text/to-short-hash.ts';
import { createVariantCache, type VariantCache } from './variant-cache.ts';

/** Says to which content folder the variants belong. */
const NOTE = 'content-folder.txt';

/**
 * The variants of the pictures of one content folder, kept below `root`. Those of content folders that are no longer there
 * are removed: nobody else would.
 */
export async function openVariantCache(
  contentFolder: string,
  root = resolve('.florilegium/variants'),
): Promise<VariantCache> {
  await removeOrphans(root);
  const folder = join(root, toShortHash(contentFolder));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, NOTE), contentFolder);
  return createVariantCache(join(folder, 'files'));
}

async function removeOrphans(root: string): Promise<void> {
  for (const name of await readdir(root).catch(() => [])) {
    const owner = await readFile(join(root, name, NOTE), 'utf8').catch(() => undefined);
    if (owner !== undefined && !existsSync(owner))
      await rm(join(root, name), { recursive: true, force: true });
  }
}
