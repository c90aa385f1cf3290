import { resolve } from 'node:path';
import { openOwnFolder } from './open-own-folder.ts';
import { createVariantCache, type VariantCache } from './variant-cache.ts';

/** The variants of the pictures of one content folder, kept below `root` between runs. */
export async function openVariantCache(
  contentFolder: string,
  root = resolve('.florilegium/variants'),
): Promise<VariantCache> {
  return createVariantCache(await openOwnFolder(contentFolder, root));
}
