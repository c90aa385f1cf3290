import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
import { countWords } from './count-words.ts';
import { openIndexCache, type IndexCache } from './provide-index.ts';
import { readFragments } from './read-fragments.ts';
import { openReadings, type ReadReadings } from './read-readings.ts';
import { closeEngine } from './run-engine.ts';
import { toDocument, type SearchDocument } from './to-document.ts';

/**
 * So many records make one part of an index, and an edit makes one part anew. Smaller parts are made sooner, and cost a
 * reader more requests: `npm run bench -- search` measures both.
 */
const PART_SIZE = 5_000;

/** How many parts there are, and how many of them had to be made. */
export type SearchCounts = { readonly records: number; readonly parts: number; readonly made: number };

/** The public part of a site, and what renders its texts. */
type Site = Pick<Contexts, 'contextOf'> & Pick<Renderer, 'renderText'> & { readonly roll: Roll };

type Options = { readonly folder: string; readonly cacheDir: string; readonly partSize?: number };

/** Writes the search of a roll below the folder of a site; parts whose records have not changed come from the cache. */
export async function makeSearch(
  roll: Roll,
  { folder, cacheDir, partSize = PART_SIZE }: Options,
): Promise<SearchCounts> {
  const contexts = createContexts(roll);
  const site = { roll, ...contexts, ...createRenderer(roll, contexts.routes, contexts.words) };
  const cache = openIndexCache(cacheDir);
  const counts: SearchCounts[] = [];
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
  { folder, cache, partSize }: { folder: string; cache: IndexCache; partSize: number },
): Promise<SearchCounts> {
  const context = site.contextOf(lang, { kind: 'search' });
  const code = await readCodePages(site.roll.pages, lang);
  const records = toSearchRecords(site.roll, context, ({ id }) => code.get(id) ?? '');
  const hasReadings = /^ja\b/.test(lang);
  const readReadings = hasReadings ? await openReadings() : undefined;
  const documents = new Map(
    records.map((record) => [record, toDocument(record, site.renderText, createHelp(readReadings))]),
  );
  const target = join(folder, SEARCH_FOLDER, lang.toLowerCase());
  const parts = toParts(records, partSize);
  let made = 0;
  for (const [number, part] of parts.entries()) {
    const place = join(target, String(number));
    if (
      await cache.provide(
        lang,
        part.flatMap((record) => documents.get(record) ?? []),
        place,
      )
    )
      made++;
    // The program and its worker are loaded from the first part only.
    if (number > 0) await dropProgram(place);
  }
  const words = { site, lang, parts: parts.length, hasReadings };
  await writeJson(join(target, 'words.json'), toWordsFile([...documents.values()], words));
  const ids = await readEngineIds(target, parts.length);
  await writeJson(join(target, 'facets.json'), toFacetsFile(records, ids, toFacetLabels(site.roll, context)));
  await writeJson(join(target, 'barriers.json'), toBarriersFile(site.roll, context));
  return { records: records.length, parts: parts.length, made };
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

/** Words that help to find a text and are not to be read: its acronyms, and the readings of its Japanese. */
function createHelp(readReadings: ReadReadings | undefined): (texts: readonly string[]) => string {
  return (texts) => {
    const words = texts.flatMap((text) => [...listAcronyms(text), ...(readReadings?.(text) ?? [])]);
    return [...new Set(words)].join(' ');
  };
}

async function dropProgram(part: string): Promise<void> {
  const files = await readdir(part);
  for (const file of files.filter((name) => /\.js$|^wasm\./.test(name))) await rm(join(part, file));
}

function toWordsFile(
  documents: readonly SearchDocument[],
  { site, lang, parts, hasReadings }: { site: Site; lang: Lang; parts: number; hasReadings: boolean },
): WordsFile {
  const tokenise = createTokenise(lang);
  const counts = countWords(
    documents.map(({ content }) => content),
    tokenise,
  );
  const lexicon = toLexicon(site.roll, lang);
  // A reader loads the names of those things only that the site speaks of.
  const isHeld = (name: string): boolean => tokenise(name).every(({ plain }) => counts.has(plain));
  const concepts = lexicon.concepts.filter((concept) => (concept[lang] ?? []).some(isHeld));
  const ignored: Readonly<Record<string, readonly string[]>> = stopWords;
  return {
    vocabulary: packVocabulary(counts),
    lexicon: { ...lexicon, concepts },
    stopWords: ignored[lang.split('-')[0] ?? lang] ?? [],
    ...{ parts, hasReadings },
  };
}

async function readEngineIds(target: string, parts: number): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (let part = 0; part < parts; part++)
    for (const { id, key } of await readFragments(join(target, String(part)))) ids.set(key, id);
  return ids;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, JSON.stringify(value));
}
