import { yearOf, type CalendarDate } from '../calendar.ts';
import type { Movement, Roll } from '../roll-types.ts';
import { toDayFigures, type DayFigures } from './fairness.ts';
import { stands, toHonourFigures, type HonourFigures } from './honour-figures.ts';
import { toPostFigures, type PostFigures } from './post-figures.ts';
import {
  toAdoptionFigures,
  toPracticeFigures,
  type AdoptionFigures,
  type PracticeFigures,
} from './practice-figures.ts';
import { countReached } from '../figure.ts';

/** What can be computed of a movement, to stand beside what its review claims. */
export type MovementFigures = {
  readonly targets: { readonly met: number; readonly count: number } | undefined;
  /** Of the decisions that belong to the movement. */
  readonly honours: HonourFigures | undefined;
  readonly decisions: number;
  readonly days: DayFigures | undefined;
  /** Of the calendar years that the movement touches, for the whole roll: the same figures as on the page of figures. */
  readonly posts: PostFigures['byYear'];
  readonly stories: PracticeFigures | undefined;
  readonly adoptions: AdoptionFigures | undefined;
};

/** The figures of a movement; what it has nothing of is `undefined`. */
export function toMovementFigures(movement: Movement, roll: Pick<Roll, 'honours' | 'now'>): MovementFigures {
  const { targets, stories, decisions, period } = movement;
  const honours = decisions.flatMap((decision) => decision.honours);
  const adoptions = stories.flatMap((story) => story.adoptions);
  const today = roll.now.today;
  return {
    targets: targets.length === 0 ? undefined : countReached(targets),
    honours: honours.length === 0 ? undefined : toHonourFigures(honours),
    decisions: decisions.length,
    days: toDayFigures(honours.filter(stands)),
    posts: (toPostFigures(roll.honours.filter(stands))?.byYear ?? []).filter(({ year }) =>
      touches(period, year),
    ),
    stories: toPracticeFigures(stories, today),
    adoptions: adoptions.length === 0 ? undefined : toAdoptionFigures(adoptions, today),
  };
}

function touches(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  year: number,
): boolean {
  return yearOf(from) <= year && year <= yearOf(to);
}
