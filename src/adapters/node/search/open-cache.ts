import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What the search keeps between builds, so that an edit makes anew only what it touches. */
export type SearchCache = {
  readonly folder: string;
  /** A hash of the code: what other code has made is not used. */
  readonly code: string;
  /** The path of what has this name, which is in use from now on. */
  readonly use: (name: string) => string;
  /** Takes away everything that was not used. */
  readonly forgetUnused: () => Promise<void>;
};

/** Opens the cache in a folder for the code of this hash. */
export async function openCache(folder: string, code: string): Promise<SearchCache> {
  await mkdir(folder, { recursive: true });
  const used = new Set<string>();
  return {
    ...{ folder, code },
    use(name) {
      used.add(name);
      return join(folder, name);
    },
    async forgetUnused() {
      for (const name of await readdir(folder))
        if (!used.has(name)) await rm(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** Takes away all that the search of a project has kept: nothing of somebody who is withdrawn may outlive the withdrawal. */
export async function forgetSearch(workFolder: string): Promise<void> {
  for (const folder of [searchCacheOf(workFolder), developmentOf(workFolder)])
    await rm(folder, { recursive: true, force: true });
}

/** Where the search of what is being written stands, in a folder for each process. */
export function developmentOf(workFolder: string): string {
  return join(workFolder, 'development');
}

/** Where the search of a project keeps what it has made. */
export function searchCacheOf(workFolder: string): string {
  return join(workFolder, 'search');
}
