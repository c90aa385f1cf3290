import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../test/make-folder.ts';
import { watchFolder, type FolderChange } from './watch-folder.ts';

const NEVER = 3_600_000;

/** A watched folder, and the next thing that its watcher says. */
async function watched(name: string, times: { quiet: number; look: number }) {
  const dir = join(makeFolder(name), 'content');
  await mkdir(join(dir, 'people/an'), { recursive: true });
  await writeFile(join(dir, 'people/an/index.md'), 'one');
  const heard: FolderChange[] = [];
  const watcher = await watchFolder(dir, (change) => Promise.resolve(void heard.push(change)), times);
  const next = async (): Promise<FolderChange> => {
    for (let tries = 0; heard.length === 0 && tries < 200; tries++) await setTimeout(25);
    return heard.shift() ?? expect.fail('nothing was heard');
  };
  const changed = async (): Promise<readonly string[]> => {
    const change = await next();
    return change.is === 'there' ? change.changed : [change.is];
  };
  return { dir, next, changed, heard, close: watcher.close };
}

describe('a watcher of a folder', () => {
  it('hears once of a file that is written aside and renamed into its place', async () => {
    const { dir, changed, heard, close } = await watched('watch-rename', { quiet: 100, look: NEVER });
    await writeFile(join(dir, 'people/an/index.md.crswap'), 'two, longer');
    await rename(join(dir, 'people/an/index.md.crswap'), join(dir, 'people/an/index.md'));
    expect(await changed()).toEqual(['people/an/index.md']);
    await setTimeout(250);
    expect(heard).toEqual([]);
    close();
  });

  it('finds by its rounds what no sign tells, also that the folder has gone and come back', async () => {
    const { dir, changed, close } = await watched('watch-rounds', { quiet: NEVER, look: 40 });
    await writeFile(join(dir, 'people/an/index.ja.md'), 'three');
    expect(await changed()).toEqual(['people/an/index.ja.md']);
    await rename(dir, `${dir}-away`);
    expect(await changed()).toEqual(['gone']);
    await rename(`${dir}-away`, dir);
    expect(await changed()).not.toEqual(['gone']);
    await rm(join(dir, 'people/an/index.ja.md'));
    expect(await changed()).toEqual(['people/an/index.ja.md']);
    close();
  });

  it('says nothing of the folder in which Git keeps its own', async () => {
    const { dir, heard, close } = await watched('watch-git', { quiet: 20, look: 40 });
    await mkdir(join(dir, '.git'));
    await writeFile(join(dir, '.git/HEAD'), 'x');
    await setTimeout(300);
    expect(heard).toEqual([]);
    close();
  });
});
