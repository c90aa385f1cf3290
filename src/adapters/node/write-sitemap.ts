import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitePage } from './read-site.ts';
import { renderSitemaps } from './render-sitemaps.ts';

/** Writes the sitemap of a finished folder from what its pages say in their heads: those without `noindex`, with their languages. */
export async function writeSitemap(
  pages: readonly SitePage[],
  folder: string,
  toUrl: (name: string) => string,
): Promise<void> {
  const entries = pages
    .filter(({ noindex, refresh }) => !noindex && refresh === undefined)
    .flatMap(({ canonical, alternates }) =>
      canonical === undefined ? [] : [{ url: canonical, alternates }],
    );
  for (const [name, xml] of renderSitemaps(entries, toUrl)) await writeFile(join(folder, name), xml);
}
