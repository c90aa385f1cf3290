import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What some web servers read from the folder of a site itself, and nothing that visitors read. */
const NAMES = ['web.config', '.htaccess', '_headers', '_redirects'] as const;

/** The folder of a place whose files of these names go into every release. */
export const SERVER_FILES = 'server-files';

/** Copies what a web server wants to find in the folder of a site; most want nothing. */
export async function copyServerFiles(place: string, site: string): Promise<void> {
  for (const name of NAMES) {
    try {
      await copyFile(join(place, SERVER_FILES, name), join(site, name));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
}
