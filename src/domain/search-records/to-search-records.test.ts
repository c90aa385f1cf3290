import { describe, expect, test } from 'vitest';
import { CONSENT, type Situation } from '../../../test/builders/content.ts';
import { contextOf, rollOf } from '../../../test/builders/roll.ts';
import { toSearchRecords } from './to-search-records.ts';

const situation: Situation = {
  people: {
    an: {
      ...{ state: 'published', reviewedOn: '2026-01-01', consent: CONSENT, unit: 'archive', name: 'An' },
      ...{ aliases: ['Auntie An'], body: 'Keeps the maps.' },
    },
    held: { state: 'held', reviewedOn: '2026-01-01', unit: 'archive', name: 'Secret' },
  },
  decisions: {
    d1: {
      ...{
        state: 'published',
        number: '214/QĐ-VP',
        date: '2026-03-01',
        issuer: { name: 'The head' },
      },
      grants: [
        {
          award: 'letter',
          recipients: [
            { to: 'an', unit: 'archive' },
            { key: 'binh', name: 'Bình', unit: 'garage', citation: 'For the buses.' },
          ],
        },
      ],
    },
  },
};

const recordsOf = (lang: string) => {
  const roll = rollOf(situation);
  const records = toSearchRecords(roll, contextOf(roll, { kind: 'search' }, lang));
  return new Map(records.map((record) => [record.id, record]));
};

describe('the records of a search', () => {
  test('hold pages and bare names, and nobody who is held', () => {
    const ids = [...recordsOf('en').keys()].filter((id) => /^(person|honour|decision)/.test(id));
    expect(ids).toEqual(['person:an', 'honour:d1/binh', 'decision:d1']);
    expect(JSON.stringify([...recordsOf('en').values()])).not.toContain('Secret');
  });

  test('let a bare name lead to its place in the decision', () => {
    const record = recordsOf('en').get('honour:d1/binh');
    expect(record).toMatchObject({ kind: 'person', title: 'Bình', about: 'Letter · The Garage · 2026' });
    expect(record?.path).toMatch(/^\/decisions\/d1\/#n-[0-9a-f]{13}$/);
  });

  test('know a decision by its number however it is typed', () => {
    expect(recordsOf('en').get('decision:d1')?.codes).toEqual(
      expect.arrayContaining(['214QĐVP', 'QĐ214', '214QĐ', '214']),
    );
  });

  test('have the facets of what a reader may ask for', () => {
    expect(recordsOf('en').get('person:an')?.facets).toEqual({
      ...{ kind: ['person'], unit: ['archive'], award: ['letter'], year: ['2026'], topic: [] },
    });
  });

  test('say in which language the words of an untranslated page are, and give its names in the others', () => {
    const records = recordsOf('ja');
    expect(records.get('person:an')).toMatchObject({ lang: 'ja', textLang: 'en', path: '/ja/hito/an/' });
    expect(records.get('unit:archive')).toMatchObject({
      title: '文書館',
      aliases: ['The Archive', 'The Archive'],
    });
  });
});
