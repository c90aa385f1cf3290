import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toReal, type PlaceFault } from '../judge-place.ts';
import { isBelow } from '../read-roll.ts';
import { CURRENT, RELEASES } from './release.ts';

/** Marks a folder as one that publishing made and may change. */
const MARK = 'florilegium-releases.txt';

const TEXT = `This folder is kept by "npm run publish". Web servers serve ${CURRENT}/site and nothing else of it.\n`;

/** Why a folder cannot be published to; nothing has been touched. It must be new, empty, or one that publishing has made. */
export async function judgePublishPlace(
  place: string,
  kept: { readonly contentDir: string; readonly root: string },
): Promise<PlaceFault | undefined> {
  const here = await toReal(place);
  for (const each of [kept.contentDir, kept.root]) {
    const holds = await toReal(each);
    if (here === holds || isBelow(holds, here))
      return { word: 'publish.holds', values: { folder: place, holds } };
  }
  const content = await toReal(kept.contentDir);
  if (isBelow(here, content)) return { word: 'publish.inContent', values: { folder: place, content } };
  const found = await lstat(here).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return { word: 'publish.noFolder', values: { folder: place } };
  const isOurs = existsSync(join(here, MARK)) || (await readdir(here)).length === 0;
  if (!isOurs) return { word: 'publish.notOurs', values: { folder: place } };
  const current = await lstat(join(here, CURRENT)).catch(() => undefined);
  return current === undefined || current.isSymbolicLink()
    ? undefined
    : { word: 'publish.noLink', values: { path: join(place, CURRENT) } };
}

/** Makes and marks the folder. */
export async function makePublishPlace(place: string): Promise<void> {
  await mkdir(place, { recursive: true });
  await writeFile(join(place, MARK), TEXT);
  await mkdir(join(place, RELEASES), { recursive: true });
}
