import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../test/make-folder.ts';
import { keepPresence } from './presence.ts';
import { provideGitFolder } from './provide-git-folder.ts';

describe('the folder that the editor wants to see', () => {
  it('is made where there is none, says why it is there, and is made once', async () => {
    const dir = makeFolder('git-folder');
    expect(await provideGitFolder(dir)).toBe('made');
    expect(await readFile(join(dir, '.git/README.txt'), 'utf8')).toContain('npm run edit');
    expect(await provideGitFolder(dir)).toBe('there');
  });

  it('stays as it is where Git has made it, also where it is a file', async () => {
    const dir = makeFolder('git-file');
    await writeFile(join(dir, '.git'), 'gitdir: ../.git/modules/content\n');
    expect(await provideGitFolder(dir)).toBe('there');
    expect(await readFile(join(dir, '.git'), 'utf8')).toContain('gitdir');
  });

  it('is refused where nobody may write', async () => {
    expect(await provideGitFolder(join(makeFolder('git-none'), 'nowhere'))).toBe('refused');
  });
});

describe('two people at one folder', () => {
  it('see each other until one has gone', async () => {
    const dir = makeFolder('presence');
    await mkdir(join(dir, '.git'));
    let told = 0;
    const an = await keepPresence(dir, () => told++, { who: 'An', every: 20 });
    const binh = await keepPresence(dir, () => undefined, { who: 'Bình', every: 20 });
    expect(binh.others()).toEqual(['An']);
    await expect.poll(() => an.others()).toEqual(['Bình']);
    expect(told).toBe(1);
    await binh.close();
    await expect.poll(() => an.others()).toEqual([]);
    await an.close();
    expect(await readdir(join(dir, '.git/florilegium-editors'))).toEqual([]);
  });

  it('forget whoever has not been heard of for a while, and what they cannot read', async () => {
    const dir = makeFolder('presence-old');
    const folder = join(dir, '.git/florilegium-editors');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'a.json'), JSON.stringify({ who: 'Old', seen: 1_000 }));
    await writeFile(join(folder, 'b.json'), '{"who":');
    const an = await keepPresence(dir, () => undefined, { who: 'An', clock: () => 1_000_000 });
    expect(an.others()).toEqual([]);
    await an.close();
    expect(await readdir(folder)).toEqual(['b.json']);
  });
});
