import { describe, expect, it } from 'vitest';
import type { FacetValues } from '../../domain/search/facets.ts';
import { countValues, isLeft } from './narrow.ts';
import type { Chosen } from './search-state.ts';

const records: readonly FacetValues[] = [
  { kind: ['person'], unit: ['archive', 'garage'], year: ['2026'] },
  { kind: ['person'], unit: ['garage'], year: ['2025'] },
  { kind: ['story'], unit: ['archive'], topic: ['care'] },
  { kind: ['award'] },
];
const choose = (entries: Readonly<Record<string, readonly string[]>>): Chosen =>
  new Map(
    Object.entries(entries).map(([facet, values]) => [facet === 'unit' ? 'unit' : 'kind', new Set(values)]),
  );
const left = (chosen: Chosen): readonly number[] =>
  records.flatMap((values, index) => (isLeft(values, chosen) ? [index] : []));

describe('choices among results', () => {
  it('leave everything where nothing is chosen', () => {
    expect(left(new Map())).toEqual([0, 1, 2, 3]);
  });

  it('widen the list within a facet and narrow it between facets', () => {
    expect(left(choose({ unit: ['archive'] }))).toEqual([0, 2]);
    expect(left(choose({ unit: ['archive', 'garage'] }))).toEqual([0, 1, 2]);
    expect(left(choose({ unit: ['archive'], kind: ['person'] }))).toEqual([0]);
  });

  it('leave nothing for a value that no record has', () => {
    expect(left(choose({ unit: ['nowhere'] }))).toEqual([]);
  });
});

describe('the counts of values', () => {
  it('are those of the whole answer where nothing is chosen', () => {
    const counts = countValues(records, new Map());
    expect(counts.get('unit')).toEqual(
      new Map([
        ['archive', 2],
        ['garage', 2],
      ]),
    );
    expect(counts.get('kind')).toEqual(
      new Map([
        ['person', 2],
        ['story', 1],
        ['award', 1],
      ]),
    );
    expect(counts.get('stage')).toEqual(new Map());
  });

  it('are narrowed by the choices of other facets and not by their own', () => {
    const counts = countValues(records, choose({ kind: ['person'] }));
    expect(counts.get('kind')).toEqual(
      new Map([
        ['person', 2],
        ['story', 1],
        ['award', 1],
      ]),
    );
    expect(counts.get('unit')).toEqual(
      new Map([
        ['archive', 1],
        ['garage', 2],
      ]),
    );
    expect(counts.get('topic')).toEqual(new Map());
  });
});
