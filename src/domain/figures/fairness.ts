import type { Unit } from '../catalogue.ts';
import type { Honour, Honouree, Roll } from '../roll-types.ts';
import { stands } from './honour-figures.ts';
import { toPostFigures, type PostFigures } from './post-figures.ts';
import { toSpread, type Spread } from './spread.ts';

/** Who is honoured and who is not, how often and how soon: figures for an organisation to look itself in the face. */
export type Fairness = {
  readonly units: UnitFairness | undefined;
  readonly repeats: RepeatFigures;
  readonly posts: PostFigures | undefined;
  readonly days: DayFigures | undefined;
};

/** Units that exist now, by whether they or a unit below them have ever been honoured. */
export type UnitFairness = {
  readonly count: number;
  /** In the order of their tree. */
  readonly never: readonly Unit[];
  /** The year of the latest honour of every other unit, the longest without one first. */
  readonly latest: readonly { readonly unit: Unit; readonly year: number }[];
};

/** How often the same people and collectives are honoured; each name without a profile counts as one of its own. */
export type RepeatFigures = {
  readonly recipients: number;
  readonly honours: number;
  /** Recipients with one honour, with two, with three, and with four or more. */
  readonly groups: readonly {
    readonly times: number;
    readonly recipients: number;
    readonly honours: number;
  }[];
  /** Those with most honours, two at least. */
  readonly most: readonly { readonly honouree: Honouree; readonly times: number }[];
};

/** How long deeds waited for praise; only honours whose two dates are known to the day. */
export type DayFigures = {
  readonly all: Spread;
  /** Years with such an honour, the oldest first. */
  readonly byYear: readonly { readonly year: number; readonly spread: Spread }[];
  readonly leftOut: number;
};

/** A longer list would be a ranking. */
const MOST = 10;

/** Four times and more are one group. */
const TIMES = [1, 2, 3, 4] as const;

/** The fairness of a roll: all figures that it has anything for. */
export function toFairness(roll: Pick<Roll, 'units' | 'honours' | 'now'>): Fairness {
  const honours = roll.honours.filter(stands);
  return {
    units: toUnitFairness(listPresentUnits(roll), honours),
    repeats: toRepeatFigures(honours),
    posts: toPostFigures(honours),
    days: toDayFigures(honours),
  };
}

/** Units that exist on the day of the build. */
export function listPresentUnits({ units, now }: Pick<Roll, 'units' | 'now'>): readonly Unit[] {
  const day = (date: string): string => now.today.slice(0, date.length);
  return units.filter(
    ({ from, until }) =>
      (from === undefined || from <= day(from)) && (until === undefined || until >= day(until)),
  );
}

/** Which of these units have been honoured, themselves or in a unit below them; `undefined` where there is no unit. */
export function toUnitFairness(units: readonly Unit[], honours: readonly Honour[]): UnitFairness | undefined {
  if (units.length === 0) return undefined;
  const latest = new Map<Unit, number>();
  for (const { unit, decision } of honours)
    for (const each of withUnitsAbove(unit)) latest.set(each, Math.max(latest.get(each) ?? 0, decision.year));
  return {
    count: units.length,
    never: units.filter((unit) => !latest.has(unit)),
    latest: units
      .flatMap((unit) => {
        const year = latest.get(unit);
        return year === undefined ? [] : [{ unit, year }];
      })
      .sort((a, b) => a.year - b.year),
  };
}

/** How the honours that stand are spread over those who received them. */
export function toRepeatFigures(honours: readonly Honour[]): RepeatFigures {
  const byRecipient = Map.groupBy(honours, ({ id, recipient }) =>
    // Whose profile is not shown cannot be recognised by a reader either, and no figure may tell that two names are one.
    recipient.kind === 'profile' && recipient.honouree.hasPage ? recipient.honouree : id,
  );
  const counts = [...byRecipient.values()].map(({ length }) => length);
  const last = TIMES.length;
  return {
    recipients: counts.length,
    honours: honours.length,
    groups: TIMES.map((times) => {
      const group = counts.filter((count) => count === times || (times === last && count > last));
      return { times, recipients: group.length, honours: group.reduce((sum, count) => sum + count, 0) };
    }),
    most: cutBetweenTies(
      [...byRecipient]
        .flatMap(([honouree, { length: times }]) =>
          typeof honouree === 'string' || times < 2 ? [] : [{ honouree, times }],
        )
        .sort((a, b) => b.times - a.times || (a.honouree.id < b.honouree.id ? -1 : 1)),
    ),
  };
}

/** The first of a list, without those of whom only some would find room; all of the first group in any case. */
function cutBetweenTies<Item extends { readonly times: number }>(items: readonly Item[]): readonly Item[] {
  const next = items[MOST]?.times;
  if (next === undefined) return items;
  const most = items[0]?.times ?? next;
  return items.filter(({ times }) => times > next || times === most);
}

/** How long deeds waited for praise; `undefined` where no honour has both dates to the day. */
export function toDayFigures(honours: readonly Honour[]): DayFigures | undefined {
  const dated = honours.flatMap(({ daysToPraise: days, decision: { year } }) =>
    days === undefined || days < 0 ? [] : [{ days, year }],
  );
  const all = toSpread(dated.map(({ days }) => days));
  if (all === undefined) return undefined;
  const byYear = [...Map.groupBy(dated, ({ year }) => year)].flatMap(([year, group]) => {
    const spread = toSpread(group.map(({ days }) => days));
    return spread === undefined ? [] : [{ year, spread }];
  });
  return {
    all,
    byYear: byYear.sort((a, b) => a.year - b.year),
    leftOut: honours.length - dated.length,
  };
}

function withUnitsAbove(unit: Unit | undefined): readonly Unit[] {
  return unit === undefined ? [] : [unit, ...withUnitsAbove(unit.parent)];
}
