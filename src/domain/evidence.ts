import { listAdopters } from './adopters.ts';
import type { Result, Story } from './roll-types.ts';

/** What a result of a story lacks before it counts as measured. */
export type Lack = (typeof PARTS)[number];
const PARTS = ['before', 'after', 'period', 'source'] as const;

/**
 * What would raise the evidence of a story by a level: a source that others can check; a whole measurement, with the result
 * that comes nearest to one; or an adopter's own measurement, with how many units could make it now.
 */
export type Raise =
  | { readonly by: 'source' }
  | {
      readonly by: 'measurement';
      readonly nearest: { readonly result: Result; readonly lacks: readonly Lack[] } | undefined;
    }
  | { readonly by: 'adopter'; readonly adopters: number };

/** The next step of the evidence of a story; `undefined` where there is none, as for an attempt that nobody shall repeat. */
export function toRaise(
  story: Pick<Story, 'evidence' | 'form' | 'results' | 'adoptions'>,
): Raise | undefined {
  switch (story.evidence) {
    case 'told':
      return { by: 'source' };
    case 'documented':
      return { by: 'measurement', nearest: findNearest(story.results) };
    case 'measured':
      return story.form === 'attempt' ? undefined : { by: 'adopter', adopters: listAdopters(story).length };
    case 'confirmed':
      return undefined;
  }
}

/** The result with the fewest gaps among those that have a figure at all. */
function findNearest(results: readonly Result[]): Extract<Raise, { by: 'measurement' }>['nearest'] {
  const [nearest] = results
    .filter(({ before, after }) => before !== undefined || after !== undefined)
    .map((result) => ({ result, lacks: PARTS.filter((part) => result[part] === undefined) }))
    .sort((one, other) => one.lacks.length - other.lacks.length);
  return nearest;
}
