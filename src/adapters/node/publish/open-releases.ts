import { join } from 'node:path';
import { findCurrent, listReleases, writeRecord, type Release } from './release.ts';
import { removeLeftovers, removeRelease } from './stage-release.ts';
import { mendCurrent } from './switch-current.ts';

/** The whole releases of a place, the oldest first, and the one that visitors see. */
export type Releases = { readonly releases: readonly Release[]; readonly current: Release | undefined };

/** The lock of a place that is published to. */
export function lockOf(place: string): string {
  return join(place, '.lock');
}

/** Ends what was cut off in a place, removes what nobody has seen, and gives its releases. */
export async function openReleases(place: string): Promise<Releases> {
  await mendCurrent(place);
  await removeLeftovers(place);
  const found = await listReleases(place);
  const current = await findCurrent(place, found);
  const isWanted = (release: Release): boolean => release === current || release.record.state !== 'new';
  for (const release of found.filter((each) => !isWanted(each))) await removeRelease(release, place);
  return { releases: found.filter(isWanted), current };
}

/** Notes that visitors have seen a release. */
export async function markSeen({ folder, record }: Pick<Release, 'folder' | 'record'>): Promise<void> {
  await writeRecord(folder, { ...record, state: 'seen' });
}

/** Notes that somebody has gone back from a release: it is nothing to go back to. */
export async function markLeft({ folder, record }: Pick<Release, 'folder' | 'record'>): Promise<void> {
  await writeRecord(folder, { ...record, state: 'left' });
}
