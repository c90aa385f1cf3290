import { expect, it } from 'vitest';
import { contentOf, type Situation } from '../../test/builders/content.ts';
import { addressWordsOf } from '../words/addresses.ts';
import { toNow } from './calendar.ts';
import { toRedirectPages, type RedirectPage } from './redirect-pages.ts';
import { buildRoll } from './roll.ts';
import { createRoutes } from './routes.ts';

function redirectsOf(situation: Situation): ReadonlyMap<string, RedirectPage> {
  const roll = buildRoll(contentOf(situation), toNow('2026-11-22', 'Asia/Tokyo'));
  const pages = toRedirectPages(
    roll,
    createRoutes(roll.site, (lang) => addressWordsOf(lang)),
  );
  return new Map(pages.map((page) => [page.slug, page]));
}
const collective = { state: 'published', name: 'The Team' };

it('gives everything that a poster may carry a short address in the default language', () => {
  expect(redirectsOf({ collectives: { team: collective } }).get('p/team')).toEqual({
    slug: 'p/team',
    lang: 'en',
    to: '/collectives/team/',
    others: [{ lang: 'ja', to: '/ja/dantai/team/' }],
  });
});

it('leads from a former id in every language', () => {
  const redirects = redirectsOf({ collectives: { team: { ...collective, formerIds: ['crew'] } } });
  expect(redirects.get('ja/dantai/crew')).toMatchObject({ lang: 'ja', to: '/ja/dantai/team/' });
  expect(redirects.get('p/crew')).toMatchObject({ to: '/collectives/team/' });
});

it('leads from an address that was published under other words', () => {
  const redirects = redirectsOf({
    collectives: { team: collective },
    addresses: { '/teams/team/': 'collective:team' },
  });
  expect(redirects.get('teams/team')).toMatchObject({ lang: 'en', to: '/collectives/team/' });
});

it('stays below the base path of the site', () => {
  const redirects = redirectsOf({
    settings: { address: 'https://example.org/roll' },
    collectives: { team: { ...collective, formerIds: ['crew'] } },
  });
  expect(redirects.get('collectives/crew')).toMatchObject({ to: '/roll/collectives/team/' });
  expect([...redirects.keys()].filter((slug) => slug.includes('roll'))).toEqual([]);
});

it('gives one address to one entry only', () => {
  const slugs = redirectsOf({
    collectives: { twin: collective },
    movements: { twin: { state: 'published', name: 'M', period: { from: '2026', to: '2027' } } },
  });
  expect(slugs.get('p/twin')?.to).toBe('/collectives/twin/');
});

it('has no page above the base path that a site has moved to', () => {
  const roll = buildRoll(contentOf({ collectives: { team: collective } }), toNow('2026-11-22', 'Asia/Tokyo'));
  const moved = {
    ...roll,
    site: { ...roll.site, address: 'https://roll.example/prizes' },
    redirects: [
      { from: '/collectives/team/', to: '/prizes/collectives/team/' },
      { from: '/prizes/teams/team/', to: '/prizes/collectives/team/' },
    ],
  };
  const pages = toRedirectPages(
    moved,
    createRoutes(moved.site, (lang) => addressWordsOf(lang)),
  );
  expect(pages.map(({ slug }) => slug)).toEqual(['p/team', 'teams/team']);
});
