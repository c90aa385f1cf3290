import matter from 'gray-matter';
import { toProblem, type Position } from '../../../domain/problem.ts';
import { hasFieldsBelow, type FieldNames } from './fields-below.ts';
import { parseYaml, type YamlSource } from './parse-yaml.ts';
import { toKilobytes } from './read-text.ts';
import type { Report } from './report.ts';

/** The two parts of an entry's file: its fields, and the text below them with the line where it begins. */
export type FrontMatter = { readonly fields: YamlSource; readonly body: string; readonly bodyLine: number };

/** How many bytes the fields may take, and the names that they can have in files of this kind. */
export type FieldsRule = { readonly fieldsLimit: number; readonly known: FieldNames };

/** The longest text below the fields, in bytes. */
export const BODY_LIMIT = 512 * 1024;

/**
 * Splits a file that opens with exactly `---` and closes its fields with another `---`, and reads the fields.
 * `undefined` where that fails; every reason is reported.
 */
export function parseFrontMatter(
  text: string,
  file: string,
  { fieldsLimit, known }: FieldsRule,
  report: Report,
): FrontMatter | undefined {
  const lines = text.split('\n');
  const closingLine = findClosingLine(lines, file, known, report);
  if (closingLine === undefined) return undefined;
  const sizes = { frontMatter: Buffer.byteLength(lines.slice(0, closingLine).join('\n')), body: 0 };
  sizes.body = Buffer.byteLength(text) - sizes.frontMatter;
  const isSmall = isWithin('frontMatter', sizes.frontMatter, fieldsLimit, { file, line: 1 }, report);
  if (!isWithin('body', sizes.body, BODY_LIMIT, { file, line: closingLine + 1 }, report) || !isSmall)
    return undefined;
  const { fields, body } = splitGuarded(text, file, report);
  return fields && { fields, body, bodyLine: closingLine + 1 };
}

/**
 * The one use of gray-matter, which runs `---js` as code by default. Callers have made sure that nothing follows
 * the opening `---`; the engines besides YAML throw all the same, and the options keep its cache of failures out.
 */
function splitGuarded(
  text: string,
  file: string,
  report: Report,
): { readonly fields: YamlSource | undefined; readonly body: string } {
  const none: YamlSource = { value: {}, at: () => ({ file, line: 1 }), atKey: () => ({ file, line: 1 }) };
  let fields: YamlSource | undefined = none;
  const yaml = (source: string): object => {
    fields = parseYaml(source, file, report);
    return {};
  };
  const engines = { yaml, js: refuse, javascript: refuse, json: refuse, toml: refuse, coffee: refuse };
  const { content } = matter(text, { language: 'yaml', delimiters: '---', engines });
  return { fields, body: content };
}

function refuse(): never {
  throw new Error('Only YAML is read between the two lines of ---.');
}

/** The number of the line that closes the fields; every line that looks like a fence must be exactly one. */
function findClosingLine(
  lines: readonly string[],
  file: string,
  known: FieldNames,
  report: Report,
): number | undefined {
  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const fault =
    lines[0] !== '---'
      ? { line: 1, kind: 'open' }
      : closing < 0
        ? { line: 1, kind: 'unclosed' }
        : lines[closing] !== '---'
          ? { line: closing + 1, kind: 'close' }
          : hasFieldsBelow(lines, closing, known)
            ? { line: closing + 1, kind: 'early' }
            : undefined;
  if (fault === undefined) return closing + 1;
  const { line, kind } = fault;
  report(
    toProblem('front-matter-fence', { file, line }, { found: (lines[line - 1] ?? '').slice(0, 80), kind }),
  );
  return undefined;
}

function isWithin(part: string, size: number, limit: number, at: Position, report: Report): boolean {
  if (size <= limit) return true;
  report(toProblem('file-too-large', at, { found: toKilobytes(size), limit: toKilobytes(limit), part }));
  return false;
}
