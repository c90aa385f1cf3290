import { expect, it } from 'vitest';
import type { ResultKind } from '../../domain/search/card.ts';
import { groupByKind } from './group-by-kind.ts';

const show = (...kinds: ResultKind[]): readonly string[] =>
  groupByKind(kinds.map((kind, place) => ({ kind, place }))).map(
    ({ kind, items }) => `${kind} ${items.map(({ place }) => place).join(',')}`,
  );

it('puts the group of the best result first and the others in the order of kinds', () => {
  expect(show('unit', 'story', 'person', 'story', 'unit')).toEqual(['unit 0,4', 'person 2', 'story 1,3']);
});

it('has no group where there is no result', () => {
  expect(show()).toEqual([]);
});
