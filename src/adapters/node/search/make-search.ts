import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createContexts, type Contexts } from '../../../domain/create-contexts.ts';
import type { Lang } from '../../../domain/fields.ts';
import { say } from '../../../domain/local-text.ts';
import type { OwnPage, Roll } from '../../../domain/roll-types.ts';
import { toBarriersFile, toFacetLabels, toFacetsFile } from '../../../domain/search-files.ts';
import { toLexicon } from '../../../domain/search-lexicon.ts';
import type { SearchRecord } from '../../../domain/search-records/record.ts';
import { toSearchRecords } from '../../../domain/search-records/to-search-records.ts';
import { listAcronyms } from '../../../domain/search/acronyms.ts';
import { SEARCH_FOLDER, type WordsFile } from '../../../domain/search/files.ts';
import { stopWords } from '../../../domain/search/stop-words.ts';
import { createTokenise } from '../../../domain/search/tokens.ts';
import { packVocabulary } from '../../../domain/search/vocabulary.ts';
import { createRenderer, type Renderer } from '../render-body.ts';
import { createDocumentKeys } from './create-document-keys.ts';
import { openCache, type SearchCache } from './open-cache.ts';
import { provideDocuments, type DocumentMaker } from './provide-documents.ts';
import { provideIndex, type IndexPart } from './provide-index.ts';
import { openReadings } from './read-readings.ts';
import { closeEngine } from './run-engine.ts';
import { toDocument } from './to-document.ts';

/**
 * So many records make one part of an index, and an edit makes one part anew. Smaller parts are made sooner, and cost a
 * reader more requests: `npm run bench -- search` measures both.
 */
const PART_SIZE = 5_000;

/** How many parts there are, and how many of them had to be made. */
export type SearchCounts = { readonly records: number; readonly parts: number; readonly made: number };

/** The public part of a site, and what renders its texts. */
type Site = Pick<Contexts, 'contextOf'> & Pick<Renderer, 'renderText'> & { readonly roll: Roll };

/** What has been made is kept in `cacheDir`, and used by the same code alone: `code` is a hash of it. */
type Options = {
  readonly folder: string;
  readonly cacheDir: string;
  readonly code: string;
  readonly partSize?: number;
};

/** Writes the search of a roll below the folder of a site; what stays as it was comes from the cache. */
export async function makeSearch(
  roll: Roll,
  { folder, cacheDir, code, partSize = PART_SIZE }: Options,
): Promise<SearchCounts> {
  const contexts = createContexts(roll);
  const site = { roll, ...contexts, ...createRenderer(roll, contexts.routes, contexts.words) };
  const cache = await openCache(cacheDir, code);
  const counts: SearchCounts[] = [];
  await rm(join(folder, SEARCH_FOLDER), { recursive: true, force: true });
  try {
    for (const lang of roll.site.languages)
      counts.push(await makeLanguage(site, lang, { folder, cache, partSize }));
  } finally {
    await closeEngine();
  }
  await cache.forgetUnused();
  const sum = (of: (count: SearchCounts) => number): number => counts.reduce((all, one) => all + of(one), 0);
  return {
    records: sum(({ records }) => records),
    parts: sum(({ parts }) => parts),
    made: sum(({ made }) => made),
  };
}

async function makeLanguage(
  site: Site,
  lang: Lang,
  { folder, cache, partSize }: { folder: string; cache: SearchCache; partSize: number },
): Promise<SearchCounts> {
  const context = site.contextOf(lang, { kind: 'search' });
  const codePages = await readCodePages(site.roll.pages, lang);
  const records = toSearchRecords(site.roll, context, ({ id }) => codePages.get(id) ?? '');
  const maker = createMaker(site, lang, cache.code);
  const target = join(folder, SEARCH_FOLDER, lang.toLowerCase());
  const parts: IndexPart[] = [];
  for (const [number, part] of toParts(records, partSize).entries()) {
    const place = join(target, String(number));
    const kept = cache.use(`documents-${lang.toLowerCase()}-${String(number)}.json`);
    const documents = await provideDocuments(kept, part, maker);
    parts.push(await provideIndex(cache, lang, documents, place));
    // The program and its worker are loaded from the first part only.
    if (number > 0) await dropProgram(place);
  }
  writeJson(join(target, 'words.json'), toWordsFile(site.roll, lang, parts));
  const ids = new Map(parts.flatMap((part) => part.ids));
  writeJson(join(target, 'facets.json'), toFacetsFile(records, ids, toFacetLabels(site.roll, context)));
  writeJson(join(target, 'barriers.json'), toBarriersFile(site.roll, context));
  return {
    records: records.length,
    parts: parts.length,
    made: parts.filter(({ isNew }) => isNew).length,
  };
}

/** Records by a hash of their id: a record stays in its part while the number of parts stays. */
function toParts(records: readonly SearchRecord[], partSize: number): readonly (readonly SearchRecord[])[] {
  const count = Math.max(1, Math.ceil(records.length / partSize));
  const parts = Array.from({ length: count }, (): SearchRecord[] => []);
  for (const record of records) parts[Number.parseInt(record.key.slice(-6), 16) % count]?.push(record);
  return parts;
}

/** The source of every own page that is partly code, by its id, in this language or else in the default one. */
async function readCodePages(pages: readonly OwnPage[], lang: Lang): Promise<ReadonlyMap<string, string>> {
  const sources = pages
    .filter(({ format }) => format === 'mdx')
    .map(({ id, sources }) => [id, say(sources, lang).text] as const);
  return new Map(
    await Promise.all(sources.map(async ([id, file]) => [id, await readFile(file, 'utf8')] as const)),
  );
}

function createMaker({ roll, renderText }: Site, lang: Lang, code: string): DocumentMaker {
  let help: Promise<Help> | undefined;
  return {
    toKey: createDocumentKeys(roll, code),
    async make(record) {
      help ??= openHelp(lang);
      return toDocument(record, renderText, await help);
    },
  };
}

type Help = (texts: readonly string[]) => string;

/** Words that help to find a text and are not to be read: its acronyms, and the readings of its Japanese. */
async function openHelp(lang: Lang): Promise<Help> {
  const readReadings = hasReadings(lang) ? await openReadings() : undefined;
  return (texts) => {
    const words = texts.flatMap((text) => [...listAcronyms(text), ...(readReadings?.(text) ?? [])]);
    return [...new Set(words)].join(' ');
  };
}

function hasReadings(lang: Lang): boolean {
  return /^ja\b/.test(lang);
}

async function dropProgram(part: string): Promise<void> {
  const files = await readdir(part);
  for (const file of files.filter((name) => /\.js$|^wasm\./.test(name))) await rm(join(part, file));
}

function toWordsFile(roll: Roll, lang: Lang, parts: readonly IndexPart[]): WordsFile {
  const tokenise = createTokenise(lang);
  const counts = new Map<string, number>();
  for (const [word, count] of parts.flatMap((part) => part.counts))
    counts.set(word, (counts.get(word) ?? 0) + count);
  const lexicon = toLexicon(roll, lang);
  // A reader loads the names of those things only that the site speaks of.
  const isHeld = (name: string): boolean => tokenise(name).every(({ plain }) => counts.has(plain));
  const concepts = lexicon.concepts.filter((concept) => (concept[lang] ?? []).some(isHeld));
  const ignored: Readonly<Record<string, readonly string[]>> = stopWords;
  return {
    vocabulary: packVocabulary(counts),
    lexicon: { ...lexicon, concepts },
    stopWords: ignored[lang.split('-')[0] ?? lang] ?? [],
    ...{ parts: parts.length, hasReadings: hasReadings(lang) },
  };
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}
