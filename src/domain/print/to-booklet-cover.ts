import { toBloomRecord, toRecipientRecord, toSiteRecord } from '../bloom/to-record.ts';
import type { BloomRecord } from '../bloom/bloom.ts';
import { plantForest } from '../forest/plant-forest.ts';
import type { PageContext } from '../page-context.ts';
import { LACQUER } from '../share-layout/paint.ts';
import type { Cover } from './booklet-types.ts';
import type { BookletMaterial } from './choose-booklet.ts';
import { drawForPrint } from './print-blooms.ts';
import { toKey } from './to-booklet-roll.ts';

/** The part of a cover where the blooms stand, in thousandths of its width. */
const GROUND = { width: 1000, height: 800, radius: [40, 165], most: 90, gap: 14, bleed: 0.55 } as const;

/** The blooms of all who may be named in a booklet and of its practices: the heaviest stand largest. */
export function toBookletCover(
  { named, stories }: Pick<BookletMaterial, 'named' | 'stories'>,
  { site }: Pick<PageContext, 'site'>,
): Cover {
  const records = new Map<string, BloomRecord>();
  for (const honour of named) records.set(toKey(honour), toRecipientRecord(honour));
  for (const story of stories) records.set(`story:${story.id}`, toBloomRecord(story));
  const mark = toSiteRecord(site);
  if (records.size === 0) records.set('site', mark);
  const plants = [...records].map(([id, { honours, adoptions }]) => ({ id, weight: honours + adoptions }));
  return {
    mark: drawForPrint(mark, LACQUER, 'small'),
    blooms: plantForest(plants, GROUND).flatMap(({ id, x, y, radius }) => {
      const record = records.get(id);
      return record === undefined ? [] : [{ x, y, radius, svg: drawForPrint(record, LACQUER, 'full') }];
    }),
  };
}
