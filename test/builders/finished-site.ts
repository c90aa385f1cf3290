import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSite } from '../../src/adapters/node/check-site.ts';
import { createReader } from '../../src/adapters/node/reading/create-reader.ts';
import { openReadings } from '../../src/adapters/node/reading/kept-readings.ts';
import type { Ledger } from '../../src/domain/ledger.ts';
import type { Withheld } from '../../src/domain/withheld.ts';

const preview = (card = 'home/home-wide.png'): string =>
  `<meta property="og:image" content="https://x.example/base/share/en/${card}?v=1">`;
const previewOf = (attributes: string): string =>
  attributes.includes('year:2026') ? preview('year/2026-wide.png') : preview();
/** A page of the tiny site, with these words and attributes of its main part. */
export const page = (main: string, attributes = '', head = previewOf(attributes)): string =>
  `<!DOCTYPE html><html lang="en"><head><title>T ${attributes.replaceAll('"', '')}</title>${head}</head><body><main${attributes === '' ? '' : ` ${attributes}`}><h1>H</h1>${main}</main></body></html>`;
/** The shortest files that pass for pictures. */
export const png = Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex');
export const jpeg = Buffer.from('ffd8ffda0002ffd9', 'hex');
const ledger: Ledger = {
  languages: ['en'],
  pages: new Map([
    ['/people/an/', 'person:an'],
    ['/decisions/d1/', 'decision:d1'],
  ]),
  unlisted: new Set(['/people/an/']),
  decisions: [{ paths: ['/decisions/d1/'], honours: new Set(['d1/an']) }],
  years: new Map([['2026', new Set(['d1/an'])]]),
  searched: new Set(),
  badges: new Set(),
  share: new Map([
    ['share/en/home/home', { mayShowPortrait: false, mayPrint: true }],
    ['share/en/year/2026', { mayShowPortrait: false, mayPrint: false }],
  ]),
};
/** The head of a page that search engines must not list. */
export const noindex = `<meta name="robots" content="noindex">${preview()}`;
const shareFiles = (card: string) =>
  ['wide.png', 'square.png', 'tall.png'].map((end) => [`share/en/${card}-${end}`, png] as const);
/** A tiny finished folder that is right, by path. */
export const good: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': page('<a href="/base/people/an/">An</a> <img src="/base/pictures/1.jpg" alt="">'),
  'people/an/index.html': page('An', 'data-entry="person:an"', noindex),
  'decisions/d1/index.html': page('<p data-honour="d1/an">An</p>', 'data-entry="decision:d1"'),
  'honour-roll/2026/index.html': page('<p data-honour="d1/an">An</p>', 'data-entry="year:2026"'),
  ...Object.fromEntries([...shareFiles('home/home'), ...shareFiles('year/2026')]),
  'share/en/home/home-poster.pdf': 'x',
  'pictures/1.jpg': jpeg,
  'sitemap.xml':
    '<urlset>' +
    ['', 'decisions/d1/', 'honour-roll/2026/']
      .map((path) => `<loc>https://x.example/base/${path}</loc>`)
      .join('') +
    '</urlset>',
};

/** The faults that the gate finds in the tiny folder with these files changed, added or (`undefined`) left out; what it reads is kept in a folder where there is one. */
export async function checkFinished(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
  withheld: readonly Withheld[] = [],
  kept?: string,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-check-'));
  try {
    for (const [path, text] of Object.entries({ ...good, ...changes })) {
      if (text === undefined) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const address = 'https://x.example/base';
    const sought = { address, withheld };
    const reader = createReader(
      sought,
      kept === undefined ? undefined : await openReadings(kept, 'code', sought),
    );
    const findings = await checkSite(folder, { ledger, address, reader });
    return findings.map(({ fault }) => fault);
  } finally {
    await rm(folder, { recursive: true });
  }
}
