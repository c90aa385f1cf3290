import { createContexts } from '../../../domain/create-contexts.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { listShareCards, type ShareCard } from '../../../domain/share-card.ts';
import { openPress } from './open-press.ts';
import { openShareCache } from './open-share-cache.ts';
import { makeShare, type ShareRun } from './write-share.ts';

/** Every card of a roll, in every language. */
export function listAllCards(roll: Roll): readonly ShareCard[] {
  const { contextOf } = createContexts(roll);
  return roll.site.languages.flatMap((lang) => listShareCards(roll, contextOf(lang, { kind: 'home' })));
}

/** Makes every picture and poster of a roll that the cache of its content folder does not hold yet. */
export async function drawShare(
  roll: Roll,
  contentFolder: string,
  onProgress: (done: number, total: number) => void,
): Promise<ShareRun> {
  const press = openPress();
  try {
    return await makeShare(
      listAllCards(roll),
      { cache: await openShareCache(contentFolder), press },
      onProgress,
    );
  } finally {
    press.close();
  }
}
