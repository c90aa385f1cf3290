import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Roll } from '../../domain/roll-types.ts';
import { listFiles } from './read-site.ts';

/** What decides how pages are rendered, beside `src/`. */
const BESIDE = ['astro.config.mjs', 'package-lock.json'];

/**
 * A hash of all code that renders pages: that of the project, and own pages that are code. A change anywhere in it may give a
 * script or the style sheet another address, which stands in every page.
 */
export async function hashCode(root: string, { pages }: Pick<Roll, 'pages'>): Promise<string> {
  const source = (await listFiles(join(root, 'src'))).map((file) => join('src', file));
  const own = pages.filter(({ format }) => format === 'mdx').flatMap(({ sources }) => [...sources.values()]);
  const hash = createHash('sha256');
  for (const file of [...BESIDE, ...source])
    hash.update(`${file}\n`).update(await readFile(join(root, file)));
  for (const file of own) hash.update(await readFile(file));
  return hash.digest('base64url');
}
