import { z } from 'zod';
import { awardsSchema, topicsSchema, unitsSchema } from '../../domain/catalogue-schema.ts';
import type { Content, EntryKind, Written, WrittenFile } from '../../domain/content.ts';
import {
  adoptionParts,
  collectiveParts,
  decisionParts,
  movementParts,
  pageParts,
  personParts,
  storyParts,
  type EntryParts,
} from '../../domain/entry-parts.ts';
import { compareProblems, toProblem, type Problem } from '../../domain/problem.ts';
import { settingsSchema, type WrittenSettings } from '../../domain/settings-schema.ts';
import { nearestWord } from '../../domain/text/nearest-word.ts';
import { listFiles, type ListedFile } from './intake/list-files.ts';
import { parseFields } from './intake/parse-fields.ts';
import { toPromisedType } from './intake/picture-type.ts';
import { readEntry, type ReadingContext } from './intake/read-entry.ts';
import { readWords } from './intake/read-words.ts';
import { readCatalogue, readYaml } from './intake/read-yaml.ts';
import type { Report } from './intake/report.ts';
import { SINGLE_FILES, sortFiles, type EntryFiles, type SortedFiles } from './intake/sort-files.ts';

/** Where cleaned pictures are kept between runs, and who wants to know how far the reading has come. */
export type ReadOptions = {
  readonly cacheDir: string;
  readonly onProgress?: (done: number, total: number) => void;
};

/** What a content folder says, if its settings can be read, and the problems of all its files, in their order. */
export type ReadContent = { readonly content: Content | undefined; readonly problems: readonly Problem[] };

/**
 * Reads a content folder: the one reader of it. Every file is used or named as a problem, all problems are found
 * at once, and no content whatsoever makes it throw.
 */
export async function readContent(dir: string, options: ReadOptions): Promise<ReadContent> {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const listed = await listFiles(dir, report);
  const files = sortFiles((listed ?? new Map<string, ListedFile>()).values());
  const settings = await readSettings(files, report);
  const languages = settings.file?.value.languages ?? settings.languages;
  const ownWords = await readWords(files.words, languages, report);
  const catalogues = await readCatalogues(files, report);
  const addresses = await readAddresses(files, report);
  const entries = await readEntries(files, {
    languages,
    trustedCode: settings.file?.value.trustedCode ?? false,
    ...options,
    report,
  });
  reportUnused(files, entries.used, report);

  const sorted = problems.sort(compareProblems);
  if (settings.file === undefined) return { content: undefined, problems: sorted };
  const { unread, used: _, ...written } = entries;
  const broken = catalogues.broken.map((kind) => `${kind}:*`);
  const content: Content = {
    settings: settings.file,
    ...catalogues.files,
    ...written,
    ownWords,
    addresses,
    unread: new Set([...unread, ...broken]),
    problems: sorted,
  };
  return { content, problems: sorted };
}

/** The settings; where they are faulty, their languages all the same, so that translations are not called foreign. */
async function readSettings(
  { single }: SortedFiles,
  report: Report,
): Promise<{
  readonly file: WrittenFile<WrittenSettings> | undefined;
  readonly languages: readonly string[] | undefined;
}> {
  const path = 'settings.yml';
  const file = single.get(path);
  if (file === undefined) {
    report(toProblem('missing-file', { file: path }, { found: path, kind: 'settings', suggestion: '' }));
    return { file: undefined, languages: undefined };
  }
  const source = await readYaml(file, 512 * 1024, report);
  if (source === undefined) return { file: undefined, languages: undefined };
  const value = parseFields(settingsSchema, source, report);
  const languages = z.object({ languages: settingsSchema.shape.languages }).safeParse(source.value)
    .data?.languages;
  return { file: value && { file: path, value, at: source.at }, languages };
}

/** The catalogues; one that cannot be read counts as empty, and its kinds of ids as broken. */
async function readCatalogues({ single }: SortedFiles, report: Report) {
  const none = {
    units: { units: [] },
    topics: { topics: [] },
    awards: { families: [], levels: [], awards: [] },
  };
  const units = await readCatalogue('units.yml', single, unitsSchema, none.units, report);
  const topics = await readCatalogue('topics.yml', single, topicsSchema, none.topics, report);
  const awards = await readCatalogue('awards.yml', single, awardsSchema, none.awards, report);
  const synonyms = single.get('search.yml');
  if (synonyms !== undefined) await readYaml(synonyms, 512 * 1024, report);
  const broken = [
    ...(units === undefined ? ['unit'] : []),
    ...(topics === undefined ? ['topic'] : []),
    ...(awards === undefined ? ['award', 'family', 'level'] : []),
  ];
  const at = (file: string) => ({ file, at: () => ({ file }) });
  const files = {
    units: units ?? { ...at('units.yml'), value: none.units },
    topics: topics ?? { ...at('topics.yml'), value: none.topics },
    awards: awards ?? { ...at('awards.yml'), value: none.awards },
  };
  return { files, broken };
}

const addressesSchema = z.record(
  z.string().startsWith('/'),
  z.string().regex(/^[a-z]+:\S+$/, { error: 'target' }),
);

async function readAddresses({ single }: SortedFiles, report: Report): Promise<ReadonlyMap<string, string>> {
  const file = single.get('addresses.json');
  const source = file && (await readYaml(file, 64 * 1024 * 1024, report));
  return new Map(Object.entries((source && parseFields(addressesSchema, source, report)) ?? {}));
}

type Context = Omit<ReadingContext, 'use'> & Pick<ReadOptions, 'onProgress'>;

async function readEntries({ entries }: SortedFiles, context: Context) {
  const used = new Set<ListedFile>();
  const unread: string[] = [];
  const erased: Content['erased'][number][] = [];
  let done = 0;
  const readAll = async <Facts, Words>(
    parts: EntryParts<Facts, Words>,
  ): Promise<ReadonlyMap<EntryFiles, Written<Facts, Words>>> => {
    const { kind } = parts;
    const written = new Map<EntryFiles, Written<Facts, Words>>();
    for (const files of entries.filter((entry) => entry.kind === kind)) {
      const read = await readEntry(files, parts, { ...context, use: (file) => void used.add(file) });
      context.onProgress?.(++done, entries.length);
      if (read.is === 'written') written.set(files, read.entry);
      else if (read.is === 'unread') unread.push(`${kind}:${read.id}`);
      else erased.push({ kind, id: read.id, date: read.date, file: read.file });
    }
    return written;
  };
  const people = [...(await readAll(personParts)).values()];
  const collectives = [...(await readAll(collectiveParts)).values()];
  const decisions = [...(await readAll(decisionParts)).values()];
  const stories = [...(await readAll(storyParts)).values()];
  const adoptions = [...(await readAll(adoptionParts)).values()].map((entry) => ({
    ...entry,
    ...toAdoption(entry.id),
  }));
  const movements = [...(await readAll(movementParts)).values()];
  const pages = [...(await readAll(pageParts))].map(([files, entry]) => ({
    ...entry,
    ...toPage(files, entry, context.languages),
  }));
  return { people, collectives, decisions, stories, adoptions, movements, pages, erased, unread, used };
}

function toAdoption(id: string): { readonly story: string; readonly unit: string } {
  const [story = '', unit = ''] = id.split('/');
  return { story, unit };
}

function toPage(
  { main, translations }: EntryFiles,
  entry: Content['pages'][number] | Written<unknown, unknown>,
  languages: readonly string[] = [],
) {
  const read = new Set(entry.translations.map(({ lang }) => lang));
  const sources = new Map<string, string>();
  const [defaultLang] = languages;
  if (main !== undefined && defaultLang !== undefined) sources.set(defaultLang, main.absolute);
  for (const { lang, file } of translations) if (read.has(lang)) sources.set(lang, file.absolute);
  const format: 'md' | 'mdx' = main?.path.endsWith('.mdx') === true ? 'mdx' : 'md';
  return { format, sources };
}

/** Names every file that no reader has wanted, with what it may have been meant for. */
function reportUnused({ entries, unused }: SortedFiles, used: ReadonlySet<ListedFile>, report: Report): void {
  const beside = new Map<ListedFile, EntryKind>();
  for (const { kind, beside: files } of entries) for (const file of files.values()) beside.set(file, kind);
  for (const [file, kind] of beside) if (!used.has(file)) report(toUnused(file, toBesideKind(file, kind)));
  for (const file of unused) report(toUnused(file, 'place'));
}

function toBesideKind({ path }: ListedFile, kind: EntryKind): string {
  if (/\.(?:md|mdx|markdown|ya?ml|html?)$/i.test(path)) return 'text';
  return toPromisedType(path) !== undefined && kind !== 'decision' ? 'picture' : 'attachment';
}

function toUnused({ path }: ListedFile, kind: string): Problem {
  const suggestion = path.includes('/') ? '' : (nearestWord(path, SINGLE_FILES) ?? '');
  return toProblem('file-not-used', { file: path }, { found: path, kind, suggestion });
}
