import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Now } from '../../../domain/calendar.ts';
import type { Content } from '../../../domain/content.ts';
import { buildRoll } from '../../../domain/roll.ts';
import { isOwnFile, listAddressPlaces, type Place } from '../../../domain/withdrawal/places.ts';
import type { Subject } from '../../../domain/withdrawal/subject.ts';
import { toIdTrace } from '../../../domain/withdrawal/traces.ts';
import { holdLock } from '../hold-lock.ts';
import { forgetKeptPages } from '../kept-pages.ts';
import { pruneCaches } from '../publish/prune-caches.ts';
import { forgetSearch } from '../search/open-cache.ts';
import { CURRENT, SITE } from '../publish/release.ts';
import { readContent } from '../read-content.ts';
import { pictureCache } from '../read-roll.ts';
import { forgetReadings } from '../reading/kept-readings.ts';
import { carryOut, finish, isCutOff, type CarriedOut, type Ground } from './carry-out.ts';
import { openErasureKey, readErasureKey } from './erasure-key.ts';
import { listErased, toStem, type Erased } from './find-traces.ts';
import { listCached } from './list-cached.ts';
import { listContentPlaces, readContentTexts, type ContentTexts } from './list-content-places.ts';
import { listReleasePlaces, listSitePlaces } from './list-site-places.ts';
import { planErasure, planWithdrawal, type Plan } from './plan-withdrawal.ts';

/** A withdrawal as it would be done: where the subject appears now, and what changes. */
export type Preparation = {
  readonly subject: Subject;
  readonly places: readonly Place[];
  readonly plan: Plan;
  readonly cached: readonly string[];
};

/** Where everything lies: `site` is a finished site, `place` one that is published to, where they are known. */
export type Surroundings = Ground & { readonly site: string; readonly place: string | undefined };

/**
 * Finds every place where a subject appears and plans what becomes of them; changes nothing, and makes the key of erasures
 * where there is none. `undefined` where the file that says it cannot be edited.
 */
export async function prepareWithdrawal(
  subject: Subject,
  { content, now, isErasure }: { readonly content: Content; readonly now: Now; readonly isErasure: boolean },
  { workFolder, contentDir, site, place }: Surroundings,
): Promise<Preparation | undefined> {
  const texts = await readContentTexts(contentDir);
  const plan = isErasure
    ? planErasure(await withFiles(subject, contentDir, texts), content, texts, {
        today: now.today,
        key: await openErasureKey(workFolder),
      })
    : planWithdrawal(subject, texts);
  if (plan === undefined) return undefined;
  const roll = buildRoll(content, now);
  const cached = await listCached(workFolder, subject, { content, roll });
  const places = [
    ...listContentPlaces(texts, subject),
    ...listAddressPlaces(roll, subject),
    ...(await listSitesPlaces([site, ...(place === undefined ? [] : [join(place, CURRENT, SITE)])], subject)),
    ...(place === undefined ? [] : await listReleasePlaces(place, subject)),
    ...cached.map((where) => ({ group: 'cache' as const, where })),
  ];
  return { subject, places, plan, cached };
}

/** A subject that is known by its pictures as they were handed in, too. */
async function withFiles(subject: Subject, contentDir: string, { others }: ContentTexts): Promise<Subject> {
  const own = others.filter((file) => isOwnFile(file, subject));
  const stems = own.map(async (file) => toStem(await readFile(join(contentDir, file))));
  return { ...subject, pictures: [...subject.pictures, ...(await Promise.all(stems))] };
}

/** What several sites hold, each address once. */
async function listSitesPlaces(sites: readonly string[], subject: Subject): Promise<readonly Place[]> {
  const places = new Map<string, Place>();
  for (const site of sites)
    for (const found of await listSitePlaces(site, subject)) places.set(found.where, found);
  return [...places.values()];
}

/** Does what was prepared. */
export async function withdraw(
  { plan, cached }: Preparation,
  ground: Ground,
  onWait: () => void,
): Promise<CarriedOut> {
  return alone(ground, onWait, () => carryOut(plan, cached, ground));
}

/** Ends a withdrawal of this content folder that was cut off; `undefined` where none was. */
export async function finishWithdrawal(ground: Ground, onWait: () => void): Promise<CarriedOut | undefined> {
  return isCutOff(ground) ? alone(ground, onWait, () => finish(ground)) : undefined;
}

/** Works while nobody builds; what is kept of pages and of the search goes as well, and cleaned pictures that the content no longer has. */
async function alone<Done>(ground: Ground, onWait: () => void, work: () => Promise<Done>): Promise<Done> {
  const { workFolder, contentDir } = ground;
  return holdLock(join(workFolder, 'build.lock'), onWait, async () => {
    const done = await work();
    const { content } = await readContent(contentDir, { cacheDir: pictureCache(contentDir) });
    if (content !== undefined) await pruneCaches(contentDir, content);
    await forgetKeptPages(join(workFolder, 'astro'));
    await forgetReadings(join(workFolder, 'gate'));
    await forgetSearch(workFolder);
    return done;
  });
}

/** What an id that is there no more has become, where it was erased here. */
export async function findErased(
  wanted: string,
  content: Content,
  workFolder: string,
): Promise<Erased | undefined> {
  const key = await readErasureKey(workFolder);
  const id = wanted.slice(wanted.indexOf(':') + 1);
  const trace = key && toIdTrace(id, key);
  return listErased(content).find(
    (one) => one.id === id || (trace !== undefined && one.traces.includes(trace)),
  );
}
