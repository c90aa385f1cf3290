import { dirname } from 'node:path/posix';
import type { Markdown, Translation, Written } from '../../../domain/content.ts';
import { tombstoneSchema } from '../../../domain/entry-schema.ts';
import type { EntryParts, KeyedItem } from '../../../domain/entry-parts.ts';
import { isId } from '../../../domain/fields.ts';
import { toProblem } from '../../../domain/problem.ts';
import { nearestWord } from '../../../domain/text/nearest-word.ts';
import type { ListedFile } from './list-files.ts';
import { parseFields } from './parse-fields.ts';
import { parseFrontMatter, type FrontMatter } from './parse-front-matter.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { YamlSource } from './parse-yaml.ts';
import { readBeside } from './read-beside.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import type { EntryFiles } from './sort-files.ts';
import { toSourceHash } from './source-hash.ts';

/** What readers of entries need to know besides their files. */
export type ReadingContext = {
  /** The languages of the site, the default one first; `undefined` where the settings cannot be read. */
  readonly languages: readonly string[] | undefined;
  readonly trustedCode: boolean;
  readonly cacheDir: string;
  readonly report: Report;
  /** Takes note that a file that lies beside an entry is used. */
  readonly use: (file: ListedFile) => void;
};

/** What was found: an entry, the remains of an erased one, or something that could not be read. */
export type ReadEntry<Facts, Words> =
  | { readonly is: 'written'; readonly entry: Written<Facts, Words> }
  | { readonly is: 'erased'; readonly id: string; readonly date: string; readonly file: string }
  | { readonly is: 'unread'; readonly id: string };

const FIELDS_LIMIT = 64 * 1024;
/** A decision may name a thousand recipients, each with a citation. */
const DECISION_FIELDS_LIMIT = 1024 * 1024;

/** Reads an entry with its translations and all that lies beside it; every fault is reported. */
export async function readEntry<Facts, Words>(
  files: EntryFiles,
  parts: EntryParts<Facts, Words>,
  context: ReadingContext,
): Promise<ReadEntry<Facts, Words>> {
  const unread = { is: 'unread', id: files.id } as const;
  const { report } = context;
  judgeName(files, report);
  if (files.main === undefined) {
    report(
      toProblem('missing-file', { file: files.path }, { found: files.path, kind: 'index', suggestion: '' }),
    );
    return abandon(files, context, unread);
  }
  const main = await readParts(files, files.main, context);
  if (main === undefined) return abandon(files, context, unread);
  if (isErased(main.fields.value)) return readTombstone(files, main.fields, context);
  const facts = parseFields(parts.facts, main.fields, report);
  const body = toBody(main, files.main, report);
  if (facts === undefined) return abandon(files, context, unread);

  const items = parts.keyed(facts);
  reportTwice(items, main.fields, report);
  const translations = await readTranslations(files, parts, items, context);
  const bodies = [body, ...translations.map((translation) => translation.body)];
  const beside = await readBeside(files, parts, facts, main.fields.at, bodies, context);
  const entry: Written<Facts, Words> = {
    id: files.id,
    file: files.main.path,
    facts,
    body,
    at: main.fields.at,
    sourceHash: toSourceHash(parts, facts, main.body),
    translations,
    ...beside,
  };
  return { is: 'written', entry };
}

/** What lies beside an entry that cannot be read is not called unused: nobody knows. */
function abandon<Result>({ beside, kind }: EntryFiles, { use }: ReadingContext, result: Result): Result {
  if (kind !== 'decision') for (const file of beside.values()) use(file);
  return result;
}

function judgeName({ id, path, main, translations, beside }: EntryFiles, report: Report): void {
  const wrong = id.split('/').find((part) => !isId(part));
  if (wrong === undefined) return;
  const [first = { path }] = [main, ...translations.map(({ file }) => file), ...beside.values()].filter(
    (file) => file !== undefined,
  );
  const values = { found: wrong, kind: 'id', suggestion: toIdLike(wrong) };
  report(toProblem('file-name', { file: first.path }, values));
}

/** An id as near to a name as one can be. */
function toIdLike(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

async function readParts(
  { kind }: EntryFiles,
  file: ListedFile,
  { trustedCode, report }: ReadingContext,
): Promise<FrontMatter | undefined> {
  if (file.path.endsWith('.mdx') && (kind !== 'page' || !trustedCode)) {
    report(
      toProblem(
        'code-not-trusted',
        { file: file.path },
        { found: file.path, kind: kind === 'page' ? 'setting' : 'place' },
      ),
    );
    return undefined;
  }
  const limit = kind === 'decision' ? DECISION_FIELDS_LIMIT : FIELDS_LIMIT;
  // Room for a text and fields that are both too long, so that each is named.
  const text = await readText(file, 4 * DECISION_FIELDS_LIMIT, report);
  return text === undefined ? undefined : parseFrontMatter(text, file.path, limit, report);
}

function toBody({ body, bodyLine }: FrontMatter, file: ListedFile, report: Report): Markdown | undefined {
  if (file.path.endsWith('.mdx') || body.trim() === '') return undefined;
  return parseMarkdown(body, file.path, bodyLine, report);
}

function isErased(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'erased';
}

/** Of an erased entry nothing else may be left, not even a picture. */
function readTombstone(
  files: EntryFiles,
  fields: YamlSource,
  { report, use }: ReadingContext,
): { is: 'erased'; id: string; date: string; file: string } | { is: 'unread'; id: string } {
  const file = files.main?.path ?? files.path;
  const beside = files.kind === 'decision' ? [] : [...files.beside.values()];
  beside.forEach(use);
  for (const rest of [...files.translations.map((translation) => translation.file), ...beside])
    report(
      toProblem('file-not-used', { file: rest.path }, { found: rest.path, kind: 'erased', suggestion: '' }),
    );
  const tombstone = parseFields(tombstoneSchema, fields, report);
  if (tombstone === undefined) return { is: 'unread', id: files.id };
  const ownId = files.id.slice(files.id.lastIndexOf('/') + 1);
  if (tombstone.id !== ownId)
    report(
      toProblem('schema', fields.at(['id']), {
        found: tombstone.id,
        kind: 'value',
        path: 'id',
        wanted: 'sameId',
        options: ownId,
      }),
    );
  return { is: 'erased', id: files.id, date: tombstone.date, file };
}

function reportTwice(items: readonly KeyedItem[], { at }: YamlSource, report: Report): void {
  const seen = new Set<string>();
  for (const { list, key, path } of items) {
    const name = `${list}/${key}`;
    if (seen.has(name)) report(toProblem('duplicate-key', at(path), { found: key, list }));
    seen.add(name);
  }
}

async function readTranslations<Facts, Words>(
  files: EntryFiles,
  parts: EntryParts<Facts, Words>,
  items: readonly KeyedItem[],
  context: ReadingContext,
): Promise<readonly Translation<Words>[]> {
  const translations: Translation<Words>[] = [];
  for (const { lang, file } of files.translations) {
    if (!isKnown(lang, file, context)) continue;
    const translation = await readTranslation(files, lang, file, parts, items, context);
    if (translation !== undefined) translations.push(translation);
  }
  return translations;
}

function isKnown(lang: string, file: ListedFile, { languages, report }: ReadingContext): boolean {
  if (languages === undefined || languages.slice(1).includes(lang)) return true;
  const kind = languages[0] === lang ? 'default' : 'unknown';
  report(
    toProblem('unknown-language', { file: file.path }, { found: lang, kind, known: languages.join(', ') }),
  );
  return false;
}

async function readTranslation<Facts, Words>(
  files: EntryFiles,
  lang: string,
  file: ListedFile,
  parts: EntryParts<Facts, Words>,
  items: readonly KeyedItem[],
  context: ReadingContext,
): Promise<Translation<Words> | undefined> {
  const { report } = context;
  if (files.main?.path.endsWith('.mdx') !== file.path.endsWith('.mdx')) {
    report(
      toProblem('file-not-used', { file: file.path }, { found: file.path, kind: 'format', suggestion: '' }),
    );
    return undefined;
  }
  const source = await readParts(files, file, context);
  if (source === undefined) return undefined;
  const words = parseFields(parts.words, source.fields, report, parts.facts);
  const body = toBody(source, file, report);
  if (words === undefined) return undefined;
  const own = parts.keyedWords(words);
  reportTwice(own, source.fields, report);
  for (const { list, key, path } of own) {
    const known = items.filter((item) => item.list === list).map((item) => item.key);
    if (known.includes(key)) continue;
    const values = {
      found: key,
      list,
      suggestion: nearestWord(key, known) ?? '',
      original: `${dirname(file.path)}/`,
    };
    report(toProblem('translated-key', source.fields.at(path), values));
  }
  return { lang, file: file.path, words, body, at: source.fields.at };
}
