import { describe, expect, it } from 'vitest';
import { decisionFor, rollOf } from '../../test/builders/roll.ts';
import { toListFilter, toYearFilter } from './roll-filter.ts';
import { toRollWays } from './roll-ways.ts';

const many = Array.from({ length: 101 }, (_, index) => ({
  name: `N${String(index)}`,
  key: `n${String(index)}`,
  unit: 'archive',
}));
const roll = rollOf({
  decisions: {
    d1: decisionFor(many),
    d2: decisionFor(
      [
        { name: 'A', key: 'a', unit: 'archive' },
        { name: 'B', key: 'b', unit: 'garage' },
        { name: 'T', key: 't', subject: 'collective' },
      ],
      { date: '2025-05' },
    ),
    d3: decisionFor([{ name: 'C', key: 'c' }], { date: '2020-05' }),
  },
});
const ways = toRollWays(roll);

describe('toYearFilter', () => {
  it('counts the entries of the year and leads to the page on which they begin', () => {
    const units = toYearFilter(ways, 2025).find(({ key }) => key === 'unit');
    expect(units?.choices.map(({ value, count, place, anchor }) => [value, count, place, anchor])).toEqual([
      ['archive', 1, { kind: 'rollByUnit', id: 'archive', page: 2 }, 'y2025'],
      ['garage', 1, { kind: 'rollByUnit', id: 'garage', page: 1 }, 'y2025'],
    ]);
  });

  it('offers subjects under the words of the interface', () => {
    const subjects = toYearFilter(ways, 2025).find(({ key }) => key === 'subject');
    expect(subjects?.choices.map(({ name, count }) => [name, count])).toEqual([
      [{ word: 'subject.collective' }, 1],
      [{ word: 'subject.individual' }, 2],
    ]);
  });

  it('offers nothing where there is nothing to choose', () => {
    expect(toYearFilter(ways, 2020)).toEqual([]);
  });
});

describe('toListFilter', () => {
  it('leads to the years of the list, the newest first', () => {
    const place = { kind: 'rollByUnit', id: 'archive' } as const;
    const [group] = toListFilter(
      roll.honours.filter(({ unit }) => unit?.id === 'archive'),
      place,
    );
    expect(group?.choices.map(({ value, count, place: to }) => [value, count, to])).toEqual([
      ['2026', 101, { ...place, page: 1 }],
      ['2025', 1, { ...place, page: 2 }],
    ]);
  });

  it('is silent in a list of one year', () => {
    expect(toListFilter(roll.honours.slice(0, 3), { kind: 'names' })).toEqual([]);
  });
});
