import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../read-site.ts';
import { writeWhenChanged } from '../write-when-changed.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { ASSETS, SITE, type Release } from './release.ts';
import { readSums } from './sums.ts';

/** Files that are named by their bytes: a page that somebody opened before may still ask for them after it was replaced. */
const LASTING =
  /^(?:_astro|pictures)\/|^_search\/[^/]+\/\d+\/(?:(?:fragment|index|filter)\/|[^/]+\.pf_meta$)/;

/** Among them what tells nothing of anybody, and so may stay when the release that it belongs to has gone. */
const CODE = /^_astro\/.+\.(?:js|css|woff2)(?:\.(?:br|gz))?$/;

/** So long does code stay after the last release that used it. */
const DAYS = 30;

const registerSchema = z.record(z.string(), z.string());

/** By its path, the day on which a shared file was last part of a release. */
type Register = ReadonlyMap<string, string>;

/**
 * Brings the shared files up to date: those of these releases, and code that was part of one in the last 30 days. All
 * others go: whatever tells something of people goes with the last release that holds it.
 */
export async function keepAssets(
  place: string,
  releases: readonly Pick<Release, 'folder'>[],
  today: string,
): Promise<void> {
  const before = await readRegister(place);
  const owned = new Map<string, string>();
  for (const { folder } of releases)
    for (const file of (await listOwn(folder)).filter((path) => LASTING.test(path))) {
      owned.set(file, join(folder, SITE, file));
    }
  const young = [...before].filter(
    ([file, day]) => CODE.test(file) && (Date.parse(today) - Date.parse(day)) / 86_400_000 < DAYS,
  );
  const register = new Map([...young, ...[...owned.keys()].map((file) => [file, today] as const)]);
  for (const file of await listShared(place))
    if (!register.has(file)) await rm(join(place, ASSETS, file), { force: true });
  for (const [file, from] of owned) {
    const to = join(place, ASSETS, file);
    if (!existsSync(to)) await linkOrCopy(from, to);
  }
  const sorted = [...register].sort(([a], [b]) => (a < b ? -1 : 1));
  await writeWhenChanged(registerOf(place), `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`);
}

/** Lends a release every shared file that is not its own, and takes back what is shared no more. */
export async function lendAssets(place: string, release: Pick<Release, 'folder'>): Promise<void> {
  await takeBackAssets(place, release);
  const site = join(release.folder, SITE);
  for (const file of await listShared(place))
    if (!existsSync(join(site, file))) await linkOrCopy(join(place, ASSETS, file), join(site, file));
}

/** Takes back from a release what it was lent and what is shared no more. */
export async function takeBackAssets(place: string, { folder }: Pick<Release, 'folder'>): Promise<void> {
  const site = join(folder, SITE);
  const known = new Set([...(await listOwn(folder)), ...(await listShared(place))]);
  for (const file of await listFiles(site)) if (!known.has(file)) await rm(join(site, file));
}

/** The files of the site that a release was made with, by their paths below the site. */
export async function listOwn(folder: string): Promise<readonly string[]> {
  const files = [...(await readSums(folder)).keys()];
  return files.filter((file) => file.startsWith(`${SITE}/`)).map((file) => file.slice(SITE.length + 1));
}

async function listShared(place: string): Promise<readonly string[]> {
  return existsSync(join(place, ASSETS)) ? listFiles(join(place, ASSETS)) : [];
}

async function readRegister(place: string): Promise<Register> {
  const text = await readFile(registerOf(place), 'utf8').catch(() => '{}');
  try {
    return new Map(Object.entries(registerSchema.parse(JSON.parse(text))));
  } catch {
    return new Map();
  }
}

function registerOf(place: string): string {
  return join(place, `${ASSETS}.json`);
}
