import { expect, it, test } from 'vitest';
import { z } from 'zod';
import { readPages, type WholePage } from './read-pages.ts';
import { SITE } from './run-build.ts';

const site = { pages: await readPages(SITE) };
const typed = z.object({ '@type': z.string() });
const address = 'https://thidua.example';
const byUrl = new Map(site.pages.map((page) => [address + page.path, page]));
const isLost = (page: WholePage): boolean => page.path.endsWith('/404.html');
const redirects = site.pages.filter(({ refresh }) => refresh !== undefined);
const pages = site.pages.filter((page) => page.refresh === undefined && !isLost(page));
const ofKind = (kind: string): WholePage[] => pages.filter(({ entry }) => entry?.split(':')[0] === kind);

/** The paths of the pages that do not fit: a test names them all. */
const misfits = (all: readonly WholePage[], fits: (page: WholePage) => boolean): readonly string[] =>
  all.filter((page) => !fits(page)).map(({ path }) => path);

test.each([
  ...[
    'home',
    'roll',
    'year',
    'rollByAward',
    'rollByUnit',
    'rollBySubject',
    'names',
    'namesByInitial',
    'decision',
    'person',
  ],
  ...['collective', 'story', 'stories', 'storiesByTopic', 'storiesByStage', 'movement', 'movements', 'unit'],
  ...['units', 'award', 'awards', 'topic', 'topics', 'page', 'search'],
  ...['figures', 'yearReport', 'review', 'stages', 'practiceCard', 'adopt', 'nominate', 'follow', 'data'],
])('there are pages of the kind %s in all three languages', (kind) => {
  expect(new Set(ofKind(kind).map(({ lang }) => lang))).toEqual(new Set(['vi', 'ja', 'en']));
});

it('says in every page the language of its address', () => {
  const wanted = (path: string): string => /^\/(?:embed\/)?(en|ja)\//.exec(path)?.[1] ?? 'vi';
  expect(
    misfits([...pages, ...site.pages.filter(isLost)], ({ lang, path }) => lang === wanted(path)),
  ).toEqual([]);
});

it('gives every page a title of its own, in each language', () => {
  const titles = Map.groupBy(pages, ({ lang, title }) => `${lang ?? ''}: ${title.trim()}`);
  expect([...titles].filter(([, same]) => same.length > 1).map(([title]) => title)).toEqual([]);
});

it('gives every page a description, one first-level heading and words', () => {
  expect(misfits(pages, ({ description = '' }) => description.length > 10)).toEqual([]);
  expect(misfits(site.pages, ({ headings }) => headings === 1)).toEqual([]);
  expect(misfits(site.pages, ({ text }) => text.trim().length > 20)).toEqual([]);
});

it('names in every page its own address as the right one', () => {
  expect(misfits(pages, ({ canonical, path }) => canonical === address + path)).toEqual([]);
});

it('lists with every page its other languages, which list it in turn', () => {
  const listed = pages.filter(({ noindex }) => !noindex);
  expect(
    misfits(listed, ({ alternates, lang, path }) => {
      const languages = alternates.filter(({ hreflang }) => hreflang !== 'x-default');
      const own = languages.find(({ hreflang }) => hreflang === lang);
      const returns = languages.every(({ href, hreflang }) => {
        const other = byUrl.get(href);
        return other?.lang === hreflang && other.alternates.some((back) => back.href === address + path);
      });
      const main = alternates.find(({ hreflang }) => hreflang === 'x-default');
      return own?.href === address + path && returns && main?.href === languages[0]?.href;
    }),
  ).toEqual([]);
});

it('describes itself to machines in the right types', () => {
  const typesOf = (page: WholePage): readonly unknown[] =>
    page.structuredData.map((json) => typed.parse(JSON.parse(json))['@type']);
  const wanted = {
    home: 'WebSite',
    person: 'Person',
    collective: 'Organization',
    story: 'Article',
    year: 'ItemList',
    decision: 'ItemList',
    movement: 'Event',
    unit: 'Organization',
    award: 'DefinedTerm',
    topic: 'DefinedTerm',
    data: 'Dataset',
    search: 'SearchResultsPage',
    follow: 'WebPage',
    stories: 'CollectionPage',
  };
  for (const [kind, type] of Object.entries(wanted)) {
    expect(misfits(ofKind(kind), (page) => typesOf(page).includes(type))).toEqual([]);
  }
  expect(misfits(pages, (page) => page.entry === 'home' || typesOf(page).includes('BreadcrumbList'))).toEqual(
    [],
  );
});

it('has a page for lost readers in every language, which nobody lists', () => {
  const lost = site.pages.filter(isLost);
  expect(lost.map(({ path, lang, noindex }) => ({ path, lang, noindex }))).toEqual([
    { path: '/404.html', lang: 'vi', noindex: true },
    { path: '/en/404.html', lang: 'en', noindex: true },
    { path: '/ja/404.html', lang: 'ja', noindex: true },
  ]);
});

it('leads from every short address to its entry, in a link too', () => {
  expect(redirects.length).toBeGreaterThan(30);
  expect(
    misfits(
      redirects,
      ({ refresh = '', targets, noindex }) =>
        noindex && targets.includes(refresh) && byUrl.has(address + refresh),
    ),
  ).toEqual([]);
  const people = ofKind('person').filter(({ lang }) => lang === 'vi');
  const short = new Map(redirects.map(({ path, refresh }) => [path, refresh]));
  expect(
    misfits(people, ({ path, entry = '' }) => short.get(`/p/${entry.slice('person:'.length)}/`) === path),
  ).toEqual([]);
});

it('keeps addresses, pictures and files free of what the content policy blocks', () => {
  expect(misfits(site.pages, ({ inline }) => inline.length === 0)).toEqual([]);
  expect(
    misfits(site.pages, ({ targets }) => targets.every((target) => !/^(?:javascript|data):/i.test(target))),
  ).toEqual([]);
});

it('fetches nothing from another site', () => {
  const foreign = site.pages
    .flatMap(({ targets }) => targets)
    .filter((target) => /^(?:https?:)?\/\//.test(target));
  const links = new Set(foreign.filter((target) => !target.startsWith(address)));
  expect([...links].filter((target) => /\.(?:js|css|woff2?|png|jpe?g|webp|svg)$/.test(target))).toEqual([]);
});
