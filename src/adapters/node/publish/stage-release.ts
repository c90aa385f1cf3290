import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listDisclosures } from '../../../domain/disclosures.ts';
import type { MadeSite } from '../make-site.ts';
import { copyServerFiles } from './copy-server-files.ts';
import { flush, flushFolder } from './flush.ts';
import { packFiles, PACKER } from './pack-files.ts';
import {
  GONE,
  listNames,
  nameNext,
  RELEASES,
  SITE,
  writeRecord,
  type Release,
  type ReleaseRecord,
} from './release.ts';
import { readSums, sumFiles, weigh, writeSums, type Sums } from './sums.ts';

/** A release that is whole but not among the others yet. */
export type Draft = { readonly folder: string; readonly record: ReleaseRecord };

/**
 * Makes a release of a made site beside the others: the site, its packed files, the list of what is gone, and the sums.
 * `before` is the release that visitors see: what it has packed already is taken over.
 */
export async function draftRelease(
  place: string,
  made: Omit<MadeSite, 'keepAddresses'>,
  before: Release | undefined,
): Promise<Draft> {
  const folder = join(place, RELEASES, `.new-${process.pid}`);
  const site = join(folder, SITE);
  await mkdir(folder, { recursive: true });
  const sums = under(SITE, await sumFiles(made.folder));
  await moveOrCopy(made.folder, site);
  await copyServerFiles(place, site);
  await writeFile(join(folder, GONE), `${JSON.stringify(made.roll.gone, undefined, 2)}\n`);
  const isSamePacker = before?.record.packer === PACKER;
  const packed = isSamePacker ? { folder: before.folder, sums: await readSums(before.folder) } : undefined;
  await packFiles(folder, sums, packed);
  const all = await sumFiles(folder);
  const damaged = [...sums].find(([file, sum]) => all.get(file) !== sum);
  if (damaged !== undefined) throw toDamage(join(folder, damaged[0]));
  const record = {
    sum: await writeSums(folder, all),
    now: made.now,
    address: made.roll.site.address,
    pages: made.files.filter((file) => file.endsWith('.html')).length,
    bytes: await weigh(folder),
    packer: PACKER,
    disclosures: [...listDisclosures(made.content, made.now)],
    state: 'new' as const,
  };
  await writeRecord(folder, record);
  return { folder, record };
}

/** Puts a draft among the releases once the disk has it safely. */
export async function enterRelease(place: string, { folder, record }: Draft): Promise<Release> {
  await flush(folder);
  const name = nameNext(await listNames(place), record.sum);
  const target = join(place, RELEASES, name);
  await rename(folder, target);
  await flushFolder(dirname(target));
  return { name, folder: target, number: Number.parseInt(name, 10), record };
}

/** Removes a release so that no half of one is ever taken for a whole one. */
export async function removeRelease({ folder }: Pick<Release, 'folder'>, place: string): Promise<void> {
  const aside = join(place, RELEASES, `.old-${process.pid}-${String(Date.now())}`);
  await rename(folder, aside);
  await rm(aside, { recursive: true, force: true });
}

/** Removes what publishing has left that was cut off. */
export async function removeLeftovers(place: string): Promise<void> {
  const names = await readdir(join(place, RELEASES)).catch(() => []);
  for (const name of names.filter((each) => /^\.(?:new|old)-/.test(each)))
    await rm(join(place, RELEASES, name), { recursive: true, force: true });
}

/** As an error of the disk, for that it is. */
function toDamage(path: string): Error {
  const fields = { code: 'EIO', syscall: 'write', path };
  return Object.assign(new Error('it does not hold what was written there'), fields);
}

function under(folder: string, sums: Sums): Sums {
  return new Map([...sums].map(([file, sum]) => [`${folder}/${file}`, sum]));
}

async function moveOrCopy(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
