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

const listSchema = z.object({ code: z.string(), pages: z.record(z.string(), z.string()) });

/**
 * Takes every page away from Astro's cache that is not the one which passed the gate, or that other code has rendered: it is
 * rendered again then.
 */
export async function dropDoubtfulPages(cacheDir: string, code: string): Promise<void> {
  const folder = join(cacheDir, PAGES);
  const list = await readList(join(cacheDir, LIST));
  if (list?.code !== code) return forgetKeptPages(cacheDir);
  const known = new Map(Object.entries(list.pages));
  for (const file of await listKept(folder))
    if (known.get(file) !== hashFile(join(folder, file))) await rm(join(folder, file), { force: true });
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
  await mkdir(cacheDir, { recursive: true });
  await writeWhenChanged(join(cacheDir, LIST), JSON.stringify({ code, pages: Object.fromEntries(hashes) }));
}

async function readList(path: string): Promise<z.infer<typeof listSchema> | undefined> {
  try {
    return listSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
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
