import type { Honour } from '../roll-types.ts';
import { suppress } from './suppress.ts';

/** How many of those honoured in a year led a unit; `undefined` where telling would tell something of a person. */
export type PostCounts = {
  readonly without: number | undefined;
  readonly leading: number | undefined;
  readonly unknown: number | undefined;
  /** Public: everybody stands on the roll. */
  readonly people: number;
};

/** The share of people without a leading post, the oldest year first; `all` counts a person once for each year. */
export type PostFigures = {
  readonly byYear: readonly ({ readonly year: number } & PostCounts)[];
  readonly all: PostCounts;
};

/** Columns of the table; that a post is not known says nothing of anybody. */
const POSTS = ['no', 'yes', 'unknown'] as const;
const HARMLESS = new Set([2]);

/**
 * Individuals of a roll by whether they led a unit, as far as it may be published; `undefined` where nothing is known
 * of anybody. Every page that shows such a figure takes it from here, for the whole roll: a second table, cut another
 * way, could be subtracted from this one.
 */
export function toPostFigures(honours: readonly Honour[]): PostFigures | undefined {
  const individuals = honours.filter(({ subject }) => subject === 'individual');
  if (individuals.every(({ leadingPost }) => leadingPost === 'unknown')) return undefined;
  const years = [...Map.groupBy(individuals, ({ decision }) => decision.year)]
    .map(([year, group]) => ({
      year,
      people: [...new Map(group.map((honour) => [personOf(honour), honour])).values()],
    }))
    .sort((a, b) => a.year - b.year);
  const table = years.map(({ people }) =>
    POSTS.map((post) => people.filter(({ leadingPost }) => leadingPost === post).length),
  );
  const { cells, totals } = suppress(table, HARMLESS);
  return {
    byYear: years.map(({ year, people }, row) => ({ year, ...toCounts(cells[row], people.length) })),
    all: toCounts(
      totals,
      years.reduce((sum, { people }) => sum + people.length, 0),
    ),
  };
}

/** The part of those whose post is known that had none; `undefined` where it may not be told or nobody's is known. */
export function toShareWithoutPost({ without, leading }: PostCounts): number | undefined {
  if (without === undefined || leading === undefined || without + leading === 0) return undefined;
  return without / (without + leading);
}

function toCounts(
  [without, leading, unknown]: readonly (number | undefined)[] = [],
  people: number,
): PostCounts {
  return { without, leading, unknown, people };
}

function personOf({ id, recipient }: Honour): string {
  return recipient.kind === 'profile' ? recipient.honouree.id : id;
}
