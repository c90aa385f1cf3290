import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parsePage, type ParsedPage } from './parse-page.ts';

/** A page of a finished folder: its file, and its path below the base with a slash at the start. */
export type SitePage = Omit<ParsedPage, 'shapes'> & {
  readonly file: string;
  readonly path: string;
  /** Whether something in it stands where nothing of the kind stands in any page before it. */
  readonly hasNewStructure: boolean;
};

/** A finished folder: every file by its path with forward slashes, and every page parsed; both in order. */
export type FinishedSite = { readonly files: readonly string[]; readonly pages: readonly SitePage[] };

/** Reads a finished folder. */
export async function readSite(folder: string): Promise<FinishedSite> {
  const files = await listFiles(folder);
  const pages: SitePage[] = [];
  const known = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    // One after another in any case: without a promise for each, thousands are read in a third of the time.
    const html = readFileSync(join(folder, file), 'utf8');
    const { shapes, ...page } = parsePage(html);
    const hasNewStructure = shapes.some((shape) => !known.has(shape));
    for (const shape of shapes) known.add(shape);
    pages.push({ ...page, file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, hasNewStructure });
  }
  return { files, pages };
}

/** Every file below a folder, as sorted relative paths with forward slashes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
