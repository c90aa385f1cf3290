import type { Award, Level, Subject, Unit } from '../catalogue.ts';
import type { Honour } from '../roll-types.ts';

/** How many honours went to individuals, collectives and households. */
export type SubjectCounts = Readonly<Record<Subject, number>>;

/** The honours of a year, a level, an award or a unit. */
export type Tally<Of> = { readonly of: Of; readonly counts: SubjectCounts; readonly total: number };

/** How honours are spread. Every one of them stands on the public roll; annulled ones are counted apart. */
export type HonourFigures = {
  readonly total: number;
  readonly counts: SubjectCounts;
  readonly annulled: number;
  /** Every year from the first to the last with an honour, the oldest first; those without any are there too. */
  readonly byYear: readonly Tally<number>[];
  /** From high to low; only those with an honour, as in all that follows. */
  readonly byLevel: readonly Tally<Level>[];
  /** In the order of the catalogue. */
  readonly byAward: readonly Tally<Award>[];
  /** By the unit at the time, the most honoured first. */
  readonly byUnit: readonly Tally<Unit>[];
  readonly withoutUnit: number;
};

/** The kinds of recipients in the order in which figures name them. */
export const SUBJECTS = ['individual', 'collective', 'household'] as const satisfies readonly Subject[];

/** Counts honours: all of a roll, those of a year or those of a movement. */
export function toHonourFigures(all: readonly Honour[]): HonourFigures {
  const honours = all.filter(stands);
  return {
    total: honours.length,
    counts: countSubjects(honours),
    annulled: all.length - honours.length,
    byYear: tallyYears(honours),
    byLevel: tally(honours, ({ award }) => award.level).sort((a, b) => a.of.rank - b.of.rank),
    byAward: tally(honours, ({ award }) => award).sort((a, b) => compareAwards(a.of, b.of)),
    byUnit: tally(honours, ({ unit }) => unit).sort((a, b) => b.total - a.total || compareIds(a.of, b.of)),
    withoutUnit: honours.filter(({ unit }) => unit === undefined).length,
  };
}

/** Whether an honour counts: what has been annulled stays on the roll and counts nowhere. */
export function stands({ annulled }: Honour): boolean {
  return annulled === undefined;
}

/** The kinds of recipients that these figures have, in the order in which figures name them. */
export function subjectsIn({ counts }: Pick<HonourFigures, 'counts'>): readonly Subject[] {
  return SUBJECTS.filter((subject) => counts[subject] > 0);
}

function tallyYears(honours: readonly Honour[]): readonly Tally<number>[] {
  const byYear = Map.groupBy(honours, ({ decision }) => decision.year);
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) =>
    toTally(first + index, byYear.get(first + index) ?? []),
  );
}

function tally<Of>(honours: readonly Honour[], choose: (honour: Honour) => Of | undefined): Tally<Of>[] {
  const groups = Map.groupBy(honours, choose);
  return [...groups].flatMap(([of, group]) => (of === undefined ? [] : [toTally(of, group)]));
}

function toTally<Of>(of: Of, honours: readonly Honour[]): Tally<Of> {
  return { of, counts: countSubjects(honours), total: honours.length };
}

function countSubjects(honours: readonly Honour[]): SubjectCounts {
  const count = (subject: Subject): number => honours.filter((honour) => honour.subject === subject).length;
  return { individual: count('individual'), collective: count('collective'), household: count('household') };
}

function compareAwards(a: Award, b: Award): number {
  return (
    a.family.rank - b.family.rank || a.level.rank - b.level.rank || a.order - b.order || compareIds(a, b)
  );
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
