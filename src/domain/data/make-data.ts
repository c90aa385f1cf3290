import type { Contexts } from '../create-contexts.ts';
import type { OutletFile } from '../outlets/outlet.ts';
import type { Roll } from '../roll-types.ts';
import {
  createAddresses,
  DATA_INDEX,
  DATA_OPENAPI,
  toDataPath,
  toSchemaPath,
  type Addresses,
} from './data-addresses.ts';
import { toIndex, toOpenApi, toPageHead, toSchema, type Sizes } from './data-documents.ts';
import { COLLECTIONS, type Collection, type DataItem } from './data-schemas.ts';
import { cutRoll } from './roll-table.ts';
import { toCollectives, toDecisions, toFigureItems, toHonours, toPeople } from './to-items.ts';
import { toAdoptions, toAwards, toMovements, toStories, toTopics, toUnits } from './to-practice-items.ts';

/** A page ends at this many entries, or where it would become longer than this, in bytes. */
const PAGE_LENGTH = 1000;
const PAGE_SIZE = 1_500_000;

/** The data of a roll as JSON: pages of every collection, their schemas, an index and an OpenAPI description. */
export function* makeData(roll: Roll, contexts: Contexts): Iterable<OutletFile> {
  const addresses = createAddresses(roll.site, contexts);
  const sizes = new Map<Collection, { count: number; pages: number }>();
  for (const collection of COLLECTIONS) {
    const pages = cutPages(listItems(collection, roll, addresses, contexts));
    const size = { count: pages.reduce((sum, page) => sum + page.length, 0), pages: pages.length };
    sizes.set(collection, size);
    for (const [index, items] of pages.entries()) {
      const head = toPageHead({ collection, page: index + 1 }, size, roll.site, addresses);
      yield { path: toDataPath(collection, index + 1), text: renderPage(head, items) };
    }
  }
  yield* makeDocuments(roll, sizes, addresses);
}

/** How many entries each collection has. */
export type DataCounts = ReadonlyMap<Collection, number>;

/** The same counts as the index of the data has. */
export function countData(roll: Roll, contexts: Contexts): DataCounts {
  const addresses = createAddresses(roll.site, contexts);
  return new Map(
    COLLECTIONS.map((name) => [name, [...listItems(name, roll, addresses, contexts)].length] as const),
  );
}

function* makeDocuments(roll: Roll, sizes: Sizes, addresses: Addresses): Iterable<OutletFile> {
  const parts = cutRoll(roll).length;
  const tables = new Map(roll.site.languages.map((lang) => [lang, parts]));
  yield { path: DATA_INDEX, text: toJson(toIndex(roll, sizes, tables, addresses)) };
  yield { path: DATA_OPENAPI, text: toJson(toOpenApi(roll, addresses)) };
  for (const name of ['index', ...COLLECTIONS] as const)
    yield { path: toSchemaPath(name), text: toJson(toSchema(name, addresses)) };
}

function listItems(
  collection: Collection,
  roll: Roll,
  addresses: Addresses,
  contexts: Contexts,
): Iterable<DataItem<Collection>> {
  switch (collection) {
    case 'people':
      return toPeople(roll, addresses);
    case 'collectives':
      return toCollectives(roll, addresses);
    case 'decisions':
      return toDecisions(roll, addresses);
    case 'honours':
      return toHonours(roll);
    case 'stories':
      return toStories(roll, addresses, contexts);
    case 'adoptions':
      return toAdoptions(roll);
    case 'movements':
      return toMovements(roll, addresses);
    case 'awards':
      return toAwards(roll, addresses);
    case 'units':
      return toUnits(roll, addresses);
    case 'topics':
      return toTopics(roll, addresses);
    case 'figures':
      return toFigureItems(roll);
  }
}

const encoder = new TextEncoder();

/** The entries as JSON, a page each; an empty collection has one empty page. */
function cutPages(items: Iterable<object>): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let page: string[] = [];
  let size = 0;
  for (const item of items) {
    const json = JSON.stringify(item);
    const { length } = encoder.encode(json);
    if (page.length > 0 && (page.length === PAGE_LENGTH || size + length > PAGE_SIZE)) {
      pages.push(page);
      page = [];
      size = 0;
    }
    page.push(json);
    size += length;
  }
  return page.length > 0 || pages.length === 0 ? [...pages, page] : pages;
}

/** One entry a line, so that people and programs that compare versions find their way. */
function renderPage(head: object, items: readonly string[]): string {
  const opening = JSON.stringify(head, undefined, 1).replace(/\n\}$/, '');
  return `${opening},\n "items": [${items.length === 0 ? '' : `\n${items.join(',\n')}\n`}]\n}\n`;
}

function toJson(value: object): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
