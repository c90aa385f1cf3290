import { describe, expect, it } from 'vitest';
import { decisionFor, rollOf } from '../../test/builders/roll.ts';
import { rollHonoursOf, toRollWays } from './roll-ways.ts';

const roll = rollOf({
  decisions: {
    d1: decisionFor([
      { name: 'A', key: 'a', unit: 'archive' },
      { name: 'B', key: 'b', affiliation: 'Elsewhere' },
    ]),
    d2: decisionFor([{ name: 'C', key: 'c', unit: 'garage' }], { date: '2025-05' }),
  },
});

describe('toRollWays', () => {
  it('leads only to awards and units that have honours', () => {
    const { awards, units } = toRollWays(roll);
    expect(awards.map(({ award, honours }) => [award.id, honours.length])).toEqual([['letter', 3]]);
    expect(units.map(({ unit, honours }) => [unit.id, honours.length])).toEqual([
      ['archive', 1],
      ['garage', 1],
    ]);
  });
});

describe('rollHonoursOf', () => {
  it('takes the honours of the decisions of a year', () => {
    expect(rollHonoursOf(roll, 2025).map(({ id }) => id)).toEqual(['d2/c']);
    expect(rollHonoursOf(roll, 2024)).toEqual([]);
  });
});
