import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { Withheld } from '../../domain/withheld.ts';
import { checkLedger } from './check-ledger.ts';
import { checkShare } from './check-share.ts';
import { checkSearch } from './check-search.ts';
import { findLeaks } from './find-leaks.ts';
import { readSite, type FinishedSite, type SitePage } from './read-site.ts';

/** What a finished folder is judged by. */
export type Expectation = {
  readonly ledger: Ledger;
  readonly withheld: readonly Withheld[];
  /** The public origin and base path, without a slash at the end. */
  readonly address: string;
};

/** Judges a finished folder; each finding is a plain sentence, and none means that it may be published. */
export async function checkSite(
  folder: string,
  { ledger, withheld, address }: Expectation,
): Promise<readonly string[]> {
  const site = await readSite(folder);
  const sitemap = await readSitemap(folder, site);
  return [
    ...checkLedger(site, sitemap, ledger, address),
    ...checkShare(site, ledger),
    ...(await checkSearch(folder, site.files, ledger)),
    ...site.pages.flatMap((page) => checkPage(page)),
    ...checkTargets(site, address),
    ...(await findLeaks(folder, site.files, withheld)),
  ];
}

async function readSitemap(folder: string, { files }: FinishedSite): Promise<ReadonlySet<string>> {
  const parts = files.filter((file) => /^sitemap(?:-\d+)?\.xml$/.test(file));
  const texts = await Promise.all(parts.map((file) => readFile(join(folder, file), 'utf8')));
  const urls = texts
    .filter((text) => text.includes('<urlset'))
    .flatMap((text) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)]);
  return new Set(urls.map(([, url = '']) => url));
}

function checkPage(page: SitePage): readonly string[] {
  const say = (fault: string): string => `${page.path}: ${fault}`;
  return [
    ...(page.lang === undefined || page.lang === '' ? [say('the page does not say its language.')] : []),
    ...(page.title.trim() === '' ? [say('the page has no title.')] : []),
    ...(page.headings === 1
      ? []
      : [say(`the page has ${page.headings} first-level headings; it must have one.`)]),
    ...(page.text.trim() === '' ? [say('the page is empty.')] : []),
    ...(page.inline.length === 0 ? [] : [say(`the content policy would block ${page.inline[0] ?? ''}.`)]),
    ...findRepeated(page.ids).map((id) => say(`the id "${id}" stands twice.`)),
    ...page.structuredData
      .filter((json) => !isJson(json))
      .map(() => say('its structured data cannot be read.')),
  ];
}

function findRepeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Every internal address that a page points to must be a file of the folder. */
function checkTargets({ files, pages }: FinishedSite, address: string): readonly string[] {
  const base = address.replace(/\/$/, '');
  const { origin } = new URL(base);
  const paths = new Set(
    files.map((file) => new URL(`${base}/${encodeURI(file)}`).pathname.replace(/\/index\.html$/, '/')),
  );
  return pages.flatMap((page) => {
    const from = `${base}${page.path}`;
    const targets = [
      ...page.targets,
      ...(page.preview === undefined ? [] : [page.preview]),
      ...page.alternates.map(({ href }) => href),
      ...(page.refresh === undefined ? [] : [page.refresh]),
    ];
    return [...new Set(targets)].flatMap((target) => {
      if (!URL.canParse(target, from)) return [`${page.path}: "${target}" is no address.`];
      const url = new URL(target, from);
      if (url.origin !== origin || paths.has(url.pathname)) return [];
      return [`${page.path}: nothing stands at ${target}.`];
    });
  });
}
