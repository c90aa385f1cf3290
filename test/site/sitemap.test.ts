import { readFile } from 'node:fs/promises';
import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readPages } from './read-pages.ts';
import { SITE } from './run-build.ts';

const sitemap = z.object({
  urlset: z.object({
    url: z.array(
      z.object({
        loc: z.url(),
        'xhtml:link': z.array(z.object({ '@_hreflang': z.string(), '@_href': z.url() })),
      }),
    ),
  }),
});

it('lists every page that may be listed, with its languages, and no other', async () => {
  const pages = await readPages(SITE);
  const xml = await readFile(`${SITE}/sitemap.xml`, 'utf8');
  const { urlset } = sitemap.parse(new XMLParser({ ignoreAttributes: false }).parse(xml));
  const listed = pages.filter(({ noindex }) => !noindex).map(({ path }) => `https://thidua.example${path}`);
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual(listed.sort());
  const languages = new Set(urlset.url.flatMap((url) => url['xhtml:link'].map((link) => link['@_hreflang'])));
  expect(languages).toEqual(new Set(['vi', 'ja', 'en', 'x-default']));
});

it('is named in robots.txt', async () => {
  expect(await readFile(`${SITE}/robots.txt`, 'utf8')).toContain(
    'Sitemap: https://thidua.example/sitemap.xml',
  );
});
