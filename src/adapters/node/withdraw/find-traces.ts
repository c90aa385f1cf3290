import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Now } from '../../../domain/calendar.ts';
import type { Content } from '../../../domain/content.ts';
import { listOwned } from '../../../domain/withdrawal/owned.ts';
import { createTraceSearch, type TraceKey } from '../../../domain/withdrawal/traces.ts';
import { toText } from '../find-leaks.ts';
import { createVerdicts, type Verdicts } from '../gate/open-verdicts.ts';
import { readErasureKey } from './erasure-key.ts';

/** What is left of something that was erased: its new id, the day, its traces, and the file that keeps them. */
export type Erased = {
  readonly id: string;
  readonly date: string;
  readonly file: string;
  readonly traces: readonly string[];
};

/** What is needed to search for the erased: nothing is found without the key that made their traces. */
export type ErasedSearch = {
  readonly erased: readonly Erased[];
  readonly key: TraceKey | undefined;
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
  const key = isTraced ? await readErasureKey(workFolder) : undefined;
  return { erased, key, owned: listOwned(content, now) };
}

/** Searches the bytes and the names of files for everybody who was erased; each finding names the file, and nobody. */
export async function findTraces(
  folder: string,
  files: readonly string[],
  { erased, key, owned }: ErasedSearch,
  verdicts: Verdicts = createVerdicts(),
): Promise<readonly string[]> {
  if (key === undefined) return [];
  const sources = new Map(erased.flatMap(({ file, traces }) => traces.map((trace) => [trace, file])));
  const search = createTraceSearch(sources.keys(), key, owned);
  const rules = `${RULES} ${toHash(JSON.stringify([[...sources], owned]))}`;
  const findings: string[] = [];
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    const found = await verdicts.judge(`${rules} ${file}`, bytes, () =>
      [...searchFile(bytes, file, search)].map(
        (trace) =>
          `${file}: it holds ${THINGS[toKind(trace)]} of somebody who was erased (${sources.get(trace) ?? ''}).`,
      ),
    );
    findings.push(...found);
  }
  return [...new Set(findings)];
}

/** The traces of a file: in its name, its bytes, its text unpacked, and the text between the tags of a page. */
export function searchFile(
  bytes: Buffer,
  file: string,
  search: ReturnType<typeof createTraceSearch>,
): ReadonlySet<string> {
  const own = search(toStem(bytes), file);
  if (BINARY.test(file)) return own;
  const text = toText(bytes, file);
  const plain = file.endsWith('.html') ? text.replace(WITHIN_WORDS, '').replace(/<[^>]*>/g, ' ') : '';
  return new Set([...own, ...search(text, ''), ...search(plain, '')]);
}

/** Tags that may stand within a word; all others stand between words. */
const WITHIN_WORDS = /<\/?(?:b|bdi|em|i|mark|s|small|strong|sub|sup|u|wbr)\b[^>]*>/g;

/** What the public name of a picture of these bytes would begin with. */
export function toStem(bytes: Uint8Array): string {
  return toHash(bytes).slice(0, STEM);
}

/** A change of how is searched makes every file be searched again: raise it then. */
const RULES = 'traces 3';

const BINARY = /\.(?:woff2?|png|jpe?g|webp|avif|wasm)$/;

/** The public names of pictures begin with this many digits of the SHA-256 of their bytes. */
const STEM = 20;

const THINGS = { name: 'a name', id: 'the address', picture: 'a picture' } as const;

function toKind(trace: string): keyof typeof THINGS {
  return trace.startsWith('name') ? 'name' : trace.startsWith('id') ? 'id' : 'picture';
}

function toHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
