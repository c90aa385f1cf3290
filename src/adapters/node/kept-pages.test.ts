import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropDoubtfulPages, forgetKeptPages, noteKeptPages } from './kept-pages.ts';

const CODE = 'the hash of the code';

let cache = '';
const page = (name: string): string => join(cache, 'dist', name);
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'kept-'));
  await mkdir(page('people'), { recursive: true });
  await writeFile(page('people/an.html'), 'An');
  await writeFile(page('people/binh.html'), 'Bình');
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

it('forgets every page, and the lists that name them', async () => {
  await noteKeptPages(cache, CODE);
  await writeFile(join(cache, 'incremental-build.json'), '{"paths":["people/an"]}');
  await forgetKeptPages(cache);
  const left = ['dist', 'kept-pages.json', 'incremental-build.json'].filter((name) =>
    existsSync(join(cache, name)),
  );
  expect(left).toEqual([]);
});
