import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Lang } from '../../../domain/fields.ts';
import { createTokenise } from '../../../domain/search/tokens.ts';
import { listFiles } from '../read-site.ts';
import { countWords } from './count-words.ts';
import type { SearchCache } from './open-cache.ts';
import { toFragment } from './read-fragments.ts';
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
  const kept = readWhole(place);
  const list =
    kept ?? (await make(lang, documents, place, join(cache.folder, `making-${String(process.pid)}`)));
  lend(place, target, list);
  return { ...list, isNew: kept === undefined };
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

type List = z.infer<typeof listSchema>;

async function make(
  lang: Lang,
  documents: readonly SearchDocument[],
  place: string,
  making: string,
): Promise<List> {
  await rm(making, { recursive: true, force: true });
  await runEngine(lang, documents, making);
  const contents = documents.map(({ content }) => content);
  const counts = [...countWords(contents, createTokenise(lang))];
  const list: List = { files: [], ids: [], counts };
  for (const file of await listFiles(making)) {
    const bytes = readFileSync(join(making, file));
    list.files.push([file, toHash(bytes)]);
    if (!file.startsWith('fragment/')) continue;
    const { key, id } = toFragment(basename(file), bytes);
    list.ids.push([key, id]);
  }
  writeSealed(join(making, LIST), list);
  await rm(place, { recursive: true, force: true });
  await rename(making, place);
  return list;
}

/** What is known of a cached index that is there with all its bytes as they were written. */
function readWhole(place: string): List | undefined {
  const list = readSealed(join(place, LIST), listSchema);
  const isWhole = list?.files.every(([file, hash]) => hash === hashIfThere(join(place, file)));
  return isWhole === true ? list : undefined;
}

function hashIfThere(path: string): string | undefined {
  try {
    return toHash(readFileSync(path));
  } catch {
    return undefined;
  }
}

/**
 * Gives a site the files of a cached index by another name of the same file, where the disk knows such names: thousands of
 * copies take longer than all else here. Should one be written over, its hash tells.
 */
function lend(place: string, target: string, { files }: List): void {
  for (const folder of new Set(files.map(([file]) => dirname(join(target, file)))))
    mkdirSync(folder, { recursive: true });
  for (const [file] of files)
    try {
      linkSync(join(place, file), join(target, file));
    } catch {
      copyFileSync(join(place, file), join(target, file));
    }
}
