import type { z } from 'zod';
import { STATES } from '../../../domain/entry-schema.ts';
import { toProblem, type Position, type Problem } from '../../../domain/problem.ts';
import { nearestWord } from '../../../domain/text/nearest-word.ts';
import type { YamlSource } from './parse-yaml.ts';
import type { Report } from './report.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];
/** What a field must be, as a code that the words for problems explain, and what fills those words. */
type Wanted = { readonly wanted: string; readonly limit?: number; readonly options?: string };

const DATES = ['date', 'day', 'moment'];
const CODES = ['id', 'language', 'share', 'file', 'timeZone', 'target', 'siteAddress', 'once'];

/**
 * The fields as their schema means them; `undefined` where they do not fit, with every reason reported.
 * Fields of a translation that only the `original` schema knows are facts said twice.
 */
export function parseFields<Value>(
  schema: z.ZodType<Value>,
  source: YamlSource,
  report: Report,
  original?: z.ZodType,
): Value | undefined {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    for (const problem of toProblems(issue, schema, source, original)) report(problem);
  return undefined;
}

function toProblems(
  issue: Issue,
  schema: z.ZodType,
  source: YamlSource,
  original: z.ZodType | undefined,
): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => toUnknownKey(key, path, schema, source, original));
  if (issue.code === 'invalid_key') {
    const wanted = issue.issues[0]?.message === 'language' ? 'language' : 'path';
    return [
      toProblem('schema', source.atKey(path), {
        found: String(path.at(-1)),
        kind: 'key',
        path: toName(path.slice(0, -1)),
        wanted,
      }),
    ];
  }
  const value = valueAt(source.value, path);
  const wanted = toWanted(issue);
  if (value === undefined && path.at(-1) === 'alt')
    return [
      toProblem('missing-alt', source.at(path), {
        found: toShown(valueAt(source.value, [...path.slice(0, -1), 'file'])),
      }),
    ];
  if (DATES.includes(wanted.wanted) && (typeof value === 'string' || typeof value === 'number'))
    return [
      toProblem('invalid-date', source.at(path), {
        found: String(value),
        path: toName(path),
        wanted: wanted.wanted,
      }),
    ];
  return [toFieldProblem(path, value, wanted, source.at(path))];
}

function toUnknownKey(
  key: string,
  path: Path,
  schema: z.ZodType,
  source: YamlSource,
  original: z.ZodType | undefined,
): Problem {
  const at = source.atKey([...path, key]);
  if (original !== undefined && keysAt(original, path).includes(key))
    return toProblem('translated-fact', at, { found: key });
  const keys = keysAt(schema, path);
  const state = STATES.find((known) => keys.includes('state') && known === key.toLowerCase());
  const suggestion = nearestWord(key, keys) ?? (state === undefined ? '' : `state: ${state}`);
  return toProblem('unknown-key', at, { found: key, suggestion, known: keys.join(', ') });
}

function toFieldProblem(path: Path, value: unknown, wanted: Wanted, at: Position): Problem {
  return toProblem('schema', at, {
    found: toShown(value),
    kind: toKind(value),
    path: toName(path),
    ...wanted,
  });
}

/** What kind of thing stands there, for the sentence that names it. */
function toKind(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'list';
  if (typeof value === 'number' || typeof value === 'boolean') return 'plain';
  return typeof value === 'object' ? 'fields' : 'value';
}

function toShown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function toName(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : step))
    .join('.')
    .replaceAll('.[', '[');
}

function toWanted(issue: Issue): Wanted {
  if (DATES.includes(issue.message) || CODES.includes(issue.message)) return { wanted: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return { wanted: toType(issue.expected, issue.path) };
    case 'invalid_value':
      return { wanted: 'options', options: issue.values.map(String).join(', ') };
    case 'too_small':
      return toLeast(issue.origin, Number(issue.minimum));
    case 'too_big':
      return { wanted: issue.origin === 'string' ? 'shorter' : 'atMost', limit: Number(issue.maximum) };
    case 'invalid_format':
      return { wanted: issue.format === 'url' || issue.format === 'email' ? issue.format : 'hash' };
    case 'invalid_union':
      return toUnion(issue.errors);
    default:
      return { wanted: 'other' };
  }
}

function toType(expected: string, path: readonly PropertyKey[]): string {
  // Fields of any name are words by language, except where they are the whole file.
  if (expected === 'record' && path.length > 0) return 'byLanguage';
  if (expected === 'object' || expected === 'record') return 'fields';
  if (expected === 'array') return 'list';
  if (expected === 'int') return 'wholeNumber';
  return expected === 'number' || expected === 'boolean' ? expected : 'text';
}

function toLeast(origin: string, limit: number): Wanted {
  if (origin === 'string') return { wanted: 'notEmpty' };
  return origin === 'array' ? { wanted: 'items', limit } : { wanted: 'atLeast', limit };
}

/** Our only unions are dates (a year may be written as a number) and the ids of people and collectives. */
function toUnion(branches: readonly (readonly Issue[])[]): Wanted {
  const issues = branches.flat();
  if (issues.some((issue) => issue.code === 'invalid_type' && issue.expected === 'number'))
    return { wanted: 'date' };
  const [first] = issues;
  return first === undefined ? { wanted: 'other' } : toWanted(first);
}

function valueAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = Object.entries(inner).find(([key]) => key === String(step))?.[1];
  }
  return inner;
}
