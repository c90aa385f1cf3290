import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listFiles } from './read-site.ts';
import { writeWhenChanged } from './write-when-changed.ts';

/** Astro keeps pages that need not be rendered again in this folder of its cache, and takes what lies there as it is. */
const PAGES = 'dist';

/** The code that rendered the pages kept, and the hash of each as it was when the gate had let its site pass. */
const LIST = 'kept-pages.json';

/** Astro's own list names every page by its address. */
const MANIFEST = 'incremental-build.json';

/** In so many builds every kept page is rendered anew once, and compared. */
const ROUNDS = 100;

const listSchema = z.object({
  code: z.string(),
  /** How many builds have kept pages since all were forgotten. */
  round: z.int(),
  pages: z.record(z.string(), z.string()),
});

const manifestSchema = z.object({
  routes: z.record(
    z.string(),
    z.object({
      dependencyHash: z.string(),
      paths: z.record(z.string(), z.object({ cacheKey: z.string(), outputFile: z.string() })),
    }),
  ),
});

/** Sound pages that are rendered anew all the same: the hash of each, and the key under which it was kept. */
export type Sample = ReadonlyMap<string, { readonly hash: string; readonly key: string | undefined }>;

/**
 * Takes every page away from Astro's cache that is not the one which passed the gate, or that other code has rendered: it is
 * rendered again then. So is one of a hundred of the others, which are given: `listStale` compares them.
 */
export async function dropDoubtfulPages(cacheDir: string, code: string): Promise<Sample> {
  const folder = join(cacheDir, PAGES);
  const list = await readJson(join(cacheDir, LIST), listSchema);
  const keys = await readKeys(cacheDir);
  const sample = new Map<string, { readonly hash: string; readonly key: string | undefined }>();
  // Astro believes its own list as it is, and fails where that is no such list.
  if (list?.code !== code || keys === undefined) {
    await forgetKeptPages(cacheDir);
    return sample;
  }
  for (const file of await listKept(folder)) {
    const hash = hashFile(join(folder, file));
    const isSound = list.pages[file] === hash;
    const isSampled = toRound(file) === list.round % ROUNDS;
    if (isSound && isSampled) sample.set(file, { hash, key: keys.get(file) });
    if (!isSound || isSampled) await rm(join(folder, file), { force: true });
  }
  return sample;
}

/** The pages of a sample that have come out otherwise under the same key: what was kept under it can be no more trusted. */
export async function listStale(cacheDir: string, sample: Sample): Promise<readonly string[]> {
  const keys = await readKeys(cacheDir);
  return [...sample].flatMap(([file, { hash, key }]) =>
    key !== undefined && keys?.get(file) === key && hashFile(join(cacheDir, PAGES, file)) !== hash
      ? [file]
      : [],
  );
}

/** Takes all pages away from Astro's cache: those of somebody who is withdrawn must not outlive the withdrawal. */
export async function forgetKeptPages(cacheDir: string): Promise<void> {
  await rm(join(cacheDir, PAGES), { recursive: true, force: true });
  for (const name of [LIST, MANIFEST]) await rm(join(cacheDir, name), { force: true });
}

/** Notes the pages in Astro's cache, whose site has just passed the gate. */
export async function noteKeptPages(cacheDir: string, code: string): Promise<void> {
  const folder = join(cacheDir, PAGES);
  const hashes = (await listKept(folder)).map((file) => [file, hashFile(join(folder, file))] as const);
  const before = await readJson(join(cacheDir, LIST), listSchema);
  const list = { code, round: (before?.round ?? 0) + 1, pages: Object.fromEntries(hashes) };
  await mkdir(cacheDir, { recursive: true });
  await writeWhenChanged(join(cacheDir, LIST), JSON.stringify(list));
}

/** The key under which Astro keeps each page, with the hash of the code that renders it; `undefined` where its list is broken. */
async function readKeys(cacheDir: string): Promise<ReadonlyMap<string, string> | undefined> {
  const manifest = await readJson(join(cacheDir, MANIFEST), manifestSchema);
  if (manifest === undefined) return undefined;
  return new Map(
    Object.values(manifest.routes).flatMap(({ dependencyHash, paths }) =>
      Object.values(paths).map(
        ({ cacheKey, outputFile }) => [decodeURI(outputFile), `${dependencyHash} ${cacheKey}`] as const,
      ),
    ),
  );
}

/** The file as its schema has it; `undefined` where it is lost or broken. */
async function readJson<Value>(path: string, schema: z.ZodType<Value>): Promise<Value | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The round in which a page is rendered anew. */
function toRound(file: string): number {
  return createHash('sha256').update(file).digest().readUInt32BE() % ROUNDS;
}

async function listKept(folder: string): Promise<readonly string[]> {
  try {
    return await listFiles(folder);
  } catch {
    return [];
  }
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64url');
}
