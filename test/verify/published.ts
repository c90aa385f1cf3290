import { findCurrent, listReleases } from '../../src/adapters/node/publish/release.ts';
import { readSums, type Sums } from '../../src/adapters/node/publish/sums.ts';
import type { Work } from './outcome.ts';

/** The work of a part, with the chance that is the same for the same seed. */
export type Chance = Work & { readonly random: () => number };

/** A site that has been published once; `live` publishes on while visitors read. */
export type Published = {
  readonly name: string;
  readonly place: string;
  readonly contentDir: string;
  readonly live: () => Promise<Story>;
};

/** What happened to a site while visitors read it. */
export type Story = {
  readonly publications: number;
  readonly kills: number;
  /** Kills after which visitors see another release than before. */
  readonly behindSwitch: number;
  /** The sums of every release that visitors saw. */
  readonly shown: readonly Sums[];
};

/** The sums of the release that visitors see now. */
export async function readShown(place: string): Promise<Sums> {
  const current = await findCurrent(place, await listReleases(place));
  if (current === undefined) throw new Error('Visitors see nothing.');
  return readSums(current.folder);
}

/** Whether two releases hold the same bytes. */
export function areSame(one: Sums | undefined, other: Sums | undefined): boolean {
  return JSON.stringify([...(one ?? [])]) === JSON.stringify([...(other ?? [])]);
}
