import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage, type ParsedPage } from '../../src/adapters/node/parse-page.ts';
import { listFiles, toPath } from '../../src/adapters/node/read-site.ts';

/** A page of a finished folder, with its path below the base. */
export type WholePage = ParsedPage & { readonly path: string };

/** Every page of a finished folder, with all that it says. */
export async function readPages(folder: string): Promise<readonly WholePage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return files.map((file) => ({
    ...parsePage(readFileSync(join(folder, file), 'utf8')),
    path: toPath(file),
  }));
}
