import { FACETS, type Facet, type FacetValues } from '../../domain/search/facets.ts';
import type { Chosen } from './search-state.ts';

/** How many records each value of each facet has; values with none are not there. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** Whether the choices leave a record with these values in the list. */
export function isLeft(values: FacetValues, chosen: Chosen): boolean {
  return listFailed(values, chosen).length === 0;
}

/** Counts the records behind every value. The choices of a facet do not narrow its own counts: they would widen the list. */
export function countValues(records: readonly FacetValues[], chosen: Chosen): Counts {
  const counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));
  for (const values of records) {
    const failed = listFailed(values, chosen);
    if (failed.length > 1) continue;
    for (const facet of failed.length === 0 ? FACETS : failed)
      for (const value of values[facet] ?? []) {
        const of = counts.get(facet);
        of?.set(value, (of.get(value) ?? 0) + 1);
      }
  }
  return counts;
}

/** The facets of which a record has none of the chosen values. */
function listFailed(values: FacetValues, chosen: Chosen): readonly Facet[] {
  return [...chosen].flatMap(([facet, wanted]) =>
    (values[facet] ?? []).some((value) => wanted.has(value)) ? [] : [facet],
  );
}
