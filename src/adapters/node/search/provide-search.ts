import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Roll } from '../../../domain/roll-types.ts';
import type { Routes } from '../../../domain/routes.ts';
import { SEARCH_FOLDER } from '../../../domain/search/files.ts';
import { hashCode } from '../code-hash.ts';
import { makeSearch } from './make-search.ts';
import { searchCacheOf } from './open-cache.ts';

/** Finds files of the search of a roll: by a path on the site, the absolute path of a file. */
export type SearchProvider = (
  roll: Roll,
  routes: Pick<Routes, 'below'>,
) => (path: string) => Promise<string | undefined>;

/** For development: the search of a roll is made when its first file is asked for, below a working folder. */
export function createSearchProvider(work: URL): SearchProvider {
  const workFolder = fileURLToPath(work);
  let made: { readonly roll: Roll; readonly done: Promise<unknown> } | undefined;
  const folder = join(workFolder, 'development');
  // Read at once: what is kept must bear the hash of the code that runs, whatever is written while it does.
  const code = hashCode(join(workFolder, '..'), { pages: [] });
  return (roll, routes) => async (path) => {
    const root = routes.below(`${SEARCH_FOLDER}/`);
    if (!path.startsWith(root) || path.includes('..')) return undefined;
    if (made?.roll !== roll) {
      // One after the other: both would write into the same folder.
      const before = made?.done ?? Promise.resolve();
      const done = before.then(async () =>
        makeSearch(roll, { folder, cacheDir: searchCacheOf(workFolder), code: await code }),
      );
      made = { roll, done };
    }
    await made.done;
    const file = join(folder, SEARCH_FOLDER, path.slice(root.length));
    return (await stat(file).catch(() => undefined))?.isFile() === true ? file : undefined;
  };
}
