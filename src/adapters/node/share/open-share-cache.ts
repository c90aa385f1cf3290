import { resolve } from 'node:path';
import { openOwnFolder } from '../pictures/open-own-folder.ts';
import { createShareCache, type ShareCache } from './share-cache.ts';

/** The pictures and posters of one content folder, kept below `root` between runs. */
export async function openShareCache(
  contentFolder: string,
  root = resolve('.florilegium/share'),
): Promise<ShareCache> {
  return createShareCache(await openOwnFolder(contentFolder, root));
}
