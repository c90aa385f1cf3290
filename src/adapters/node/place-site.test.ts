import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeSite, preparePlace } from './place-site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-place-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function makeFolder(name: string, text: string): Promise<string> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'index.html'), text);
  return join(folder, name);
}

const read = (name: string): Promise<string> => readFile(join(folder, name, 'index.html'), 'utf8');

it('replaces the old site and leaves the folders beside it alone', async () => {
  const fresh = await makeFolder('fresh', 'new site');
  for (const name of ['site', 'site-old', 'site-new']) await makeFolder(name, name);
  await placeSite(fresh, join(folder, 'site'));
  expect(await read('site')).toBe('new site');
  expect((await readdir(folder)).sort()).toEqual(['site', 'site-new', 'site-old']);
});

it('brings back the old site of a build that was cut off', async () => {
  await rename(await makeFolder('site', 'old site'), join(folder, '.florilegium-site-old'));
  await preparePlace(join(folder, 'site'));
  expect(await read('site')).toBe('old site');
});

it('says before the work when no site can stand there', async () => {
  await makeFolder('site', '');
  await expect(preparePlace(join(folder, 'site', 'index.html', 'below'))).rejects.toThrow('index.html');
});
