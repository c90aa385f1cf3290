import { expect, it } from 'vitest';
import { CONSENT, contentOf, type Situation } from '../../test/builders/content.ts';
import { toNow } from './calendar.ts';
import { listDisclosures } from './disclosures.ts';

const now = toNow('2026-11-22', 'Asia/Tokyo');
const tell = (people: NonNullable<Situation['people']>): readonly string[] =>
  listDisclosures(contentOf({ people }), now);
const an = { state: 'published', name: 'Lê Thị An', unit: 'archive', consent: CONSENT };
const changes = (fields: object): readonly string[] => {
  const after = new Set(tell({ an: { ...an, ...fields } }));
  return tell({ an }).filter((key) => !after.has(key));
};

it('names by their ids whoever is shown, and never by name', () => {
  const keys = tell({ an, binh: { ...an, state: 'draft' } });
  expect(keys).toContain('whole:person:an');
  expect(keys).toContain('page:person:an');
  expect(keys.join()).not.toMatch(/binh|Lê/);
});

it('misses the whole entry of somebody who has withdrawn, or whose consent is over', () => {
  expect(changes({ state: 'withdrawn' })).toContain('whole:person:an');
  expect(changes({ consent: { ...CONSENT, until: '2026-11-21' } })).toContain('whole:person:an');
  expect(changes({ leftOn: '2026-11-01' })).toContain('whole:person:an');
});

it('misses a single channel that was taken back, and nothing where only words change', () => {
  const channels = CONSENT.channels.filter((channel) => channel !== 'share');
  expect(changes({ consent: { ...CONSENT, channels } })).toEqual(['channel:share:an']);
  expect(changes({ role: 'Archivist' })).toEqual([]);
});
