import { describe, expect, it } from 'vitest';
import { decisionFor, rollOf } from '../../../test/builders/roll.ts';
import { subjectsIn, toHonourFigures } from './honour-figures.ts';

const bare = (key: string, more: object = {}): object => ({ name: key.toUpperCase(), key, ...more });

const roll = rollOf({
  decisions: {
    old: decisionFor([bare('a', { unit: 'archive' }), bare('b', { subject: 'collective' })], {
      date: '2023-05-01',
    }),
    high: {
      ...decisionFor([], { date: '2026-02-01' }),
      grants: [
        { award: 'order', recipients: [bare('c', { unit: 'garage' })] },
        { award: 'worker', recipients: [bare('d', { unit: 'garage' })] },
      ],
    },
    struck: decisionFor(
      [bare('e', { state: 'annulled', annulled: { date: '2026-06-01', reason: 'It was not so.' } })],
      { date: '2026-03-01' },
    ),
    withheld: decisionFor([bare('f', { state: 'held' })], { date: '2026-04-01' }),
  },
});

describe('toHonourFigures', () => {
  const figures = toHonourFigures(roll.honours);

  it('counts what stands, and what was annulled apart', () => {
    expect(figures).toMatchObject({ total: 4, annulled: 1, counts: { individual: 3, collective: 1 } });
    expect(subjectsIn(figures)).toEqual(['individual', 'collective']);
  });

  it('counts every year from the first to the last, those of nothing too', () => {
    expect(figures.byYear.map(({ of, total }) => [of, total])).toEqual([
      [2023, 2],
      [2024, 0],
      [2025, 0],
      [2026, 2],
    ]);
  });

  it('counts levels from high to low, awards as the catalogue has them, and units by how often', () => {
    expect(figures.byLevel.map(({ of, total }) => [of.id, total])).toEqual([
      ['state', 1],
      ['house', 3],
    ]);
    expect(figures.byAward.map(({ of, total }) => [of.id, total])).toEqual([
      ['worker', 1],
      ['order', 1],
      ['letter', 2],
    ]);
    expect(figures.byUnit.map(({ of, total }) => [of.id, total])).toEqual([
      ['garage', 2],
      ['archive', 1],
    ]);
    expect(figures.withoutUnit).toBe(1);
  });

  it('has nothing to show of an empty roll', () => {
    expect(toHonourFigures([])).toMatchObject({ total: 0, byYear: [], byLevel: [], byAward: [], byUnit: [] });
  });
});
