import type { Written } from '../../../domain/content.ts';
import { tombstoneSchema } from '../../../domain/entry-schema.ts';
import type { EntryParts } from '../../../domain/entry-parts.ts';
import { isId } from '../../../domain/fields.ts';
import { toProblem } from '../../../domain/problem.ts';
import { parseFields } from './parse-fields.ts';
import type { YamlSource } from './parse-yaml.ts';
import { readBeside } from './read-beside.ts';
import { readParts, toBody, type ReadingContext } from './read-parts.ts';
import { readTranslations, reportTwice } from './read-translations.ts';
import type { Report } from './report.ts';
import type { EntryFiles } from './sort-files.ts';
import { toSourceHash } from './source-hash.ts';

/** What was found: an entry, the remains of an erased one, or something that could not be read. */
export type ReadEntry<Facts, Words> =
  | { readonly is: 'written'; readonly entry: Written<Facts, Words> }
  | Erased
  | { readonly is: 'unread'; readonly id: string };

type Erased = {
  readonly is: 'erased';
  readonly id: string;
  readonly date: string;
  readonly file: string;
  readonly traces: readonly string[];
};

/** Reads an entry with its translations and all that lies beside it; every fault is reported. */
export async function readEntry<Facts, Words>(
  files: EntryFiles,
  parts: EntryParts<Facts, Words>,
  context: ReadingContext,
): Promise<ReadEntry<Facts, Words>> {
  const { report } = context;
  judgeName(files, report);
  if (files.main === undefined) {
    report(
      toProblem('missing-file', { file: files.path }, { found: files.path, kind: 'index', suggestion: '' }),
    );
    return abandon(files, parts, context);
  }
  const main = readParts(parts, files.main, context);
  if (main === undefined) return abandon(files, parts, context);
  if (isErased(main.fields.value)) return readTombstone(files, main.fields, context);
  const facts = parseFields(parts.facts, main.fields, report);
  const body = toBody(main, files.main, report);
  if (facts === undefined) return abandon(files, parts, context);

  const items = parts.keyed(facts);
  reportTwice(items, main.fields, report);
  const translations = readTranslations(files, parts, items, context);
  const bodies = [body, ...translations.map((translation) => translation.body)];
  const beside = await readBeside(files, parts, facts, main.fields.at, bodies, context);
  const entry: Written<Facts, Words> = {
    id: files.id,
    file: files.main.path,
    facts,
    body,
    at: main.fields.at,
    sourceHash: translations.length === 0 ? undefined : toSourceHash(parts, facts, main.body),
    translations,
    ...beside,
  };
  return { is: 'written', entry };
}

/** Of an entry that cannot be read the translations are judged all the same; what lies beside it is not called unused. */
function abandon<Facts, Words>(
  files: EntryFiles,
  parts: EntryParts<Facts, Words>,
  context: ReadingContext,
): { is: 'unread'; id: string } {
  readTranslations(files, parts, undefined, context);
  if (files.kind !== 'decision') for (const file of files.beside.values()) context.use(file);
  return { is: 'unread', id: files.id };
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

function isErased(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'erased';
}

/** Of an erased entry nothing else may be left, not even a picture. */
function readTombstone(
  files: EntryFiles,
  fields: YamlSource,
  { report, use }: ReadingContext,
): Erased | { is: 'unread'; id: string } {
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
  return { is: 'erased', id: files.id, date: tombstone.date, file, traces: tombstone.traces };
}
