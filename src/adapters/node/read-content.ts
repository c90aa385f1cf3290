import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Content, EntryKind, Written } from '../../domain/content.ts';
import {
  adoptionParts,
  collectiveParts,
  decisionParts,
  movementParts,
  nominationParts,
  pageParts,
  personParts,
  storyParts,
  type EntryParts,
} from '../../domain/entry-parts.ts';
import { compareProblems, toProblem, type Problem } from '../../domain/problem.ts';
import { nearestWord } from '../../domain/text/nearest-word.ts';
import { createLook, type EntryMemory, type RememberedRead } from './intake/entry-memory.ts';
import { listFiles, type ListedFile } from './intake/list-files.ts';
import { toPromisedType } from './intake/picture-type.ts';
import { readEntry } from './intake/read-entry.ts';
import type { ReadingContext } from './intake/read-parts.ts';
import { readAddresses, readBadges, readCatalogues, readSettings } from './intake/read-single-files.ts';
import { readWords } from './intake/read-words.ts';
import type { Report } from './intake/report.ts';
import { SINGLE_FILES, sortFiles, type EntryFiles, type SortedFiles } from './intake/sort-files.ts';

/**
 * Where cleaned pictures are kept between runs, what is remembered of an earlier reading in this process, and who wants to
 * know how far the reading has come.
 */
export type ReadOptions = {
  readonly cacheDir: string;
  readonly memory?: EntryMemory | undefined;
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
  const listed = listFiles(dir, report);
  const files = sortFiles((listed ?? new Map<string, ListedFile>()).values());
  const settings = readSettings(files, report);
  const languages = settings.file?.value.languages ?? settings.languages;
  const ownWords = readWords(files.words, languages, report);
  const catalogues = readCatalogues(files, report);
  const addresses = readAddresses(files, report);
  const badges = readBadges(files, report);
  const entries = await readEntries(files, {
    languages,
    trustedCode: settings.file?.value.trustedCode ?? false,
    ...options,
    report,
  });
  reportUnused(files, entries.used, report);

  const sorted = problems.sort(compareProblems);
  if (settings.file === undefined) return { content: undefined, problems: sorted };
  const broken = catalogues.broken.map((kind) => `${kind}:*`);
  const content: Content = {
    settings: settings.file,
    ...catalogues.files,
    ...entries.content,
    ownWords,
    addresses,
    badges,
    unread: new Set([...entries.unread, ...broken]),
    problems: sorted,
  };
  return { content, problems: sorted };
}

/** So many entries are read in a few hundredths of a second. */
const TURN = 50;

type Context = Omit<ReadingContext, 'use'> & Pick<ReadOptions, 'onProgress' | 'memory'>;

async function readEntries({ entries }: SortedFiles, context: Context) {
  const used = new Set<ListedFile>();
  const unread: string[] = [];
  const erased: Content['erased'][number][] = [];
  const look = createLook();
  const { memory } = context;
  let done = 0;
  const readAll = async <Facts, Words>(
    parts: EntryParts<Facts, Words>,
    remembered: RememberedRead<Facts, Words> = (_files, own, _look, read) => read(own),
  ): Promise<ReadonlyMap<EntryFiles, Written<Facts, Words>>> => {
    const { kind } = parts;
    const written = new Map<EntryFiles, Written<Facts, Words>>();
    for (const files of entries.filter((entry) => entry.kind === kind)) {
      const read = await remembered(files, { ...context, use: (file) => void used.add(file) }, look, (own) =>
        readEntry(files, parts, own),
      );
      context.onProgress?.(++done, entries.length);
      // Files are read without waiting; in between, whoever else runs in this process has a turn.
      if (done % TURN === 0) await nextTurn();
      if (read.is === 'written') written.set(files, read.entry);
      else if (read.is === 'unread') unread.push(`${kind}:${read.id}`);
      else {
        const { id, date, file, traces } = read;
        erased.push({ kind, id, date, file, traces });
      }
    }
    return written;
  };
  const people = [...(await readAll(personParts, memory?.person)).values()];
  const collectives = [...(await readAll(collectiveParts, memory?.collective)).values()];
  const decisions = [...(await readAll(decisionParts, memory?.decision)).values()];
  const stories = [...(await readAll(storyParts, memory?.story)).values()];
  const adoptions = [...(await readAll(adoptionParts, memory?.adoption)).values()].map((entry) => ({
    ...entry,
    ...toAdoption(entry.id),
  }));
  const movements = [...(await readAll(movementParts, memory?.movement)).values()];
  const pages = [...(await readAll(pageParts, memory?.page))].map(([files, entry]) => ({
    ...entry,
    ...toPage(files, entry, context.languages),
  }));
  const nominations = [...(await readAll(nominationParts, memory?.nomination)).values()];
  const content = {
    ...{ people, collectives, decisions, stories, adoptions, movements, pages },
    ...{ nominations, erased },
  };
  return { content, unread, used };
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
