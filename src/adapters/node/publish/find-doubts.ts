import { mkdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlaceFault } from '../judge-place.ts';
import type { MadeSite } from '../make-site.ts';
import type { Release } from './release.ts';

/** Fewer pages than this share of those before are no ordinary change. */
const FEWEST = 0.75;

const MEGABYTE = 1024 * 1024;
const RESERVE = 200 * MEGABYTE;

/** Says before any work where a disk has no room for it. */
export async function findTooFull(
  {
    place,
    root,
    reserve = RESERVE,
  }: { readonly place: string; readonly root: string; readonly reserve?: number },
  current: Release | undefined,
): Promise<PlaceFault | undefined> {
  const needed = 3 * (current?.record.bytes ?? 0) + reserve;
  const work = join(root, '.florilegium');
  await mkdir(work, { recursive: true });
  for (const folder of [place, work]) {
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize >= needed) continue;
    const values = { folder, free: toMegabytes(bavail * bsize), needed: toMegabytes(needed) };
    return { word: 'publish.full', values };
  }
  return undefined;
}

/** Says where the site that stands in a place has another address: it is that of another organisation, or it has moved. */
export function findOtherSite(address: string, current: Release | undefined): PlaceFault | undefined {
  const before = current?.record.address;
  return before === undefined || before === address
    ? undefined
    : { word: 'publish.otherSite', values: { before, address } };
}

/** Says where a site shows nobody, or far fewer pages than the one before: somebody must have meant that. */
export function findTooFew(
  { roll, files }: Pick<MadeSite, 'roll' | 'files'>,
  current: Release | undefined,
): PlaceFault | undefined {
  const { people, collectives, honours } = roll;
  if (people.length + collectives.length + honours.length === 0)
    return { word: 'publish.nobody', values: {} };
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const before = current?.record.pages ?? 0;
  return pages < before * FEWEST
    ? { word: 'publish.tooFew', values: { pages: String(pages), before: String(before) } }
    : undefined;
}

function toMegabytes(bytes: number): string {
  return String(Math.round(bytes / MEGABYTE));
}
