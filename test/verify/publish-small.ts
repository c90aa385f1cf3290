import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sums } from '../../src/adapters/node/publish/sums.ts';
import { personText, writeContent } from '../content/write-content.ts';
import { drawFace } from '../incremental/small-content.ts';
import { makeFolder } from '../make-folder.ts';
import { goBack, type Site } from '../publish/place.ts';
import { timeChild } from '../publish/run-child.ts';
import { areSame, readShown, type Chance, type Published, type Story } from './published.ts';

/** How often the small site is published whole, and how often that is killed. */
export const PUBLICATIONS = 10;
export const KILLS = 20;

/** Publishes the small site, with pages enough to be killed amidst; what follows is ten publications, twenty kills and a way back. */
export async function publishSmall(chance: Chance): Promise<Published> {
  const workDir = makeFolder('publish');
  // Apache gives its rights away, and must still be able to read.
  await chmod(workDir, 0o755);
  const contentDir = await writeContent(await writePeople(0));
  const site = { contentDir, workDir, place: join(workDir, 'www'), pages: 40 };
  const { isWell } = await timeChild({ ...site, text: 'begin' });
  if (!isWell) throw new Error('The small site cannot be published.');
  return { name: 'small', ...site, live: () => live(site, chance) };
}

async function live(site: Site, { random, tell }: Chance): Promise<Story> {
  const shown: Sums[] = [await readShown(site.place)];
  const [whole, kills] = [
    { count: 0, took: 0 },
    { count: 0, behindSwitch: 0 },
  ];
  let version = 0;
  const publish = async (after?: number): Promise<boolean> => {
    const before = shown.at(-1);
    await changePeople(site, ++version);
    const death = after === undefined ? undefined : { after };
    const { isWell, took } = await timeChild({ ...site, text: `version ${String(version)}` }, death);
    shown.push(await readShown(site.place));
    if (isWell) {
      whole.count++;
      whole.took = took;
    } else if (after === undefined) throw new Error('The small site cannot be published.');
    else {
      kills.count++;
      if (!areSame(before, shown.at(-1))) kills.behindSwitch++;
    }
    return isWell;
  };
  await publish();
  while (kills.count < KILLS) {
    // One that ends before its kill counts among the whole ones.
    await publish(whole.took * random());
    if (kills.count % 2 === 0 && whole.count < PUBLICATIONS) await publish();
    tell(`${String(kills.count)} kills, ${String(whole.count)} publications`);
    if (version > 200) throw new Error('The publications end before they can be killed.');
  }
  while (whole.count < PUBLICATIONS) await publish();
  // The same once more changes nothing; other words alone leave a release to go back to.
  for (const text of [`version ${String(version)}`, 'last words']) {
    await timeChild({ ...site, text });
    shown.push(await readShown(site.place));
  }
  if ((await goBack(site))?.ok !== true) throw new Error('There is no way back.');
  shown.push(await readShown(site.place));
  return { publications: whole.count + 2, kills: kills.count, behindSwitch: kills.behindSwitch, shown };
}

async function changePeople({ contentDir }: Site, version: number): Promise<void> {
  for (const [path, bytes] of Object.entries(await writePeople(version)))
    await writeFile(join(contentDir, path), bytes);
}

/** People with portraits; another version gives other words. */
async function writePeople(version: number): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const portrait = 'portrait: {file: face.png, alt: A face}';
  return {
    'people/an/index.md': personText(`An ${'I'.repeat((version % 5) + 1)}`, portrait),
    'people/an/face.png': await drawFace(1),
    'people/binh/index.md': personText('Bình', portrait),
    'people/binh/face.png': await drawFace(2),
  };
}
