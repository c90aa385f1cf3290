import type { Ledger } from '../../domain/ledger.ts';
import type { FinishedSite, SitePage } from './read-site.ts';

const KINDS = /^(?:person|collective|story|decision|movement|unit|award|topic|page):/;

/** Compares a finished folder with its ledger, as sets: pages, roll entries and sitemap. */
export function checkLedger(
  { pages }: FinishedSite,
  sitemap: ReadonlySet<string>,
  ledger: Ledger,
  address: string,
): readonly string[] {
  return [
    ...checkPages(pages, ledger),
    ...checkHonours(pages, ledger),
    ...checkSitemap(pages, sitemap, ledger, address),
  ];
}

function checkPages(pages: readonly SitePage[], ledger: Ledger): readonly string[] {
  const found = new Map(pages.map(({ path, entry }) => [path, entry ?? '']));
  const missing = [...ledger.pages].filter(([path, entry]) => found.get(path) !== entry);
  const extra = [...found].filter(([path, entry]) => KINDS.test(entry) && ledger.pages.get(path) !== entry);
  return [
    ...missing.map(([path, entry]) => `${path}: the page of ${entry} is missing.`),
    ...extra.map(
      ([path, entry]) => `${path}: there is a page of ${entry}, which nothing in the content calls for.`,
    ),
  ];
}

function checkHonours(pages: readonly SitePage[], ledger: Ledger): readonly string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const all = new Set([...ledger.years.values()].flatMap((honours) => [...honours]));
  return [
    ...ledger.decisions.flatMap(({ paths, honours }) =>
      paths.flatMap((path) => compare(honours, new Set(byPath.get(path)?.honours), path)),
    ),
    ...[...ledger.years].flatMap(([year, honours]) =>
      ledger.languages.flatMap((lang) => {
        const ofYear = pages.filter((page) => page.entry === `year:${year}` && page.lang === lang);
        return compare(
          honours,
          new Set(ofYear.flatMap((page) => page.honours)),
          `The roll of ${year} (${lang})`,
        );
      }),
    ),
    ...pages.flatMap(({ path, honours }) =>
      honours.filter((id) => !all.has(id)).map((id) => `${path}: the roll entry ${id} may not be shown.`),
    ),
  ];
}

function compare(
  expected: ReadonlySet<string>,
  found: ReadonlySet<string>,
  where: string,
): readonly string[] {
  return [
    ...[...expected].filter((id) => !found.has(id)).map((id) => `${where}: the roll entry ${id} is missing.`),
    ...[...found]
      .filter((id) => !expected.has(id))
      .map((id) => `${where}: the roll entry ${id} does not belong there.`),
  ];
}

function checkSitemap(
  pages: readonly SitePage[],
  sitemap: ReadonlySet<string>,
  ledger: Ledger,
  address: string,
): readonly string[] {
  const base = address.replace(/\/$/, '');
  const others = pages.filter(
    ({ path, noindex, refresh }) => !ledger.pages.has(path) && !noindex && refresh === undefined,
  );
  const there = new Set(pages.map(({ path }) => path));
  const listed = [...ledger.pages.keys()].filter((path) => there.has(path) && !ledger.unlisted.has(path));
  const expected = new Set(
    [...listed, ...others.map(({ path }) => path)].map((path) => new URL(base + path).href),
  );
  return [
    ...[...expected].filter((url) => !sitemap.has(url)).map((url) => `The sitemap lacks ${url}.`),
    ...[...sitemap]
      .filter((url) => !expected.has(url))
      .map((url) => `The sitemap lists ${url}, which it may not.`),
    ...pages
      .filter(({ path, noindex }) => ledger.unlisted.has(path) && !noindex)
      .map(({ path }) => `${path}: search engines may list the page, though nobody has agreed to that.`),
  ];
}
