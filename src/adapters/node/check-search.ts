import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import { SEARCH_FOLDER } from '../../domain/search/files.ts';
import { toShortHash } from '../../domain/text/to-short-hash.ts';
import { readFragments } from './search/read-fragments.ts';

/** Compares the records of every packed index with the ledger, as sets: nobody is missing, and nobody is there who may not be. */
export function checkSearch(
  folder: string,
  files: readonly string[],
  { searched, languages }: Pick<Ledger, 'searched' | 'languages'>,
): readonly string[] {
  const byKey = new Map([...searched].map((id) => [toShortHash(id), id]));
  const findings: string[] = [];
  for (const lang of languages) {
    const own = `${SEARCH_FOLDER}/${lang.toLowerCase()}/`;
    const parts = new Set(
      files.filter((file) => file.startsWith(own)).map((file) => file.slice(own.length).split('/')[0] ?? ''),
    );
    const numbers = [...parts].filter((part) => /^\d+$/.test(part));
    const fragments = numbers.flatMap((part) => readFragments(join(folder, own, part)));
    const found = new Set(fragments.map(({ key }) => key));
    findings.push(
      ...[...byKey].filter(([key]) => !found.has(key)).map(([, id]) => `The search (${lang}) lacks ${id}.`),
      ...[...found]
        .filter((key) => !byKey.has(key))
        .map((key) => `The search (${lang}) holds the record ${key}, which may not be found.`),
    );
  }
  return findings;
}
