import { renameSync } from 'node:fs';
import { z } from 'zod';
import type { SearchRecord } from '../../../domain/search-records/record.ts';
import { readSealed, writeSealed } from './sealed-file.ts';
import type { SearchDocument } from './to-document.ts';

/** How documents are made, and a hash of all that the document of a record is made of. */
export type DocumentMaker = {
  readonly toKey: (record: SearchRecord) => string;
  readonly make: (record: SearchRecord) => Promise<SearchDocument>;
};

const keptSchema = z.array(z.tuple([z.string(), z.object({ url: z.string(), content: z.string() })]));

/**
 * The documents of records, in their order: those that a file holds of an earlier run, where they were made of the same, and
 * new ones. Afterwards the file holds these documents and no others.
 */
export async function provideDocuments(
  file: string,
  records: readonly SearchRecord[],
  { toKey, make }: DocumentMaker,
): Promise<readonly SearchDocument[]> {
  const kept = new Map(readSealed(file, keptSchema));
  const documents = new Map<string, SearchDocument>();
  for (const record of records) {
    const key = toKey(record);
    documents.set(key, kept.get(key) ?? (await make(record)));
  }
  const isSame = kept.size === documents.size && [...documents.keys()].every((key) => kept.has(key));
  if (!isSame) {
    writeSealed(`${file}.new`, [...documents]);
    renameSync(`${file}.new`, file);
  }
  return [...documents.values()];
}
