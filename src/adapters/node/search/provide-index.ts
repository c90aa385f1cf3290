import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Lang } from '../../../domain/fields.ts';
import { createTokenise } from '../../../domain/search/tokens.ts';
import { listFiles } from '../read-site.ts';
import { countWords } from './count-words.ts';
import type { SearchCache } from './open-cache.ts';
import { readFragments } from './read-fragments.ts';
import { runEngine } from './run-engine.ts';
import { readSealed, toHash, writeSealed } from './sealed-file.ts';
import type { SearchDocument } from './to-document.ts';

/** What is known of one part of an index beside its files. */
export type IndexPart = {
  /** Whether it had to be made. */
  readonly isNew: boolean;
  /** What the engine calls its records, by their keys. */
  readonly ids: readonly (readonly [key: string, id: string])[];
  /** In how many of its documents each folded word stands. */
  readonly counts: readonly (readonly [word: string, count: number])[];
};

/**
 * Writes the index of these documents into a folder that is not there yet: the one that the same code has made of the same
 * documents before, where it is whole.
 */
export async function provideIndex(
  cache: SearchCache,
  lang: Lang,
  documents: readonly SearchDocument[],
  target: string,
): Promise<IndexPart> {
  const place = cache.use(`${lang.toLowerCase()}-${hashDocuments(cache.code, lang, documents)}`);
  const kept = copyWhole(place, target);
  if (kept !== undefined) return { ...kept, isNew: false };
  await rm(target, { recursive: true, force: true });
  await make(lang, documents, place, join(cache.folder, `making-${String(process.pid)}`));
  const made = copyWhole(place, target);
  if (made === undefined) throw new Error(`The index in ${place} has changed while it was made.`);
  return { ...made, isNew: true };
}

function hashDocuments(code: string, lang: Lang, documents: readonly SearchDocument[]): string {
  const hash = createHash('sha256').update(JSON.stringify([code, lang]));
  for (const document of documents) hash.update(JSON.stringify(document));
  return hash.digest('hex').slice(0, 32);
}

/** Holds the hash of every file of a cached index, and what else is known of it. */
const LIST = 'files.json';
const listSchema = z.object({
  files: z.array(z.tuple([z.string(), z.string()])).min(1),
  ids: z.array(z.tuple([z.string(), z.string()])),
  counts: z.array(z.tuple([z.string(), z.number()])),
});

async function make(
  lang: Lang,
  documents: readonly SearchDocument[],
  place: string,
  making: string,
): Promise<void> {
  await rm(making, { recursive: true, force: true });
  await runEngine(lang, documents, making);
  const files = (await listFiles(making)).map((file) => [file, toHash(readFileSync(join(making, file)))]);
  const ids = readFragments(making).map(({ key, id }) => [key, id]);
  const contents = documents.map(({ content }) => content);
  writeSealed(join(making, LIST), { files, ids, counts: [...countWords(contents, createTokenise(lang))] });
  await rm(place, { recursive: true, force: true });
  await rename(making, place);
}

/** Copies a cached index that is there with all its bytes as they were written, and gives what is known of it. */
function copyWhole(place: string, target: string): Omit<IndexPart, 'isNew'> | undefined {
  const list = readSealed(join(place, LIST), listSchema);
  if (list === undefined) return undefined;
  for (const folder of new Set(list.files.map(([file]) => dirname(join(target, file)))))
    mkdirSync(folder, { recursive: true });
  for (const [file, hash] of list.files) {
    const bytes = readIfThere(join(place, file));
    if (bytes === undefined || toHash(bytes) !== hash) return undefined;
    writeFileSync(join(target, file), bytes);
  }
  return list;
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
