import { toWords } from './build-site.ts';
import type { Award, Family, Level, Topic, Unit } from './catalogue.ts';
import type { Content } from './content.ts';
import type { Lang } from './fields.ts';

/** Units, topics and awards, by id and in the order in which readers meet them. */
export type Catalogue = {
  readonly units: readonly Unit[];
  readonly topics: readonly Topic[];
  readonly families: readonly Family[];
  readonly levels: readonly Level[];
  readonly awards: readonly Award[];
  readonly unit: ReadonlyMap<string, Unit>;
  readonly topic: ReadonlyMap<string, Topic>;
  readonly level: ReadonlyMap<string, Level>;
  readonly award: ReadonlyMap<string, Award>;
};

/** The catalogue as meant. References that lead nowhere are left out; they are problems of their own. */
export function buildCatalogue(content: Content, defaultLang: Lang): Catalogue {
  const units = buildUnits(content, defaultLang);
  const topics = content.topics.value.topics.map(({ id, name, hue }) => ({
    id,
    name: toWords(name, defaultLang),
    hue,
  }));
  const families = content.awards.value.families.map(({ id, name }, rank) => ({
    id,
    name: toWords(name, defaultLang),
    rank,
  }));
  const levels = content.awards.value.levels.map(({ id, name }, rank) => ({
    id,
    name: toWords(name, defaultLang),
    rank,
  }));
  const awards = buildAwards(content, families, levels, defaultLang);
  return {
    units,
    topics,
    families,
    levels,
    awards,
    unit: byId(units),
    topic: byId(topics),
    level: byId(levels),
    award: byId(awards),
  };
}

/** Orders awards within one decision: from the highest level down, families apart, then their own order. */
export function compareAwards(a: Award, b: Award): number {
  return (
    a.level.rank - b.level.rank || a.family.rank - b.family.rank || a.order - b.order || compareIds(a, b)
  );
}

function buildUnits(content: Content, defaultLang: Lang): readonly Unit[] {
  const written = content.units.value.units;
  const known = new Set<string>(written.map((unit) => unit.id));
  const ordered: Unit[] = [];
  const add = (item: (typeof written)[number], parent: Unit | undefined): Unit => {
    const children: Unit[] = [];
    const name = toWords(item.name, defaultLang);
    const unit: Unit = {
      id: item.id,
      name,
      shortName: item.shortName ? toWords(item.shortName, defaultLang) : name,
      hue: item.hue,
      parent,
      children,
      from: item.from,
      until: item.until,
      commitments: item.commitments.map(({ key, text }) => ({ key, text: toWords(text, defaultLang) })),
    };
    ordered.push(unit);
    for (const child of written) if (child.parent === item.id) children.push(add(child, unit));
    return unit;
  };
  for (const item of written) if (item.parent === undefined || !known.has(item.parent)) add(item, undefined);
  return ordered;
}

function buildAwards(
  content: Content,
  families: readonly Family[],
  levels: readonly Level[],
  defaultLang: Lang,
): readonly Award[] {
  const family = byId(families);
  const level = byId(levels);
  const awards = content.awards.value.awards.flatMap((item): Award[] => {
    const itsFamily = family.get(item.family);
    const itsLevel = level.get(item.level);
    if (itsFamily === undefined || itsLevel === undefined) return [];
    return [
      {
        id: item.id,
        name: toWords(item.name, defaultLang),
        family: itsFamily,
        level: itsLevel,
        order: item.order,
        subject: item.subject,
        legalBasis: item.legalBasis,
        criteria: item.criteria && toWords(item.criteria, defaultLang),
      },
    ];
  });
  return awards.sort(
    (a, b) =>
      a.family.rank - b.family.rank || a.level.rank - b.level.rank || a.order - b.order || compareIds(a, b),
  );
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
