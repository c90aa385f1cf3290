import type { Markdown } from '../../../domain/content.ts';
import type { EntryParts } from '../../../domain/entry-parts.ts';
import { toProblem } from '../../../domain/problem.ts';
import type { ListedFile } from './list-files.ts';
import { parseFrontMatter, type FrontMatter } from './parse-front-matter.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readText } from './read-text.ts';
import type { Report } from './report.ts';
import { namesOf } from './schema-keys.ts';

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

const FIELDS_LIMIT = 64 * 1024;
/** A decision may name a thousand recipients, each with a citation. */
const DECISION_FIELDS_LIMIT = 1024 * 1024;

/** The fields and the text of one file of an entry; `undefined` with the reasons reported. */
export function readParts<Facts, Words>(
  { kind, facts }: EntryParts<Facts, Words>,
  file: ListedFile,
  { trustedCode, report }: ReadingContext,
): FrontMatter | undefined {
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
  const fieldsLimit = kind === 'decision' ? DECISION_FIELDS_LIMIT : FIELDS_LIMIT;
  // Room for a text and fields that are both too long, so that each is named.
  const text = readText(file, 4 * DECISION_FIELDS_LIMIT, report);
  return text === undefined
    ? undefined
    : parseFrontMatter(text, file.path, { fieldsLimit, known: namesOf(facts) }, report);
}

/** The text of a file, unless it is blank or code. */
export function toBody(
  { body, bodyLine }: FrontMatter,
  file: ListedFile,
  report: Report,
): Markdown | undefined {
  if (file.path.endsWith('.mdx') || body.trim() === '') return undefined;
  return parseMarkdown(body, file.path, bodyLine, report);
}
