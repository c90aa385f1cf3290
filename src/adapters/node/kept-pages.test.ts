import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropDoubtfulPages, forgetKeptPages, listStale, noteKeptPages, type Sample } from './kept-pages.ts';

const CODE = 'the hash of the code';

/** Astro's list with this key for both pages. */
const manifest = (cacheKey: string, dependencyHash = 'code'): string => {
  const paths = ['an', 'binh'].map((id) => [id, { cacheKey, outputFile: `people/${id}.html` }] as const);
  return JSON.stringify({ routes: { person: { dependencyHash, paths: Object.fromEntries(paths) } } });
};

let cache = '';
const page = (name: string): string => join(cache, 'dist', name);
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'kept-'));
  await mkdir(page('people'), { recursive: true });
  await writeFile(page('people/an.html'), 'An');
  await writeFile(page('people/binh.html'), 'Bình');
  await writeFile(join(cache, 'incremental-build.json'), manifest('key'));
});
afterEach(() => rm(cache, { recursive: true, force: true }));

it('keeps the pages whose site has passed', async () => {
  await noteKeptPages(cache, CODE);
  await dropDoubtfulPages(cache, CODE);
  expect(existsSync(page('people/an.html')) && existsSync(page('people/binh.html'))).toBe(true);
});

it('drops a page with other bytes than those that passed, and one that nobody judged', async () => {
  await noteKeptPages(cache, CODE);
  await writeFile(page('people/an.html'), 'Somebody else');
  await writeFile(page('people/chi.html'), 'Chi');
  await dropDoubtfulPages(cache, CODE);
  const left = ['an', 'binh', 'chi'].filter((name) => existsSync(page(`people/${name}.html`)));
  expect(left).toEqual(['binh']);
});

it('drops everything that other code has rendered', async () => {
  await noteKeptPages(cache, CODE);
  await dropDoubtfulPages(cache, 'the hash of other code');
  expect(existsSync(page('people/an.html')) || existsSync(page('people/binh.html'))).toBe(false);
});

it('drops everything where the list is lost or broken', async () => {
  await writeFile(join(cache, 'kept-pages.json'), '{"people/an.html": 3');
  await dropDoubtfulPages(cache, CODE);
  expect(existsSync(page('people/an.html')) || existsSync(page('people/binh.html'))).toBe(false);
  await dropDoubtfulPages(join(cache, 'nothing-here'), CODE);
});

it('drops everything where the list of Astro is another file', async () => {
  await noteKeptPages(cache, CODE);
  await writeFile(join(cache, 'incremental-build.json'), manifest('key').replace('paths', 'pbths'));
  await dropDoubtfulPages(cache, CODE);
  expect(existsSync(page('people/an.html')) || existsSync(join(cache, 'incremental-build.json'))).toBe(false);
});

it('forgets every page, and the lists that name them', async () => {
  await noteKeptPages(cache, CODE);
  await writeFile(join(cache, 'incremental-build.json'), '{"paths":["people/an"]}');
  await forgetKeptPages(cache);
  const left = ['dist', 'kept-pages.json', 'incremental-build.json'].filter((name) =>
    existsSync(join(cache, name)),
  );
  expect(left).toEqual([]);
});

/** Builds without an edit until An's page is rendered anew; gives the samples of all of them. */
async function buildUntilSampled(): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (;;) {
    await writeFile(join(cache, 'incremental-build.json'), manifest('key'));
    await noteKeptPages(cache, CODE);
    samples.push(await dropDoubtfulPages(cache, CODE));
    if (!existsSync(page('people/an.html'))) return samples;
    await writeFile(page('people/binh.html'), 'Bình');
  }
}

it('renders every page anew in a hundred builds, few at a time', async () => {
  const samples = await buildUntilSampled();
  expect(samples.length).toBeLessThanOrEqual(100);
  expect(samples.filter((sample) => sample.has('people/an.html'))).toHaveLength(1);
  expect(samples.filter((sample) => sample.has('people/binh.html')).length).toBeLessThanOrEqual(1);
});

it.each([
  ['comes out as it was', 'An', manifest('key'), []],
  ['comes out otherwise under its key', 'Ân', manifest('key'), ['people/an.html']],
  ['has another key', 'Ân', manifest('other key'), []],
  ['is rendered by other code', 'Ân', manifest('key', 'other code'), []],
  ['is in no list', 'Ân', '{"routes":', []],
])(
  'finds nothing kept to be stale but where a page of the sample differs: it %s',
  async (_how, text, list, stale) => {
    const sample = (await buildUntilSampled()).at(-1) ?? new Map();
    await writeFile(page('people/an.html'), text);
    await writeFile(join(cache, 'incremental-build.json'), list);
    expect(await listStale(cache, sample)).toEqual(stale);
  },
);
