import type { MayStay } from './judge-release.ts';
import type { Release } from './release.ts';

/** The earlier releases that stay, and how many may not, whatever their number. */
export type Kept = { readonly releases: readonly Release[]; readonly withdrawn: number };

/** So many releases are kept, with the one that visitors see. */
const NUMBER = 3;

/** Chooses what is kept besides what visitors get now (`next`, where it is there already): the one that visitors see now, and then the newest that nobody went back from. */
export async function chooseKept(
  { releases, current }: { readonly releases: readonly Release[]; readonly current: Release | undefined },
  next: Release | undefined,
  mayStay: MayStay,
): Promise<Kept> {
  const allowed: Release[] = [];
  let withdrawn = 0;
  for (const release of releases.filter((each) => each !== next)) {
    if (await mayStay(release)) allowed.push(release);
    else withdrawn++;
  }
  const others = allowed.filter((release) => release !== current && release.record.state !== 'left');
  const own = allowed.filter((release) => release === current);
  return { releases: [...own, ...others.toReversed()].slice(0, NUMBER - 1), withdrawn };
}
