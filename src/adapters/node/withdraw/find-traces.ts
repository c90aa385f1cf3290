import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Now } from '../../../domain/calendar.ts';
import type { Content } from '../../../domain/content.ts';
import { listOwned } from '../../../domain/withdrawal/owned.ts';
import { createTraceSearch } from '../../../domain/withdrawal/traces.ts';
import { toSearchable, type Searchable } from '../searchable.ts';
import { readErasureSecret, toErasureKey } from './erasure-key.ts';

/** What is left of something that was erased: its new id, the day, its traces, and the file that keeps them. */
export type Erased = {
  readonly id: string;
  readonly date: string;
  readonly file: string;
  readonly traces: readonly string[];
};

/** What is needed to search for the erased: nothing is found without the secret of the key that made their traces. */
export type ErasedSearch = {
  readonly erased: readonly Erased[];
  readonly secret: string | undefined;
  readonly owned: ReturnType<typeof listOwned>;
};

/** Everything that was erased from a content folder: whole entries, and entries of decisions. */
export function listErased(content: Content): readonly Erased[] {
  const recipients = content.decisions.flatMap(({ file, facts }) =>
    facts.grants.flatMap((grant) =>
      grant.recipients.flatMap(({ erased, key = '' }) =>
        erased === undefined ? [] : [{ id: key, date: erased.date, file, traces: erased.traces }],
      ),
    ),
  );
  return [...content.erased, ...recipients];
}

/** Makes ready to search finished sites of this content for the erased. */
export async function openErasedSearch(
  content: Content,
  now: Now,
  workFolder: string,
): Promise<ErasedSearch> {
  const erased = listErased(content);
  const isTraced = erased.some(({ traces }) => traces.length > 0);
  const secret = isTraced ? await readErasureSecret(workFolder) : undefined;
  return { erased, secret, owned: listOwned(content, now) };
}

/** Searches the bytes and the names of files for everybody who was erased; each finding names the file, and nobody. */
export async function findTraces(
  folder: string,
  files: readonly string[],
  erased: ErasedSearch,
): Promise<readonly string[]> {
  const search = createTraceFinder(erased);
  const findings: string[] = [];
  for (const file of files) findings.push(...search(toSearchable(await readFile(join(folder, file)), file)));
  return [...new Set(findings)];
}

/** The same for one file after another; gives the findings of a file. */
export function createTraceFinder(search?: ErasedSearch): (file: Searchable) => readonly string[] {
  if (search?.secret === undefined) return () => [];
  const { erased, secret, owned } = search;
  const sources = new Map(erased.flatMap(({ file, traces }) => traces.map((trace) => [trace, file])));
  const find = createTraceSearch(sources.keys(), toErasureKey(secret), owned);
  return (searchable) =>
    [...searchFile(searchable, find)].map(
      (trace) =>
        `${searchable.file}: it holds ${THINGS[toKind(trace)]} of somebody who was erased (${sources.get(trace) ?? ''}).`,
    );
}

/** The traces of a file: in its name, its bytes, its text unpacked, and the text between the tags of a page. */
function searchFile(
  { file, sum, text: toText }: Searchable,
  search: ReturnType<typeof createTraceSearch>,
): ReadonlySet<string> {
  const own = search(sum.slice(0, STEM), file);
  if (BINARY.test(file)) return own;
  const text = toText();
  const plain = file.endsWith('.html') ? text.replace(WITHIN_WORDS, '').replace(/<[^>]*>/g, ' ') : '';
  return new Set([...own, ...search(text, ''), ...search(plain, '')]);
}

/** Tags that may stand within a word; all others stand between words. */
const WITHIN_WORDS = /<\/?(?:b|bdi|em|i|mark|s|small|strong|sub|sup|u|wbr)\b[^>]*>/g;

/** What the public name of a picture of these bytes would begin with. */
export function toStem(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, STEM);
}

const BINARY = /\.(?:woff2?|png|jpe?g|webp|avif|wasm)$/;

/** The public names of pictures begin with this many digits of the SHA-256 of their bytes. */
const STEM = 20;

const THINGS = { name: 'a name', id: 'the address', picture: 'a picture' } as const;

function toKind(trace: string): keyof typeof THINGS {
  return trace.startsWith('name') ? 'name' : trace.startsWith('id') ? 'id' : 'picture';
}
