import { BARRIERS } from './fields.ts';
import { say } from './local-text.ts';
import type { PageContext } from './page-context.ts';
import { EVIDENCE_LEVELS, type Roll } from './roll-types.ts';
import { STAGES } from './story-schema.ts';
import type { SearchRecord } from './search-records/record.ts';
import { RESULT_KINDS } from './search/card.ts';
import { FACETS, type Facet } from './search/facets.ts';
import type { BarrierPractice, BarriersFile, FacetsFile } from './search/files.ts';
import { toShortHash } from './text/to-short-hash.ts';

type Labels = Readonly<Record<Facet, readonly (readonly [value: string, label: string])[]>>;

/** What the values of every facet are called in a language, in the order in which a reader wants them. */
export function toFacetLabels(roll: Roll, { t, lang }: PageContext): Labels {
  const named = (things: readonly { readonly id: string; readonly name: ReadonlyMap<string, string> }[]) =>
    things.map(({ id, name }) => [id, say(name, lang).text] as const);
  const stories = roll.stories.map(({ published }) => Number(published.slice(0, 4)));
  const movements = roll.movements.map(({ period }) => Number(period.from.slice(0, 4)));
  const years = [...new Set([...roll.years, ...stories, ...movements])].sort((one, other) => other - one);
  return {
    kind: RESULT_KINDS.map((kind) => [kind, t(`search.kind.${kind}`)] as const),
    unit: named(roll.units),
    adoptedBy: named(roll.units),
    topic: named(roll.topics),
    award: named(roll.awards),
    year: years.map((year) => [String(year), String(year)] as const),
    stage: STAGES.map((stage) => [stage, t(`stage.${stage}`)] as const),
    evidence: EVIDENCE_LEVELS.map((level) => [level, t(`evidence.${level}`)] as const),
    barrier: BARRIERS.map((code) => [code, t(`barrier.${code}`)] as const),
  };
}

/** The facets of all records by the engine's ids of them; values that no record has are left out. */
export function toFacetsFile(
  records: readonly SearchRecord[],
  engineIds: ReadonlyMap<string, string>,
  labels: Labels,
): FacetsFile {
  const used = FACETS.map((facet) => {
    const values = new Set(records.flatMap(({ facets }) => facets[facet] ?? []));
    return [facet, labels[facet].filter(([value]) => values.has(value))] as const;
  }).filter(([, values]) => values.length > 0);
  const places = new Map(
    used.map(([facet, values]) => [facet, new Map(values.map(([value], index) => [value, index]))] as const),
  );
  const rows = records.flatMap(({ key, date, facets }) => {
    const id = engineIds.get(key);
    if (id === undefined) throw new Error(`The index lacks the record ${key}.`);
    const values = used.flatMap(([facet]) => {
      const found = (facets[facet] ?? []).flatMap((value) => places.get(facet)?.get(value) ?? []);
      return found.length === 0 ? [] : [[facet, found] as const];
    });
    return [[id, [date ?? '', Object.fromEntries(values)] as const] as const];
  });
  return { labels: Object.fromEntries(used), records: Object.fromEntries(rows) };
}

/** By barrier, the practices that met it and what they did about it. */
export function toBarriersFile({ stories }: Roll, { t, lang, to }: PageContext): BarriersFile {
  const entries = BARRIERS.flatMap((code) => {
    const practices = stories.flatMap((story): readonly BarrierPractice[] =>
      story.barriers
        .filter((barrier) => barrier.code === code)
        .map(({ how }) => ({
          key: toShortHash(`story:${story.id}`),
          title: say(story.title, lang).text,
          path: to({ kind: 'story', id: story.id }),
          unit: say(story.unit.name, lang).text,
          how: say(how, lang).text,
          textLang: say(how, lang).lang,
        })),
    );
    return practices.length === 0 ? [] : [[code, { label: t(`barrier.${code}`), practices }] as const];
  });
  return Object.fromEntries(entries);
}
