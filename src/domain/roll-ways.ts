import type { Award, Subject, Unit } from './catalogue.ts';
import type { Honour, Roll } from './roll-types.ts';

/** The ways into the roll: its awards, its units (those of the time) and its subjects, each with all of its honours in roll order. */
export type RollWays = {
  readonly awards: readonly { readonly award: Award; readonly honours: readonly Honour[] }[];
  readonly units: readonly { readonly unit: Unit; readonly honours: readonly Honour[] }[];
  readonly subjects: readonly { readonly subject: Subject; readonly honours: readonly Honour[] }[];
};

/** The same with no more than the number of its honours for each: what pages show that offer all the ways. */
export type WayCounts = {
  readonly awards: readonly { readonly award: Award; readonly count: number }[];
  readonly units: readonly { readonly unit: Unit; readonly count: number }[];
  readonly subjects: readonly { readonly subject: Subject; readonly count: number }[];
};

const SUBJECTS = ['collective', 'household', 'individual'] as const satisfies readonly Subject[];

/** The ways into the roll that lead to anybody: awards by family and rank, units in the order of their tree. */
export function toRollWays({ awards, units, honours }: Pick<Roll, 'awards' | 'units' | 'honours'>): RollWays {
  const byAward = Map.groupBy(honours, (honour) => honour.award.id);
  const byUnit = Map.groupBy(honours, (honour) => honour.unit?.id);
  const bySubject = Map.groupBy(honours, (honour) => honour.subject);
  return {
    awards: awards
      .map((award) => ({ award, honours: byAward.get(award.id) ?? [] }))
      .filter((way) => way.honours.length > 0),
    units: units
      .map((unit) => ({ unit, honours: byUnit.get(unit.id) ?? [] }))
      .filter((way) => way.honours.length > 0),
    subjects: SUBJECTS.map((subject) => ({ subject, honours: bySubject.get(subject) ?? [] })).filter(
      (way) => way.honours.length > 0,
    ),
  };
}

/** How many honours each of these ways has. */
export function countWays({ awards, units, subjects }: RollWays): WayCounts {
  return {
    awards: awards.map(({ award, honours }) => ({ award, count: honours.length })),
    units: units.map(({ unit, honours }) => ({ unit, count: honours.length })),
    subjects: subjects.map(({ subject, honours }) => ({ subject, count: honours.length })),
  };
}

/** The honours of a year, in roll order. */
export function rollHonoursOf({ honours }: Pick<Roll, 'honours'>, year: number): readonly Honour[] {
  return honours.filter(({ decision }) => decision.year === year);
}
