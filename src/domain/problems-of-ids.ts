import type { Content, Locate } from './content.ts';
import { listEntries } from './content-entries.ts';
import { toProblem, type Position, type Problem } from './problem.ts';

type Named = { readonly id: string; readonly at: Position; readonly file: string };

/** Ids that two things share: entries share one space because their short addresses do, items of a catalogue another. */
export function findIdProblems(content: Content): readonly Problem[] {
  const entries = listEntries(content).filter(({ kind }) => kind !== 'adoption');
  const erased = content.erased.filter(({ kind }) => kind !== 'adoption' && kind !== 'nomination');
  const present: Named[] = [
    ...entries.map(({ entry: { id, file } }) => ({ id, file, at: { file } })),
    ...erased.map(({ id, file }) => ({ id, file, at: { file } })),
  ];
  const former: Named[] = entries.flatMap(({ entry: { facts, at, file } }) =>
    facts.formerIds.map((id, index) => ({ id, file, at: at(['formerIds', index]) })),
  );
  return [...findTwice([...present, ...former]), ...findTwiceInCatalogues(content)];
}

function findTwice(named: readonly Named[]): readonly Problem[] {
  const owners = new Map<string, string>();
  return named.flatMap(({ id, at, file }) => {
    const other = owners.get(id);
    if (other === undefined) owners.set(id, file);
    return other === undefined ? [] : [toProblem('duplicate-id', at, { found: id, other, kind: 'id' })];
  });
}

function findTwiceInCatalogues({ units, topics, awards }: Content): readonly Problem[] {
  const list = (
    file: string,
    name: string,
    items: readonly { readonly id: string }[],
    at: Locate,
  ): readonly Problem[] =>
    findTwice(items.map(({ id }, index) => ({ id, file, at: at([name, index, 'id']) })));
  return [
    ...list(units.file, 'units', units.value.units, units.at),
    ...list(topics.file, 'topics', topics.value.topics, topics.at),
    ...list(awards.file, 'families', awards.value.families, awards.at),
    ...list(awards.file, 'levels', awards.value.levels, awards.at),
    ...list(awards.file, 'awards', awards.value.awards, awards.at),
    ...units.value.units.flatMap(({ commitments }, unit) => {
      const seen = new Set<string>();
      return commitments.flatMap(({ key }, index) => {
        const isTwice = seen.has(key);
        seen.add(key);
        const at = units.at(['units', unit, 'commitments', index, 'key']);
        return isTwice ? [toProblem('duplicate-key', at, { found: key, list: 'commitments' })] : [];
      });
    }),
    ...findUnitCycles(units.value.units, units.at),
  ];
}

/** A unit that belongs to itself, over however many steps. */
function findUnitCycles(units: Content['units']['value']['units'], at: Locate): readonly Problem[] {
  const parents = new Map<string, string | undefined>(units.map(({ id, parent }) => [id, parent]));
  return units.flatMap(({ id, parent }, index) => {
    const above: string[] = [];
    for (
      let unit: string | undefined = parent;
      unit !== undefined && !above.includes(unit);
      unit = parents.get(unit)
    )
      above.push(unit);
    if (!above.includes(id)) return [];
    const values = { found: id, kind: 'value', path: `units[${index + 1}].parent`, wanted: 'noCycle' };
    return [toProblem('schema', at(['units', index, 'parent']), values)];
  });
}
