import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { request } from '@playwright/test';
import { readAddress } from '../../src/adapters/node/read-address.ts';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { findPages, type SitePage } from '../browser/site-pages.ts';
import { chooseViews, type View } from './choose-views.ts';
import { serveCompressed } from './serve-compressed.ts';

/** A served site with its pages and views; `close` ends what was started for it. */
export type OpenSite = {
  readonly url: string;
  readonly pages: readonly SitePage[];
  readonly views: readonly View[];
  readonly close: () => Promise<void>;
};

/** Serves a finished folder, or takes the site at `base`; views are chosen by the content folder of the environment. */
export async function openSite(
  at: { readonly folder: string } | { readonly base: string },
): Promise<OpenSite> {
  const server = 'base' in at ? { url: at.base, close: () => Promise.resolve() } : await serve(at.folder);
  const url = server.url.replace(/\/?$/, '/');
  const state = await readRoll(process.env);
  if (!state.ok) throw new Error('The content has problems: `npm run check` lists them.');
  const asker = await request.newContext({ baseURL: url });
  const pages = await findPages(asker);
  await asker.dispose();
  return { url, pages, views: chooseViews(state.roll, pages), close: server.close };
}

async function serve(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(join(folder, '404.html'))) throw new Error(`No site has been built in ${folder}.`);
  const base = (await readAddress(folder)).replace(/\/$/, '');
  return serveCompressed({ folder, base, goneList: `${folder}-gone.json` });
}
