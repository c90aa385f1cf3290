import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { listPictures, toPublicFiles } from '../../domain/public-files.ts';
import type { Roll } from '../../domain/roll-types.ts';
import type { Contexts } from '../../domain/create-contexts.ts';
import { writeEditor } from './editor/write-editor.ts';
import { writeOutlets } from './outlets/write-outlets.ts';
import type { Routes } from '../../domain/routes.ts';
import type { VariantCache } from './pictures/variant-cache.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { readSite, type SitePage } from './read-site.ts';
import type { Reader } from './reading/create-reader.ts';
import { writeScreenReleases } from './screen/write-screen-releases.ts';
import { writeRedirects } from './write-redirects.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Completes a folder of rendered pages: the pictures and files that they show, the pages that only lead on, those for lost
 * readers where servers look for them, feeds and other outputs, the editor where there is one, and the sitemap; gives how many
 * pages there are. Variants of pictures that no page shows any more leave the cache.
 */
export async function completeFolder(
  roll: Roll,
  contexts: Contexts,
  folder: string,
  { variants, reader }: { readonly variants: VariantCache; readonly reader: Reader },
): Promise<number> {
  const { routes, words } = contexts;
  for (const [path, source] of toPublicFiles(roll)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(source, join(folder, path));
  }
  for (const lang of roll.site.languages)
    await flatten(join(folder, routes.slugOf({ kind: 'notFound' }, lang)));
  await writeRedirects(roll, { routes, words }, folder);
  await writeOutlets(roll, contexts, folder);
  await writeEditor(resolve('.'), roll.site, folder);
  const { pages } = await readSite(folder, reader);
  await writePictures(listPictures(roll), createIsShown(pages, routes), folder, variants);
  await writeScreenReleases(roll, contexts, folder);
  await variants.removeUnused();
  await writeSitemap(pages, folder, (name) => new URL(routes.below(name), roll.site.address).href);
  return pages.length;
}

/** Whether any page shows a picture, or tells machines of it. */
function createIsShown(pages: readonly SitePage[], routes: Routes): (path: string) => boolean {
  const shown = new Set<string>();
  for (const { targets } of pages) for (const target of targets) shown.add(target);
  const told = [...new Set(pages.flatMap((page) => page.told))].join('\n');
  return (path) => shown.has(routes.below(path)) || told.includes(path);
}

/** `/en/404/index.html` becomes `/en/404.html`; Astro does that itself for the root only. */
async function flatten(path: string): Promise<void> {
  if (!existsSync(join(path, 'index.html'))) return;
  await rename(join(path, 'index.html'), `${path}.html`);
  await rm(path, { recursive: true });
}
