import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { writeWhenChanged } from '../write-when-changed.ts';

const recordSchema = z.strictObject({
  /** The sum of `SHA256SUMS`: two releases with the same one hold the same bytes. */
  sum: z.string(),
  /** The instant of the build, and the day that it fell on. */
  now: z.strictObject({ instant: z.string(), today: z.string() }),
  /** The address of the site; releases made before this was noted have none. */
  address: z.string().optional(),
  pages: z.int(),
  bytes: z.int(),
  /** What packed its files: the same bytes may be taken over while this stays. */
  packer: z.string(),
  disclosures: z.array(z.string()),
  /** Whether visitors have seen it, and whether somebody has gone back from it. */
  state: z.enum(['new', 'seen', 'left']),
});

/** What is noted of a release beside its site. */
export type ReleaseRecord = z.infer<typeof recordSchema>;

/** A whole release: its folder below `releases`, and its place in the order in which they were made. */
export type Release = {
  readonly name: string;
  readonly folder: string;
  readonly number: number;
  readonly record: ReleaseRecord;
};

/** The parts of a folder that a site is published to. */
export const RELEASES = 'releases';
export const CURRENT = 'current';
export const ASSETS = 'assets';

/** The parts of a release. */
export const SITE = 'site';
export const SUMS = 'SHA256SUMS';
export const GONE = 'gone.json';
const RECORD = 'release.json';

const NAME = /^(\d{4,})-[0-9a-f]{12}$/;

/** Every whole release of a place, the oldest first. */
export async function listReleases(place: string): Promise<readonly Release[]> {
  const names = await listNames(place);
  const releases = await Promise.all(names.map((name) => readRelease(join(place, RELEASES, name))));
  return releases.filter((release) => release !== undefined).sort((a, b) => a.number - b.number);
}

/** The release that visitors see; `undefined` where there is none. */
export async function findCurrent(place: string, releases: readonly Release[]): Promise<Release | undefined> {
  const target = await readlink(join(place, CURRENT)).catch(() => undefined);
  return target === undefined ? undefined : releases.find(({ name }) => name === basename(target));
}

/** The names of all releases of a place, of those too that are broken. */
export async function listNames(place: string): Promise<readonly string[]> {
  const names = await readdir(join(place, RELEASES)).catch(() => []);
  return names.filter((name) => NAME.test(name));
}

/** The name of the release that comes after these. */
export function nameNext(names: readonly string[], sum: string): string {
  const number = Math.max(0, ...names.map((name) => Number.parseInt(name, 10))) + 1;
  return `${String(number).padStart(4, '0')}-${sum.slice(0, 12)}`;
}

/** Notes beside a site what it is. */
export async function writeRecord(folder: string, record: ReleaseRecord): Promise<void> {
  await writeWhenChanged(join(folder, RECORD), `${JSON.stringify(record, undefined, 1)}\n`);
}

async function readRelease(folder: string): Promise<Release | undefined> {
  const name = basename(folder);
  const number = NAME.exec(name)?.[1];
  if (number === undefined) return undefined;
  const text = await readFile(join(folder, RECORD), 'utf8').catch(() => 'null');
  const record = recordSchema.safeParse(parse(text));
  return record.success ? { name, folder, number: Number(number), record: record.data } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
