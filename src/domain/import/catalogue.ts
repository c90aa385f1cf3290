import type { WrittenAwards } from '../catalogue-schema.ts';
import type { Hue } from '../fields.ts';
import { isTelling, toFreeId, toSlug } from '../text/to-slug.ts';
import { toShortHash } from '../text/to-short-hash.ts';
import type { Mapping, Source } from './mapping.ts';
import type { ReportImport } from './problem.ts';
import { createFault, toPosition } from './columns.ts';
import type { ImportRow } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { headersOf, toFolded, type Columns } from './values.ts';

/** A unit or topic of a folder, with all its names. */
export type Named = { readonly id: string; readonly names: readonly string[] };

/** The catalogues of a folder, as far as an import refers to them. */
export type KnownCatalogue = {
  readonly families: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  readonly awards: ReadonlySet<string>;
  readonly units: readonly Named[];
  readonly topics: readonly Named[];
};

/** A unit or topic that the folder lacks, with its name in the language of the mapping. */
export type NewName = { readonly id: string; readonly name: string; readonly hue: Hue };

/** What an import adds to the catalogues, and the ids of the units and topics that the sheet names. */
export type CatalogueAdditions = {
  readonly families: WrittenAwards['families'];
  readonly levels: WrittenAwards['levels'];
  readonly awards: WrittenAwards['awards'];
  readonly units: readonly NewName[];
  readonly topics: readonly NewName[];
  /** Ids by the words of the sheet. */
  readonly unitOf: ReadonlyMap<string, string>;
  readonly topicOf: ReadonlyMap<string, string>;
};

type Where = { readonly file: string; readonly sheet: Sheet; readonly columns: Columns };

/** Joins what a folder has with what the mapping brings; every award, level, unit and topic that neither knows is reported. */
export function buildCatalogue(
  rows: readonly ImportRow[],
  known: KnownCatalogue,
  mapping: Mapping,
  where: Where,
  report: ReportImport,
): CatalogueAdditions {
  const { families = [], levels = [], awards = [] } = mapping.catalogue ?? {};
  const lacking = <Item extends { readonly id: string }>(
    items: readonly Item[],
    present: ReadonlySet<string>,
  ) => items.filter(({ id }) => !present.has(id));
  const additions = {
    families: lacking(families, known.families),
    levels: lacking(levels, known.levels),
    awards: lacking(awards, known.awards),
  };
  const allAwards = new Set([...known.awards, ...awards.map(({ id }) => String(id))]);
  const allLevels = new Set([...known.levels, ...levels.map(({ id }) => String(id))]);
  for (const row of rows) {
    const fault = createFault(toPosition(where.file, where.sheet, row.number), where.columns, report);
    if (!allAwards.has(row.award))
      fault('award-unknown', headerOf(mapping.award), { found: row.award, known: listed(allAwards) });
    const { level } = row.facts;
    if (level !== undefined && !allLevels.has(level))
      fault('level-unknown', headerOf(mapping.decision.issuer.level), {
        found: level,
        known: listed(allLevels),
      });
  }
  const units = findNames(rows, 'unit', known.units, mapping, where, report);
  const topics = findNames(rows, 'topic', known.topics, mapping, where, report);
  return {
    ...additions,
    ...{ units: units.made, unitOf: units.idOf, topics: topics.made, topicOf: topics.idOf },
  };
}

function findNames(
  rows: readonly ImportRow[],
  field: 'unit' | 'topic',
  known: readonly Named[],
  mapping: Mapping,
  where: Where,
  report: ReportImport,
): { readonly made: readonly NewName[]; readonly idOf: ReadonlyMap<string, string> } {
  const made = new Map<string, NewName>();
  const idOf = new Map<string, string>();
  const taken = new Set(known.map(({ id }) => id));
  const rule = field === 'unit' ? mapping.newUnits : mapping.newTopics;
  for (const row of rows) {
    const words = row[field];
    if (words === undefined || idOf.has(words)) continue;
    const folded = toFolded(words);
    const found = known.find(
      ({ id, names }) => id === words || names.some((name) => toFolded(name) === folded),
    );
    const same = found ?? made.get(folded);
    if (same !== undefined) idOf.set(words, same.id);
    else if (rule !== undefined) {
      const id = toFreeId(toBaseId(words), (candidate) => taken.has(candidate));
      taken.add(id);
      made.set(folded, { id, name: words, hue: rule.hue });
      idOf.set(words, id);
    } else {
      const fault = createFault(toPosition(where.file, where.sheet, row.number), where.columns, report);
      const values = { found: words, known: listed(known.map(({ id }) => id)) };
      fault(`${field}-unknown`, headerOf(mapping.recipient[field]), values);
    }
  }
  return { made: [...made.values()], idOf };
}

function listed(ids: Iterable<string>): string {
  return [...ids].join(', ') || '–';
}

function headerOf(source: Source | undefined): string | undefined {
  return source === undefined ? undefined : headersOf(source)[0];
}

function toBaseId(words: string): string {
  const slug = toSlug(words);
  return isTelling(slug, words) ? slug : `n-${toShortHash(toFolded(words)).slice(0, 8)}`;
}
