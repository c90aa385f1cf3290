import { expect, it } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../test/builders/content.ts';
import { addressWordsOf } from '../words/addresses.ts';
import { en } from '../words/interface/en.ts';
import { createTranslate } from '../words/translate.ts';
import { toNow } from './calendar.ts';
import {
  toArticleJsonLd,
  toBreadcrumbJsonLd,
  toCollectiveJsonLd,
  toHonourItems,
  toItemListJsonLd,
  toPersonJsonLd,
  toWebSiteJsonLd,
} from './json-ld.ts';
import type { PageContext } from './page-context.ts';
import { buildRoll } from './roll.ts';
import type { Roll } from './roll-types.ts';
import { createRoutes } from './routes.ts';

function siteOf(situation: Situation, lang = 'en'): { roll: Roll; page: PageContext } {
  const roll = buildRoll(contentOf(situation), toNow('2026-11-22', 'Asia/Tokyo'));
  const routes = createRoutes(roll.site, (tag) => addressWordsOf(tag));
  const page: PageContext = {
    ...{
      site: roll.site,
      lang,
      routes,
      place: { kind: 'home' },
      menuPages: [],
      runningMovement: undefined,
      distinction: undefined,
      feeds: new Set(),
      embeds: new Set<string>(),
    },
    t: createTranslate(lang, en),
    to: (place) => routes.pathTo(place, lang),
    has: { stories: true, movements: true, topics: true, units: true, figures: true, badges: false },
  };
  return { roll, page };
}

const person = {
  ...{ state: 'published', name: 'An Binh', unit: 'archive', role: 'Clerk', summary: 'Keeps the files.' },
  portrait: { file: 'portrait.jpg', alt: 'An' },
};
const decisions = {
  d1: {
    date: '2026-03',
    issuer: { name: 'The Director' },
    grants: [
      { award: 'letter', recipients: [{ to: 'an' }, { name: 'Chi', key: 'chi' }] },
      {
        award: 'order',
        recipients: [
          { to: 'an', key: 'an-2', state: 'annulled', annulled: { date: '2026-04-01', reason: 'Error.' } },
        ],
      },
    ],
  },
};
const story = {
  ...{
    state: 'published',
    title: 'Open files',
    summary: 'Files on the table.',
    stage: 'nurtured',
    unit: 'archive',
  },
  ...{ started: '2025', published: '2026-01-01', people: ['an'], topics: ['care'] },
};

it('describes a person with a full profile, without annulled awards', () => {
  const { roll, page } = siteOf({ people: { an: { ...person, consent: CONSENT } }, decisions });
  const [an] = roll.people;
  expect(an && toPersonJsonLd(an, page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': 'https://example.org/people/an/',
    url: 'https://example.org/people/an/',
    name: 'An Binh',
    award: ['Letter (2026-03)'],
    description: 'Keeps the files.',
    image: 'https://example.org/pictures/hash-portrait-1200.jpg',
    jobTitle: 'Clerk',
    affiliation: { '@type': 'Organization', name: 'The Archive' },
  });
});

it('says of a person without consent nothing but name and awards', () => {
  const { roll, page } = siteOf({ people: { an: person }, decisions });
  const [an] = roll.people;
  expect(an && toPersonJsonLd(an, page)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': 'https://example.org/people/an/',
    url: 'https://example.org/people/an/',
    name: 'An Binh',
    award: ['Letter (2026-03)'],
  });
});

it('describes a collective as a part of the organisation', () => {
  const { roll, page } = siteOf({ collectives: { team: { state: 'published', name: 'The Team', size: 7 } } });
  const [team] = roll.collectives;
  expect(team && toCollectiveJsonLd(team, page)).toMatchObject({
    '@type': 'Organization',
    name: 'The Team',
    parentOrganization: { '@type': 'Organization', name: 'The Society', url: 'https://example.org/' },
    numberOfEmployees: { '@type': 'QuantitativeValue', value: 7 },
  });
});

it('describes a story in the language that its title is in', () => {
  const { roll, page } = siteOf(
    { people: { an: { ...person, consent: CONSENT } }, decisions, stories: { open: story } },
    'ja',
  );
  const [open] = roll.stories;
  expect(open && toArticleJsonLd(open, page)).toMatchObject({
    '@type': 'Article',
    '@id': 'https://example.org/ja/jirei/open/',
    headline: 'Open files',
    inLanguage: 'en',
    datePublished: '2026-01-01',
    author: [{ '@type': 'Person', name: 'An Binh', url: 'https://example.org/ja/hito/an/' }],
    about: [{ '@type': 'Thing', name: 'Care' }],
  });
});

it('names nobody as the author of a story who may not be named', () => {
  const { roll, page } = siteOf({ people: { an: person }, stories: { open: story } });
  const [open] = roll.stories;
  expect(open && toArticleJsonLd(open, page).author).toEqual({
    ...{ '@type': 'Organization', name: 'The Society', url: 'https://example.org/' },
  });
});

it('lists honours of those who have agreed to search engines, with a link where they have a page', () => {
  const { roll, page } = siteOf({ people: { an: { ...person, consent: CONSENT } }, decisions });
  const letters = roll.honours.filter(({ award }) => award.id === 'letter');
  expect(toItemListJsonLd(toHonourItems(letters, page), page).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'An Binh, Letter', url: 'https://example.org/people/an/' },
  ]);
  const quiet = siteOf({ people: { an: person }, decisions });
  expect(toHonourItems(quiet.roll.honours, quiet.page)).toEqual([]);
});

it('describes the way to a page and the site as a whole', () => {
  const { page } = siteOf({}, 'ja');
  const trail = toBreadcrumbJsonLd(
    [
      { name: 'Home', place: { kind: 'home' } },
      { name: 'Roll', place: { kind: 'roll' } },
    ],
    page,
  );
  expect(trail.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.org/ja/' },
    { '@type': 'ListItem', position: 2, name: 'Roll', item: 'https://example.org/ja/meibo/' },
  ]);
  expect(toWebSiteJsonLd(page)).toMatchObject({ '@type': 'WebSite', name: '善行', inLanguage: ['en', 'ja'] });
});
