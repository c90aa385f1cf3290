import { describe, expect, it } from 'vitest';
import { countLeft, isLeft, parseChosen, toQuery } from './filter-choices.ts';

const offered = new Map([
  ['award', new Set(['letter', 'order'])],
  ['unit', new Set(['archive', 'garage'])],
]);
const entries = [
  { award: 'letter', unit: 'archive' },
  { award: 'letter', unit: 'garage' },
  { award: 'order', unit: 'garage' },
  { award: 'order', unit: undefined },
];
const left = (query: string): readonly number[] =>
  entries.flatMap((entry, index) => (isLeft(entry, parseChosen(query, offered)) ? [index] : []));

describe('the choices of a filter', () => {
  it('widen the list within a group and narrow it between groups', () => {
    expect(left('')).toEqual([0, 1, 2, 3]);
    expect(left('?award=letter,order')).toEqual([0, 1, 2, 3]);
    expect(left('?unit=garage')).toEqual([1, 2]);
    expect(left('?award=letter&unit=garage,archive')).toEqual([0, 1]);
  });

  it('are only those that are offered', () => {
    expect(parseChosen('?award=crown&page=2&unit=', offered)).toEqual(new Map());
    expect(parseChosen('?award=crown,order', offered)).toEqual(new Map([['award', new Set(['order'])]]));
  });

  it('come back from the address that they make, which keeps what else it says', () => {
    const chosen = new Map([
      ['award', new Set(['letter', 'order'])],
      ['unit', new Set<string>()],
    ]);
    const query = toQuery('?from=poster&unit=garage', chosen, offered);
    expect(query).toBe('?from=poster&award=letter,order');
    expect(parseChosen(query, offered).get('award')).toEqual(new Set(['letter', 'order']));
    expect(toQuery('?unit=garage', new Map(), offered)).toBe('');
  });

  it('are counted among what the other groups leave', () => {
    const chosen = parseChosen('?award=order&unit=archive', offered);
    expect(countLeft(entries, chosen, 'award')).toEqual(new Map([['letter', 1]]));
    expect(countLeft(entries, chosen, 'unit')).toEqual(new Map([['garage', 1]]));
  });
});
