import type { z } from 'zod';
import { parseFields } from '../../adapters/node/intake/parse-fields.ts';
import type { Problem } from '../../domain/problem.ts';
import { SOURCE_FIELD } from '../keep/kept-format.ts';
import type { SavedEntry } from './check-after-saving.ts';
import { schemaOf } from './schema-of.ts';

/** What an entry holds beside the fields of its file. */
const BESIDE = ['body', SOURCE_FIELD];

/** A problem of a saved entry; of a translation with its language. */
export type FoundProblem = { readonly problem: Problem; readonly translation: string | undefined };

/** What the schemas of the content find in the fields of a saved entry and of its translations; nothing where it has no schema. */
export function findFieldProblems({ path, data, i18n }: SavedEntry): readonly FoundProblem[] {
  const schemas = schemaOf(path);
  if (schemas === undefined) return [];
  const { facts, words } = schemas;
  const own = judge(facts, data, path).map((problem) => ({ problem, translation: undefined }));
  if (words === undefined) return own;
  return [
    ...own,
    ...Object.entries(i18n).flatMap(([translation, { data: translated = {} }]) =>
      judge(words, translated, path, facts).map((problem) => ({ problem, translation })),
    ),
  ];
}

function judge(
  schema: z.ZodType,
  data: Readonly<Record<string, unknown>>,
  file: string,
  original?: z.ZodType,
): readonly Problem[] {
  const problems: Problem[] = [];
  const fields = Object.fromEntries(Object.entries(data).filter(([name]) => !BESIDE.includes(name)));
  const at = () => ({ file });
  parseFields(
    schema,
    { value: withoutEmpty(fields) ?? {}, at, atKey: at },
    (found) => void problems.push(found),
    original,
  );
  return problems;
}

/** A field that was left empty is not written into the file. */
function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}
