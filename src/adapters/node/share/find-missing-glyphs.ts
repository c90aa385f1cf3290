import type { Roll } from '../../../domain/roll-types.ts';
import type { ShareCard } from '../../../domain/share-card.ts';
import { listTexts } from '../../../domain/share-layout/list-texts.ts';
import { listAllCards } from './list-all-cards.ts';
import { openFonts, type Fonts } from './open-fonts.ts';
import type { MissingGlyph } from './press-messages.ts';

/** The characters of a card that no font has. The fonts of all its other words are loaded afterwards. */
export async function findMissingGlyphs(card: ShareCard, fonts: Fonts): Promise<readonly MissingGlyph[]> {
  const missing = await fonts.load(listTexts(card));
  return missing.map(({ text: { words }, character }) => ({
    ...{ character, from: words.from, lang: words.lang, kind: card.kind, id: card.id },
  }));
}

/** The same for every card of a roll, without drawing any. */
export async function findMissingGlyphsOf(roll: Roll): Promise<readonly MissingGlyph[]> {
  const fonts = openFonts();
  const missing = [];
  for (const card of listAllCards(roll)) missing.push(...(await findMissingGlyphs(card, fonts)));
  return missing;
}
