import type { Award, Unit } from './catalogue.ts';
import type { Honour, Roll } from './roll-types.ts';

/** The ways into the roll: its awards and its units (those of the time), each with all of its honours in roll order. */
export type RollWays = {
  readonly awards: readonly { readonly award: Award; readonly honours: readonly Honour[] }[];
  readonly units: readonly { readonly unit: Unit; readonly honours: readonly Honour[] }[];
};

/** The ways into the roll that lead to anybody: awards by family and rank, units in the order of their tree. */
export function toRollWays({ awards, units, honours }: Pick<Roll, 'awards' | 'units' | 'honours'>): RollWays {
  const byAward = groupBy(honours, (honour) => honour.award.id);
  const byUnit = groupBy(honours, (honour) => honour.unit?.id);
  return {
    awards: awards
      .map((award) => ({ award, honours: byAward.get(award.id) ?? [] }))
      .filter((way) => way.honours.length > 0),
    units: units
      .map((unit) => ({ unit, honours: byUnit.get(unit.id) ?? [] }))
      .filter((way) => way.honours.length > 0),
  };
}

/** The honours of a year, in roll order. */
export function rollHonoursOf({ honours }: Pick<Roll, 'honours'>, year: number): readonly Honour[] {
  return honours.filter(({ decision }) => decision.year === year);
}

function groupBy<Key>(
  honours: readonly Honour[],
  keyOf: (honour: Honour) => Key,
): ReadonlyMap<Key, readonly Honour[]> {
  const groups = new Map<Key, Honour[]>();
  for (const honour of honours) {
    const key = keyOf(honour);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [honour]);
    else group.push(honour);
  }
  return groups;
}
