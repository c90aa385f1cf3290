import { createHash } from 'node:crypto';
import { readFile, utimes, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { makeFolder } from '../make-folder.ts';
import { createRandom } from '../verify/seeded-random.ts';
import { cachesOf, sumsBelow } from './checkout.ts';
import { editField } from './edit-fields.ts';
import { editAtRandom, type Edited } from './random-edits.ts';
import { writeSmallContent } from './small-content.ts';
import { openTwoBuilds, type TwoBuilds } from './two-builds.ts';

/** The edits between one build and the next; `npm run verify` has many more steps. Single fields leave most pages as they are. */
const STEPS = [
  { edits: 8, edit: editAtRandom },
  { edits: 3, edit: ({ files }: Edited, random: () => number) => editField(files, random) },
];

let builds: TwoBuilds;
beforeAll(async () => {
  builds = await openTwoBuilds(makeFolder('incremental'));
});

describe('a build with kept caches', { timeout: 300_000 }, () => {
  const edited = { files: new Map<string, string | Uint8Array>(), date: '2026-11-22' };

  it('gives the same bytes as one without, in another folder, time zone and language, after any edits', async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1e9);
    const random = createRandom(seed);
    for (const [path, bytes] of await writeSmallContent()) edited.files.set(path, bytes);
    await builds.begin(edited.files, edited.date);
    let changes = 0;
    for (const { edits, edit } of STEPS) {
      const said: string[] = [];
      for (let count = 0; count < edits; count++) said.push(await edit(edited, random));
      const { different, changed } = await builds.step(edited.files, edited.date);
      expect(different, `SEED=${String(seed)}: ${said.join('; ')}`).toEqual([]);
      changes += changed;
    }
    expect(changes).toBeGreaterThan(0);
  });

  it('never takes over a kept file of which a byte has changed, whatever it is', async () => {
    const { checkout, outDir } = builds.kept;
    const before = await sumsBelow(outDir);
    const spoilt = await spoil(cachesOf(checkout));
    for (const kind of ['fonts', 'gate', 'pictures', 'search', 'share', 'variants'])
      expect(spoilt.get(kind) ?? 0, kind).toBeGreaterThan(0);
    await builds.kept.build(edited.date);
    expect(await sumsBelow(outDir)).toEqual(before);
  });

  it('believes no kept page any more once one of the sample is not what its key promised', async () => {
    const { checkout, outDir } = builds.kept;
    const before = await sumsBelow(outDir);
    expect(await makeStale(join(cachesOf(checkout), 'astro'))).toBeGreaterThan(1);
    await builds.kept.build(edited.date);
    expect(await sumsBelow(outDir)).toEqual(before);
  });
});

/** Lets every kept page say something else, as if its key had missed an edit, before a build that looks at the first; how many. */
async function makeStale(cacheDir: string): Promise<number> {
  const files = await listFiles(join(cacheDir, 'dist'));
  const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();
  const pages: Record<string, string> = {};
  for (const file of files) {
    const path = join(cacheDir, 'dist', file);
    const stale = (await readFile(path, 'utf8')).replace('</title>', ', once</title>');
    await writeFile(path, stale);
    pages[file] = sha256(stale).toString('base64url');
  }
  const list = join(cacheDir, 'kept-pages.json');
  const { code } = listSchema.parse(JSON.parse(await readFile(list, 'utf8')));
  const round = sha256(files[0] ?? '').readUInt32BE() % 100;
  await writeFile(list, JSON.stringify({ code, round, pages }));
  return files.length;
}

const listSchema = z.object({ code: z.string() });

/** Changes a byte in the middle of every kept file, which stays as long and as old as it was; how many of each folder. */
async function spoil(caches: string): Promise<ReadonlyMap<string, number>> {
  const files = await listFiles(caches);
  for (const file of files) {
    const path = join(caches, file);
    const { atime, mtime } = await stat(path);
    const bytes = await readFile(path);
    const middle = Math.floor(bytes.length / 2);
    if (bytes.length > 0) bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(path, bytes);
    await utimes(path, atime, mtime);
  }
  const kinds = Map.groupBy(files, (file) => file.split('/')[0] ?? '');
  return new Map([...kinds].map(([kind, all]) => [kind, all.length]));
}
