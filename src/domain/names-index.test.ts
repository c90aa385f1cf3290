import { describe, expect, it } from 'vitest';
import { decisionFor, rollOf } from '../../test/builders/roll.ts';
import { buildNamesIndex } from './names-index.ts';

const settings = {
  name: { vi: 'A' },
  organisation: { vi: 'A' },
  description: { vi: 'A' },
  headline: { vi: 'A' },
};
const vietnamese = { ...settings, languages: ['vi'], contact: { office: { vi: 'A' } } };

describe('buildNamesIndex', () => {
  it('lists every honour once, under the initial of its name', () => {
    const roll = rollOf({
      settings: vietnamese,
      decisions: {
        d1: decisionFor([
          { name: 'Đỗ Văn Đức', key: 'a' },
          { name: 'Lê Thị Ánh', key: 'b' },
          { name: 'Phòng An ninh', key: 'c', subject: 'collective' },
        ]),
      },
    });
    expect(
      buildNamesIndex(roll).map(({ initial, slug, entries }) => [
        initial,
        slug,
        entries.map(({ name }) => name),
      ]),
    ).toEqual([
      ['A', 'a', ['Lê Thị Ánh']],
      ['Đ', 'u110', ['Đỗ Văn Đức']],
      ['P', 'p', ['Phòng An ninh']],
    ]);
  });

  it('gathers the honours of a profile and keeps bare namesakes apart', () => {
    const roll = rollOf({
      people: { an: { state: 'published', name: 'An' } },
      decisions: {
        d1: decisionFor([{ to: 'an' }, { name: 'An', key: 'x' }]),
        d2: decisionFor([{ to: 'an' }, { name: 'An', key: 'x' }], { date: '2025' }),
      },
    });
    const [found] = buildNamesIndex(roll);
    expect(found?.entries.map(({ key, honours }) => [key, honours.length]).sort()).toEqual([
      ['d1/x', 1],
      ['d2/x', 1],
      ['person:an', 2],
    ]);
  });
});
