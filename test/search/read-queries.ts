import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** A graded query: what a reader types, what kind of query that is, and every record that answers it. */
export type GradedQuery = {
  readonly query: string;
  readonly category: string;
  readonly want: readonly string[];
};

/** The halves of the query set: the planner may be mended by the open one; the held-back one is only measured. */
export const HALVES = ['open', 'held'] as const;
export type Half = (typeof HALVES)[number];

const queriesSchema = z.array(
  z.strictObject({ query: z.string(), category: z.string(), want: z.array(z.string()).min(1) }),
);

/** The queries of a half in a language; none where there are no such queries. */
export function readQueries(half: Half, lang: string): readonly GradedQuery[] {
  const file = join(import.meta.dirname, 'queries', half, `${lang}.yml`);
  return existsSync(file) ? queriesSchema.parse(parse(readFileSync(file, 'utf8'))) : [];
}
