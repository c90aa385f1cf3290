import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toPublicFiles } from '../../domain/public-files.ts';
import type { Roll } from '../../domain/roll-types.ts';
import type { Routes } from '../../domain/routes.ts';

/** Completes a finished folder: the pictures and files that its pages show, and the pages for lost readers where servers look for them. */
export async function writePublicFiles(roll: Roll, routes: Routes, folder: string): Promise<void> {
  for (const [path, source] of toPublicFiles(roll)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(source, join(folder, path));
  }
  for (const lang of roll.site.languages) await flatten(join(folder, routes.slugOf({ kind: 'notFound' }, lang)));
}

/** `/en/404/index.html` becomes `/en/404.html`; Astro does that itself for the root only. */
async function flatten(path: string): Promise<void> {
  if (!existsSync(join(path, 'index.html'))) return;
  await rename(join(path, 'index.html'), `${path}.html`);
  await rm(path, { recursive: true });
}
