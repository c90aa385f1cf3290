import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileListOf, judgePlace, toDiskFault } from './judge-place.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'florilegium-place-')));
  await write('project/package.json');
  await write('content/settings.yml');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text = ''): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function judge(place: string): Promise<string | undefined> {
  const kept = { contentDir: join(folder, 'content'), root: join(folder, 'project') };
  return (await judgePlace(join(folder, place), kept))?.word;
}

it('takes a place that is new or empty', async () => {
  await mkdir(join(folder, 'empty'));
  expect(await judge('empty')).toBeUndefined();
  expect(await judge('new/deep/site')).toBeUndefined();
});

it.each(['.', 'content', 'project', 'project/.florilegium', '../../../../../..'])(
  'keeps away from %s, where the content or the project would go',
  async (place) => {
    expect(await judge(place)).toBe('place.holds');
  },
);

it('keeps away from the content folder reached by a link', async () => {
  await symlink(join(folder, 'content'), join(folder, 'link'));
  expect(await judge('link')).toBe('place.holds');
  expect(await judge('link/site')).toBe('place.inContent');
});

it('keeps away from a folder with files that no build is known to have written', async () => {
  await write('papers/thesis.txt');
  expect(await judge('papers')).toBe('place.notOurs');
  expect(await judge('papers/thesis.txt')).toBe('place.noFolder');
});

it('replaces a site of its own until somebody adds a file to it', async () => {
  await write('site/index.html');
  await write('site/.DS_Store');
  await writeFile(fileListOf(join(folder, 'site')), '["index.html","gone.html"]');
  expect(await judge('site')).toBeUndefined();
  await write('site/.git/HEAD');
  expect(await judge('site')).toBe('place.foreign');
});

it('says in words what the disk refused, and nothing of other errors', async () => {
  await write('file');
  const error: unknown = await cp(join(folder, 'none'), join(folder, 'x')).catch((found: unknown) => found);
  expect(toDiskFault(error)?.word).toBe('disk.other');
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write', path: '/site' });
  expect(toDiskFault(full)).toEqual({ word: 'disk.full', values: { path: '/site' } });
  const refused = Object.assign(new Error('no'), { code: 'EACCES', syscall: 'mkdir', path: '/site' });
  expect(toDiskFault(refused)).toEqual({ word: 'disk.readOnly', values: { path: '/site' } });
  expect(toDiskFault(new Error('a mistake in the program'))).toBeUndefined();
});
