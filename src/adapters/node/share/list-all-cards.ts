import { createContexts } from '../../../domain/create-contexts.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { listShareCards, type ShareCard } from '../../../domain/share-card.ts';

/** Every card of a roll, in every language. */
export function listAllCards(roll: Roll): readonly ShareCard[] {
  const { contextOf } = createContexts(roll);
  return roll.site.languages.flatMap((lang) => listShareCards(roll, contextOf(lang, { kind: 'home' })));
}
