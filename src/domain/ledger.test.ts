import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../test/builders/content.ts';
import { toNow } from './calendar.ts';
import { buildLedger, type Ledger } from './ledger.ts';

const ledgerOf = (situation: Situation, date = '2026-11-22'): Ledger =>
  buildLedger(contentOf(situation), toNow(date, 'Asia/Tokyo'));
const person = { state: 'published', name: 'An', consent: CONSENT };
const praise = (recipients: readonly object[], more: object = {}) => ({
  date: '2026-03-01',
  issuer: { name: 'The Director' },
  grants: [{ award: 'letter', recipients }],
  ...more,
});
const peopleIn = ({ pages }: Ledger): readonly string[] =>
  [...pages].filter(([path]) => path.startsWith('/people/')).map(([, entry]) => entry);

describe('the pages of people', () => {
  it('are wanted in every language', () => {
    const { pages } = ledgerOf({ people: { an: person } });
    expect(pages.get('/people/an/')).toBe('person:an');
    expect(pages.get('/ja/hito/an/')).toBe('person:an');
  });

  it.each([
    ['no consent', { consent: undefined }],
    ['a consent that is over', { consent: { ...CONSENT, until: '2026-11-21' } }],
    ['a consent that begins later', { consent: { ...CONSENT, date: '2026-11-23' } }],
    ['having left', { leftOn: '2026-11-21' }],
    ['a draft', { state: 'draft' }],
    ['an embargo', { publishAt: '2026-11-23' }],
  ])('are wanted with %s only where a decision names them', (_, more) => {
    const people = { an: { ...person, ...more } };
    expect(peopleIn(ledgerOf({ people }))).toEqual([]);
    const named = ledgerOf({ people, decisions: { d1: praise([{ to: 'an' }]) } });
    expect(peopleIn(named)).toEqual(['person:an']);
    expect(named.unlisted.has('/people/an/')).toBe(true);
  });

  it('are not wanted while a check is under way, nor where the public minimum has no page', () => {
    const decisions = { d1: praise([{ to: 'an' }]) };
    expect(peopleIn(ledgerOf({ people: { an: { ...person, state: 'held' } }, decisions }))).toEqual([]);
    const settings = { publicMinimum: 'rollOnly' };
    expect(
      peopleIn(ledgerOf({ settings, people: { an: { ...person, consent: undefined } }, decisions })),
    ).toEqual([]);
  });

  it('are listed only with consent to search engines', () => {
    const web = { ...CONSENT, channels: ['web'] };
    const { unlisted } = ledgerOf({ people: { an: person, binh: { ...person, consent: web } } });
    expect([unlisted.has('/people/an/'), unlisted.has('/people/binh/')]).toEqual([false, true]);
  });
});

describe('the entries of a decision', () => {
  it('stand on its page and on the roll of its year, annulled ones included', () => {
    const annulled = { state: 'annulled', annulled: { date: '2026-05-01', reason: 'An error.' } };
    const { decisions, years } = ledgerOf({
      people: { an: { ...person, state: 'withdrawn' } },
      decisions: {
        d1: praise([
          { to: 'an' },
          { name: 'Binh', key: 'binh', ...annulled },
          { name: 'Chi', key: 'chi', state: 'held' },
          { name: 'Dung', key: 'dung', state: 'erased' },
          { to: 'erased-person' },
        ]),
      },
    });
    expect(decisions).toEqual([
      { paths: ['/decisions/d1/', '/ja/kettei/d1/'], honours: new Set(['d1/an', 'd1/binh']) },
    ]);
    expect(years.get('2026')).toEqual(new Set(['d1/an', 'd1/binh']));
  });

  it('do not stand before the decision may be published', () => {
    const decisions = { d1: praise([{ name: 'An', key: 'an' }], { publishAt: '2026-12-01' }) };
    expect(ledgerOf({ decisions }).years).toEqual(new Map());
    expect(ledgerOf({ decisions }, '2026-12-01').years.get('2026')).toEqual(new Set(['d1/an']));
  });
});

describe('the records of the search', () => {
  it('are every page, and every name that has none', () => {
    const recipients = [{ to: 'an' }, { to: 'held' }, { key: 'binh', name: 'Bình' }];
    const people = { an: person, held: { ...person, state: 'held' } };
    const { searched } = ledgerOf({ people, decisions: { d1: praise(recipients) } });
    const ids = [...searched].filter((id) => /^(person|honour|decision):/.test(id));
    expect(ids.sort()).toEqual(['decision:d1', 'honour:d1/binh', 'honour:d1/held', 'person:an']);
  });

  it('are ways through the site only where there is something behind them', () => {
    const places = ({ searched }: Ledger): readonly string[] =>
      [...searched].filter((id) => id.startsWith('place:')).sort();
    expect(places(ledgerOf({ units: [] }))).toEqual(['place:names', 'place:roll']);
    const decisions = { d1: praise([{ key: 'binh', name: 'Bình' }]) };
    expect(places(ledgerOf({ decisions }))).toContain('place:figures');
  });
});
