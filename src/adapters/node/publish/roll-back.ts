import { join } from 'node:path';
import { tryLock } from '../hold-lock.ts';
import { toDiskFault, type PlaceFault } from '../judge-place.ts';
import type { Outcome } from '../make-site.ts';
import type { RollState } from '../read-roll.ts';
import { openErasedSearch } from '../withdraw/find-traces.ts';
import { keepAssets, lendAssets } from './assets.ts';
import { findOtherSite } from './find-doubts.ts';
import { judgePublishPlace } from './judge-publish-place.ts';
import { createMayStay } from './judge-release.ts';
import { lookAt } from './look-at.ts';
import { lockOf, markLeft, markSeen, openReleases, type Releases } from './open-releases.ts';
import type { PublishOrder } from './publish-site.ts';
import type { Release } from './release.ts';
import { removeRelease } from './stage-release.ts';
import { findDamage } from './sums.ts';
import { switchCurrent } from './switch-current.ts';

/** Where to go back, and what reads the content as it is now. */
export type RollBackOrder = Pick<PublishOrder, 'place' | 'root' | 'contentDir' | 'look'> & {
  readonly read: () => Promise<RollState>;
};

/** The release that visitors see again, and how many were deleted because they held what may be shown no more; or why none. */
export type RolledBack =
  | { readonly ok: true; readonly release: Release; readonly withdrawn: number }
  | Extract<Outcome, { ok: false }>;

/**
 * Shows visitors the release before the one that they see, if its bytes are whole and it holds nobody who may be shown no
 * more: by the content as it is now, so a content with errors is refused. Gives `undefined` where somebody publishes.
 */
export async function rollBack(order: RollBackOrder): Promise<RolledBack | undefined> {
  const fault = await judgePublishPlace(order.place, order);
  if (fault !== undefined) return { ok: false, at: 'place', fault };
  try {
    return await tryLock(lockOf(order.place), () => goBack(order));
  } catch (error) {
    const refused = toDiskFault(error);
    if (refused === undefined) throw error;
    return { ok: false, at: 'place', fault: refused };
  }
}

async function goBack(order: RollBackOrder): Promise<RolledBack> {
  const { place } = order;
  const opened = await openReleases(place);
  const { current } = opened;
  if (current === undefined) return refuse({ word: 'publish.noEarlier', values: {} });
  const state = await order.read();
  if (!state.ok) return { ok: false, at: 'content', problems: state.problems };
  const other = findOtherSite(state.roll.site.address, current);
  if (other !== undefined) return refuse(other);
  const erased = await openErasedSearch(state.content, state.now, join(order.root, '.florilegium'));
  const mayStay = createMayStay(state.content, state.now, erased);
  const allowed: Release[] = [];
  for (const release of opened.releases) if (await mayStay(release)) allowed.push(release);
  const target = await findWhole(allowed, opened);
  if (target !== undefined) {
    await keepAssets(place, allowed, state.now.today);
    await lendAssets(place, target);
    await switchCurrent(place, target.name);
    const fault = await lookAt(target, order, current);
    if (fault !== undefined) return refuse(fault);
    // What had come due before somebody went back is no reason for a timer to undo that.
    await markSeen({ folder: target.folder, record: { ...target.record, now: state.now } });
    await markLeft(current);
  }
  // Visitors must have a site: the one they see goes only once they see another.
  const dead = opened.releases.filter(
    (release) => !allowed.includes(release) && (target !== undefined || release !== current),
  );
  for (const release of dead) await removeRelease(release, place);
  if (target === undefined) return refuse({ word: 'publish.noEarlier', values: {} });
  return { ok: true, release: target, withdrawn: dead.length };
}

/** The newest release before the one that visitors see that nobody has gone back from, and that is whole. */
async function findWhole(allowed: readonly Release[], { current }: Releases): Promise<Release | undefined> {
  const earlier = allowed.filter(
    ({ number, record }) => number < (current?.number ?? 0) && record.state !== 'left',
  );
  for (const release of earlier.toReversed())
    if ((await findDamage(release.folder, release.record.sum)).length === 0) return release;
  return undefined;
}

function refuse(fault: PlaceFault): RolledBack {
  return { ok: false, at: 'place', fault };
}
