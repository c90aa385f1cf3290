import { spawn } from 'node:child_process';
import { chmod, cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sums } from '../../src/adapters/node/publish/sums.ts';
import { makeFolder } from '../make-folder.ts';
import { areSame, readShown, type Chance, type Published, type Story } from './published.ts';

const PUBLICATIONS = 3;
const KILLS = 2;

/** Publishes a copy of the sample by the command; what follows is three publications, two kills and a way back. */
export async function publishSample(chance: Chance): Promise<Published> {
  const folder = makeFolder('sample');
  // Apache gives its rights away, and must still be able to read.
  await chmod(folder, 0o755);
  const contentDir = join(folder, 'content');
  await cp(chance.sample, contentDir, { recursive: true });
  const place = join(folder, 'www');
  const took = await publish({ contentDir, place, date: chance.date });
  if (took === undefined) throw new Error('The sample cannot be published.');
  return { name: 'sample', place, contentDir, live: () => live({ contentDir, place, took }, chance) };
}

type Sample = { readonly contentDir: string; readonly place: string; readonly took: number };

async function live({ contentDir, place, took }: Sample, { random, date, tell }: Chance): Promise<Story> {
  const shown: Sums[] = [await readShown(place)];
  let [kills, behindSwitch] = [0, 0];
  for (let number = 1; number <= PUBLICATIONS; number++) {
    for (; kills < KILLS && kills < number; kills++) {
      const before = shown.at(-1);
      await addWords(contentDir, `Killed ${String(kills)}.`);
      const after = took * (0.3 + 0.6 * random());
      if ((await publish({ contentDir, place, date, after })) !== undefined) tell('it ended before its kill');
      shown.push(await readShown(place));
      if (!areSame(before, shown.at(-1))) behindSwitch++;
    }
    await addWords(contentDir, `Published ${String(number)}.`);
    if ((await publish({ contentDir, place, date })) === undefined)
      throw new Error('It cannot be published.');
    shown.push(await readShown(place));
    tell(`publication ${String(number)} of the sample`);
  }
  if ((await publish({ contentDir, place, date, args: ['--roll-back'] })) === undefined)
    throw new Error('There is no way back.');
  shown.push(await readShown(place));
  return { publications: PUBLICATIONS + 1, kills, behindSwitch, shown };
}

/** Another paragraph in every story, so that pages, search and data all change. */
async function addWords(contentDir: string, words: string): Promise<void> {
  for (const name of await readdir(join(contentDir, 'stories'))) {
    const file = join(contentDir, 'stories', name, 'index.md');
    await writeFile(file, `${(await readFile(file, 'utf8')).trimEnd()}\n\n${words}\n`);
  }
}

type Command = {
  readonly contentDir: string;
  readonly place: string;
  readonly date: string;
  /** Milliseconds to its kill. */
  readonly after?: number;
  readonly args?: readonly string[];
};

/** Publishes by the command; the milliseconds that it took, `undefined` where it did not end well. */
async function publish({ contentDir, place, date, after, args = [] }: Command): Promise<number | undefined> {
  const start = performance.now();
  const env = { ...process.env, CONTENT_DIR: contentDir, BUILD_DATE: date };
  const command = ['scripts/publish.ts', '--to', place, ...args];
  const child = spawn(process.execPath, command, {
    ...{ env, detached: true },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // With all that it has started: what a computer does that loses its power.
  const kill = (): boolean => process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
  const timer = after === undefined ? undefined : setTimeout(kill, after);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  return code === 0 ? performance.now() - start : undefined;
}
