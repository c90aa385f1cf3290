import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Roll } from '../../../domain/roll-types.ts';
import type { Routes } from '../../../domain/routes.ts';
import { SEARCH_FOLDER } from '../../../domain/search/files.ts';
import { hashCode } from '../code-hash.ts';
import { isAlive } from '../hold-lock.ts';
import { makeSearch } from './make-search.ts';
import { developmentOf } from './open-cache.ts';

/** Finds files of the search of a roll: by a path on the site, the absolute path of a file. */
export type SearchProvider = (
  roll: Roll,
  routes: Pick<Routes, 'below'>,
) => (path: string) => Promise<string | undefined>;

/**
 * For development: the search of a roll is made when its first file is asked for, below a working folder. Each process has a
 * folder of its own there, for it may run while another builds; folders of processes that are gone are taken away.
 */
export function createSearchProvider(work: URL): SearchProvider {
  const workFolder = fileURLToPath(work);
  let made: { readonly roll: Roll; readonly done: Promise<unknown> } | undefined;
  const all = developmentOf(workFolder);
  const folder = join(all, String(process.pid));
  const cacheDir = join(folder, 'kept');
  const cleared = clearAway(all);
  // Read at once: what is kept must bear the hash of the code that runs, whatever is written while it does.
  const code = hashCode(join(workFolder, '..'), { pages: [] });
  return (roll, routes) => async (path) => {
    const root = routes.below(`${SEARCH_FOLDER}/`);
    if (!path.startsWith(root) || path.includes('..')) return undefined;
    if (made?.roll !== roll) {
      // One after the other: both would write into the same folder.
      const before = made?.done ?? cleared;
      const done = before.then(async () => makeSearch(roll, { folder, cacheDir, code: await code }));
      made = { roll, done };
    }
    await made.done;
    const file = join(folder, SEARCH_FOLDER, path.slice(root.length));
    return (await stat(file).catch(() => undefined))?.isFile() === true ? file : undefined;
  };
}

/** Takes the folders of processes away that run no more. */
async function clearAway(all: string): Promise<void> {
  for (const name of await readdir(all).catch(() => []))
    if (!isAlive(Number(name))) await rm(join(all, name), { recursive: true, force: true });
}
