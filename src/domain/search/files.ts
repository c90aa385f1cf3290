import { FACETS, type Facet, type FacetValues } from './facets.ts';
import type { Lexicon } from './lexicon.ts';

/** The folder of the search in a finished site, below its base. */
export const SEARCH_FOLDER = '_search';

/** What a page loads when its search is opened: `_search/<language>/words.json`. */
export type WordsFile = {
  readonly vocabulary: string;
  readonly lexicon: Lexicon;
  readonly stopWords: readonly string[];
  /** How many parts the index has: folders `0`, `1` and so on. */
  readonly parts: number;
  /** Whether Japanese words can be found by their readings. */
  readonly hasReadings: boolean;
};

/** The values of all records: `_search/<language>/facets.json`. */
export type FacetsFile = {
  /** For each facet its values and what they are called, in the order of a reader's list. */
  readonly labels: Readonly<Partial<Record<Facet, readonly (readonly [value: string, label: string])[]>>>;
  /** By the engine's id of a record: its date, and for each facet the places of its values in the list of labels. */
  readonly records: Readonly<
    Record<string, readonly [date: string, values: Readonly<Partial<Record<Facet, readonly number[]>>>]>
  >;
};

/** What was done about what stood in the way: `_search/<language>/barriers.json`, by code. */
export type BarriersFile = Readonly<
  Partial<Record<string, { readonly label: string; readonly practices: readonly BarrierPractice[] }>>
>;

/** A practice that met a barrier, and how. */
export type BarrierPractice = {
  readonly key: string;
  readonly title: string;
  readonly path: string;
  readonly unit: string;
  readonly how: string;
  /** The language that its words are really in. */
  readonly textLang: string;
};

/** The facets of a record and its date, from the file of all. */
export function readFacets(
  { labels, records }: FacetsFile,
  id: string,
): { readonly date: string; readonly values: FacetValues } | undefined {
  const record = records[id];
  if (record === undefined) return undefined;
  const [date, places] = record;
  const values: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS)
    values[facet] = (places[facet] ?? []).flatMap((index) => labels[facet]?.[index]?.[0] ?? []);
  return { date, values };
}

/** Whether a file that was loaded is what the site wrote, and not a page that a server sends in its place. */
export function isWordsFile(value: unknown): value is WordsFile {
  return isObject(value) && 'vocabulary' in value && 'lexicon' in value && 'parts' in value;
}

/** The same for the file of facets. */
export function isFacetsFile(value: unknown): value is FacetsFile {
  return isObject(value) && 'labels' in value && 'records' in value;
}

/** The same for the file of barriers: an entry a code, each with its practices. */
export function isBarriersFile(value: unknown): value is BarriersFile {
  return isObject(value) && Object.values(value).every((entry) => isObject(entry) && 'practices' in entry);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
