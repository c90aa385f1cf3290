import { join } from 'node:path';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { pictureCache } from '../../src/adapters/node/read-roll.ts';
import type { CarriedOut, Step } from '../../src/adapters/node/withdraw/carry-out.ts';
import { proveErasure, proveWithdrawal } from '../../src/adapters/node/withdraw/prove-absence.ts';
import {
  findErased,
  finishWithdrawal,
  prepareWithdrawal,
  withdraw,
  type Preparation,
  type Surroundings,
} from '../../src/adapters/node/withdraw/withdrawal.ts';
import { toNow } from '../../src/domain/calendar.ts';
import type { Content } from '../../src/domain/content.ts';
import type { Proof } from '../../src/domain/withdrawal/proof.ts';
import { findSubject } from '../../src/domain/withdrawal/subject.ts';
import type { Site } from './place.ts';

const now = toNow('2026-11-22', 'Asia/Tokyo');

/** Where a small site and all that belongs to it lies. */
export function surround({ contentDir, workDir, place }: Site): Surroundings {
  return { workFolder: join(workDir, '.florilegium'), contentDir, place, site: join(workDir, 'dist') };
}

/** Prepares a withdrawal or an erasure as the command does. */
export async function prepare(site: Site, id: string, isErasure: boolean): Promise<Preparation> {
  const content = await read(site);
  const found = findSubject(content, id);
  if (found.is !== 'one') throw new Error(`There is no ${id}.`);
  const prepared = await prepareWithdrawal(found.subject, { content, now, isErasure }, surround(site));
  if (prepared === undefined) throw new Error(`The file of ${id} cannot be edited.`);
  return prepared;
}

/** Withdraws or erases as the command does. */
export async function takeOff(
  site: Site,
  id: string,
  { isErasure, onStep = () => undefined }: { isErasure: boolean; onStep?: (step: Step) => void },
): Promise<CarriedOut> {
  const prepared = await prepare(site, id, isErasure);
  return withdraw(prepared, { ...surround(site), onStep }, () => undefined);
}

/** Ends what was cut off, as the next call of the command does. */
export function end(site: Site): Promise<CarriedOut | undefined> {
  return finishWithdrawal(surround(site), () => undefined);
}

/** Proves as the command does. */
export async function prove(site: Site, id: string): Promise<Proof> {
  const content = await read(site);
  const erased = await findErased(id, content, surround(site).workFolder);
  if (erased !== undefined) return proveErasure(erased, { content, now }, surround(site));
  const found = findSubject(content, id);
  if (found.is !== 'one') throw new Error(`There is no ${id}.`);
  return proveWithdrawal(found.subject, { content, now }, surround(site));
}

/** The content of a small site as it is now. */
export async function read({ contentDir }: Site): Promise<Content> {
  const { content } = await readContent(contentDir, { cacheDir: pictureCache(contentDir) });
  if (content === undefined) throw new Error('The content cannot be read.');
  return content;
}
