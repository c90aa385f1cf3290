import { join } from 'node:path';
import { findNextDue, listDueMoments, type DueMoment } from '../../../domain/due-moments.ts';
import { tryLock } from '../hold-lock.ts';
import { toDiskFault, type PlaceFault } from '../judge-place.ts';
import type { Destination, MadeSite, Outcome } from '../make-site.ts';
import { openErasedSearch } from '../withdraw/find-traces.ts';
import { keepAssets, lendAssets, takeBackAssets } from './assets.ts';
import { chooseKept, type Kept } from './choose-kept.ts';
import { findOtherSite, findTooFew, findTooFull } from './find-doubts.ts';
import { judgePublishPlace, makePublishPlace } from './judge-publish-place.ts';
import { createMayStay } from './judge-release.ts';
import { lookAt } from './look-at.ts';
import { pruneCaches } from './prune-caches.ts';
import { lockOf, markSeen, openReleases, type Releases } from './open-releases.ts';
import { listNames, RELEASES, type Release } from './release.ts';
import { draftRelease, enterRelease, removeLeftovers, removeRelease, type Draft } from './stage-release.ts';
import { findDamage } from './sums.ts';
import { switchCurrent } from './switch-current.ts';

/** What publishing does one after the other, once the site has been made. */
export const STEPS = ['draft', 'enter', 'share', 'switch', 'look', 'clear'] as const;
export type Step = (typeof STEPS)[number];

/** Where a site is published to, and how it is made: `make` hands it over. */
export type PublishOrder = {
  readonly place: string;
  readonly root: string;
  readonly contentDir: string;
  /** Somebody has said that nobody, far fewer pages, or another address is meant. */
  readonly isSure: boolean;
  readonly make: (destination: Destination) => Promise<Outcome>;
  readonly onStep: (step: Step) => void;
  /** What visitors do not get as it should be; asked after the switch. */
  readonly look?: ((release: Release) => Promise<readonly string[]>) | undefined;
  /** The bytes that must be free besides three times the last release. */
  readonly reserve?: number;
};

/** What came of publishing. */
export type Published =
  | {
      readonly ok: true;
      readonly made: Extract<Outcome, { ok: true }>;
      readonly release: Release;
      /** Whether visitors see other bytes than before. */
      readonly isNew: boolean;
      /** How many earlier releases were deleted because they held what may be shown no more. */
      readonly withdrawn: number;
      /** Why what is old could not be deleted: it is not served, and still on the disk. */
      readonly left: PlaceFault | undefined;
      readonly nextDue: DueMoment | undefined;
      readonly timeZone: string;
    }
  | Extract<Outcome, { ok: false }>;

/**
 * Publishes a site: visitors see the old one whole until one link is renamed, and the new one whole from then on, wherever
 * the work is cut off. Gives `undefined` where another publication to this place is under way.
 */
export async function publishSite(order: PublishOrder): Promise<Published | undefined> {
  const fault = await judgePublishPlace(order.place, order);
  if (fault !== undefined) return { ok: false, at: 'place', fault };
  try {
    await makePublishPlace(order.place);
    return await tryLock(lockOf(order.place), () => publishAlone(order));
  } catch (error) {
    const refused = toDiskFault(error);
    if (refused === undefined) throw error;
    return { ok: false, at: 'place', fault: refused };
  }
}

type Taken = Omit<Extract<Published, { ok: true }>, 'ok' | 'made'>;

async function publishAlone(order: PublishOrder): Promise<Published> {
  const { place } = order;
  const before = await openReleases(place);
  const taken: Taken[] = [];
  try {
    const made = await order.make({
      prepare: () => findTooFull(order, before.current),
      async take(site) {
        const doubt = order.isSure
          ? undefined
          : (findOtherSite(site.roll.site.address, before.current) ?? findTooFew(site, before.current));
        if (doubt !== undefined) return doubt;
        const result = await takeSite(site, order, before);
        if ('fault' in result) return result.fault;
        taken.push(result);
        return undefined;
      },
    });
    const [result] = taken;
    if (!made.ok) return made;
    if (result === undefined) throw new Error('The site was made, and nobody took it.');
    return { ok: true, made, ...result };
  } finally {
    await removeLeftovers(place);
  }
}

async function takeSite(
  site: MadeSite,
  order: PublishOrder,
  before: Releases,
): Promise<Taken | { readonly fault: PlaceFault }> {
  const { place, onStep } = order;
  onStep('draft');
  const draft = await draftRelease(place, site, before.current);
  const same = await findSame(before.current, draft);
  const erased = await openErasedSearch(site.content, site.now, join(order.root, '.florilegium'));
  const kept = await chooseKept(before, same, createMayStay(site.content, site.now, erased));
  onStep('enter');
  const release = same ?? (await enterRelease(place, draft));
  onStep('share');
  // With the switch these addresses are public: none may be forgotten if the work is cut off right behind it.
  await site.keepAddresses();
  await keepAssets(place, [...kept.releases, release], site.now.today);
  await lendAssets(place, release);
  onStep('switch');
  await switchCurrent(place, release.name);
  onStep('look');
  const fault = await lookAt(release, order, before.current);
  if (fault !== undefined) return { fault };
  onStep('clear');
  const seen = { ...release, record: draft.record };
  const left = await clear({ kept, release: seen }, site, order);
  const nextDue = findNextDue(listDueMoments(site.content), site.now);
  const { timeZone } = site.content.settings.value;
  return { release, isNew: same === undefined, withdrawn: kept.withdrawn, left, nextDue, timeZone };
}

/** The release that visitors see, where it is the same as the draft and nobody has changed it. */
async function findSame(current: Release | undefined, { record }: Draft): Promise<Release | undefined> {
  if (current?.record.sum !== record.sum) return undefined;
  const damage = await findDamage(current.folder, record.sum);
  return damage.length === 0 ? current : undefined;
}

/** Deletes what is not kept. Visitors have the new site already: a disk that refuses is told, and undoes nothing. */
async function clear(
  { kept, release }: { readonly kept: Kept; readonly release: Release },
  { content }: MadeSite,
  { place, contentDir }: PublishOrder,
): Promise<PlaceFault | undefined> {
  const stay = new Set([release.name, ...kept.releases.map(({ name }) => name)]);
  try {
    // One whose publication was cut off behind its switch has been seen all the same.
    for (const each of [release, ...kept.releases.filter(({ record }) => record.state === 'new')])
      await markSeen(each);
    // A broken one too: nobody can say whom it shows.
    for (const name of (await listNames(place)).filter((each) => !stay.has(each)))
      await removeRelease({ folder: join(place, RELEASES, name) }, place);
    for (const each of kept.releases) await takeBackAssets(place, each);
    await pruneCaches(contentDir, content);
    return undefined;
  } catch (error) {
    const fault = toDiskFault(error);
    if (fault === undefined) throw error;
    return fault;
  }
}
