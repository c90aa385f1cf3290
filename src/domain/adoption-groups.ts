import { yearOf } from './calendar.ts';
import { MOST_DRAWN } from './lineage/group-lineage.ts';
import type { Adoption } from './roll-types.ts';

/** The adoptions of a practice as a page tells them: some in full, and where there are very many, the others in a line each. */
export type AdoptionGroups = {
  readonly full: readonly Adoption[];
  readonly years: readonly { readonly year: number; readonly adoptions: readonly Adoption[] }[];
};

/** How many of very many are told in full. */
const MOST_FULL = 24;

/**
 * Tells all in full as long as they can be drawn one by one; of more than that those that tell most, results first, and the
 * others by the year in which they began, the newest first. Every adoption stands in one place.
 */
export function groupAdoptions(adoptions: readonly Adoption[]): AdoptionGroups {
  if (adoptions.length <= MOST_DRAWN) return { full: adoptions, years: [] };
  const full = new Set(adoptions.toSorted((one, other) => weigh(other) - weigh(one)).slice(0, MOST_FULL));
  const rest = Map.groupBy(
    adoptions.filter((adoption) => !full.has(adoption)),
    ({ started }) => yearOf(started),
  );
  return {
    full: adoptions.filter((adoption) => full.has(adoption)),
    years: [...rest].map(([year, list]) => ({ year, adoptions: list })).sort((a, b) => b.year - a.year),
  };
}

function weigh({ results, changed, reason, body }: Adoption): number {
  return results.length * 4 + [reason, changed, body].filter((told) => told !== undefined).length;
}
