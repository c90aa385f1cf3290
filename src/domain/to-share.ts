import type { PageContext, Share } from './page-context.ts';
import type { Person, Collective, Movement, Story } from './roll-types.ts';
import {
  isShareable,
  toHomeWords,
  toHonoureeCard,
  toMovementCard,
  toShareAlt,
  toStoryCard,
  toYearWords,
  type ShareCard,
} from './share-card.ts';
import type { ShareName } from './share-paths.ts';
import { toShortHash } from './text/to-short-hash.ts';

/** What a page without a card of its own shares: the organisation's neutral one. */
export function toNeutralShare(context: PageContext): Share {
  return toShare(toHomeWords(context), { as: 'forest' }, context.place.kind === 'home');
}

/** What the page of a person or collective shares: the neutral card unless they have agreed to one of their own. */
export function toHonoureeShare(honouree: Person | Collective, context: PageContext): Share {
  if (!isShareable(honouree)) return toNeutralShare(context);
  return toOwnShare(toHonoureeCard(honouree, context));
}

/** What the page of a story shares. */
export function toStoryShare(story: Story, context: PageContext): Share {
  return toOwnShare(toStoryCard(story, context));
}

/** What the page of a movement shares. */
export function toMovementShare(movement: Movement, context: PageContext): Share {
  return toOwnShare(toMovementCard(movement, context));
}

/** What the pages of a year share, by the number of its honours. */
export function toYearShare(year: number, count: number, context: PageContext): Share {
  return toShare(toYearWords(year, count, context), { as: 'forest' }, true);
}

function toOwnShare(card: ShareCard): Share {
  const { art } = card;
  return toShare(card, art, true, art.as === 'portrait' ? [art.file.name, art.seal] : art);
}

/** The version changes with what the card says, so that nobody shows an older picture of the same address. */
function toShare(
  card: Omit<ShareCard, 'art'>,
  art: ShareName['art'],
  isOwn: boolean,
  shown: unknown = art.as,
): Share {
  const { kind, id, lang, kicker, title, figure, progress, facts, mayPrint } = card;
  return {
    name: { kind, id, lang, art: { as: art.as } },
    alt: toShareAlt(card),
    version: toShortHash(JSON.stringify([kicker, title, figure, progress, facts, shown])),
    mayPrint,
    isOwn,
  };
}
