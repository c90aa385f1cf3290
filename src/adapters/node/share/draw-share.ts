import type { Roll } from '../../../domain/roll-types.ts';
import { judgeLog } from '../judge-log.ts';
import { listAllCards } from './list-all-cards.ts';
import { openPress } from './open-press.ts';
import { openShareCache } from './open-share-cache.ts';
import { makeShare, type ShareRun } from './write-share.ts';

/** Makes every picture and poster of a roll that the cache of its content folder does not hold yet; a warning of the libraries that draw is a fault. */
export async function drawShare(
  roll: Roll,
  contentFolder: string,
  onProgress: (done: number, total: number) => void,
): Promise<ShareRun> {
  const press = openPress();
  try {
    const cache = await openShareCache(contentFolder);
    const run = await makeShare(listAllCards(roll), { cache, press }, onProgress);
    return { ...run, faults: [...run.faults, ...judgeLog(press.complaints())] };
  } finally {
    press.close();
  }
}
