import { yearOf } from '../calendar.ts';
import { honoursFor } from '../channels.ts';
import { stands } from '../figures/honour-figures.ts';
import type { Adoption, Decision, Honour, Movement, Roll, Story } from '../roll-types.ts';

/** What a booklet is about. */
export type BookletChoice =
  { readonly of: 'year'; readonly year: number } | { readonly of: 'movement'; readonly movement: Movement };

/** What goes into a booklet. Annulled honours are told of nowhere. */
export type BookletMaterial = {
  readonly decisions: readonly Decision[];
  /** All of them, for figures only. */
  readonly counted: readonly Honour[];
  /** Those that may be named in print. */
  readonly named: readonly Honour[];
  readonly stories: readonly Story[];
  /** In time order. */
  readonly adoptions: readonly Adoption[];
};

/** Gathers the material of a booklet. A story belongs to the year in which it was told or honoured. */
export function chooseMaterial(roll: Roll, choice: BookletChoice): BookletMaterial {
  const isMeant = (decision: Decision): boolean =>
    choice.of === 'year' ? decision.year === choice.year : decision.movement?.id === choice.movement.id;
  const counted = roll.honours.filter((honour) => stands(honour) && isMeant(honour.decision));
  const honoured = new Set(counted.flatMap(({ stories }) => stories.map(({ id }) => id)));
  const stories = roll.stories.filter((story) =>
    choice.of === 'year'
      ? yearOf(story.published) === choice.year || honoured.has(story.id)
      : story.movement?.id === choice.movement.id,
  );
  const adoptions = (choice.of === 'year' ? roll.stories : stories)
    .flatMap((story) => story.adoptions)
    .filter(({ started }) => choice.of === 'movement' || yearOf(started) === choice.year)
    .sort((one, other) => (one.started < other.started ? -1 : one.started > other.started ? 1 : 0));
  return {
    decisions: roll.decisions.filter((decision) => isMeant(decision) && decision.honours.some(stands)),
    counted,
    named: honoursFor(roll, 'booklet').filter(({ decision }) => isMeant(decision)),
    stories,
    adoptions,
  };
}
