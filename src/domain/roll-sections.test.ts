import { describe, expect, it } from 'vitest';
import { decisionFor, rollOf } from '../../test/builders/roll.ts';
import { toRollSections } from './roll-sections.ts';

const roll = rollOf({
  decisions: {
    d1: decisionFor([], {
      grants: [
        { award: 'order', recipients: [{ name: 'A', key: 'a' }] },
        {
          key: 'c1',
          award: 'letter',
          category: 'Medicine',
          recipients: [
            { name: 'B', key: 'b' },
            { name: 'C', key: 'c' },
          ],
        },
        { key: 'c2', award: 'letter', category: 'Peace', recipients: [{ name: 'D', key: 'd' }] },
      ],
    }),
    d2: decisionFor([{ name: 'E', key: 'e' }], { date: '2025' }),
  },
});

describe('toRollSections', () => {
  it('gathers honours by decision, then by award and category, and loses none', () => {
    const sections = toRollSections(roll.honours);
    const found = sections.map(({ decision, grants }) => [
      decision.id,
      grants.map(({ award, honours }) => [award.id, honours.length]),
    ]);
    expect(found).toEqual([
      [
        'd1',
        [
          ['order', 1],
          ['letter', 2],
          ['letter', 1],
        ],
      ],
      ['d2', [['letter', 1]]],
    ]);
  });

  it('keeps to the honours of its page', () => {
    const sections = toRollSections(roll.honours.slice(2, 3));
    expect(
      sections.flatMap(({ grants }) => grants.flatMap(({ honours }) => honours.map(({ id }) => id))),
    ).toEqual(roll.honours.slice(2, 3).map(({ id }) => id));
  });
});
