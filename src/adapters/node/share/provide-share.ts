import type { Roll } from '../../../domain/roll-types.ts';
import type { ShareCard } from '../../../domain/share-card.ts';
import { listOutputs, toSharePath, type ShareOutput } from '../../../domain/share-paths.ts';
import { listAllCards } from './list-all-cards.ts';
import { openPress } from './open-press.ts';
import { openShareCache } from './open-share-cache.ts';
import { toKey } from './to-key.ts';

/** By its path below the base of the site, how to get the file of a picture or poster. */
export type ShareFiles = ReadonlyMap<string, () => Promise<string>>;

/** Gives the pictures and posters of rolls in development: each is drawn when it is first asked for. */
export function createShareProvider(contentFolder: string): (roll: Roll) => ShareFiles {
  const press = openPress();
  const cache = openShareCache(contentFolder);
  const ofRolls = new WeakMap<Roll, ShareFiles>();
  const provide = async (card: ShareCard, output: ShareOutput): Promise<string> => {
    const key = toKey(card, output);
    const { find, add, folder } = await cache;
    const kept = await find(key);
    if (kept !== undefined) return kept;
    const result = await press.print({ key, card, output, folder });
    if (result.ok) return add(key, result.name);
    throw new Error(
      'fault' in result
        ? result.fault
        : `No font has ${result.missing.map(({ character }) => character).join(' ')}.`,
    );
  };
  return (roll) => {
    const known = ofRolls.get(roll);
    if (known !== undefined) return known;
    const files = new Map(
      listAllCards(roll).flatMap((card) =>
        listOutputs(card).map((output) => [toSharePath(card, output), () => provide(card, output)] as const),
      ),
    );
    ofRolls.set(roll, files);
    return files;
  };
}
