import { expect, it } from 'vitest';
import type { CardText } from '../../../domain/share-layout/list-texts.ts';
import { openFonts, type Fonts } from './open-fonts.ts';

const VOICES = ['poster', 'strong', 'plain'] as const;
const TEXTS = [
  'Of lanterns, a ledger and tea x516613',
  'Łucja Wójcik – O’Brien',
  'Đặng Thị Én',
  'm̃ 2026',
  '佐藤 遥',
];

/** Texts as cards have them. */
const toTexts = (texts: readonly string[]): readonly CardText[] =>
  texts.flatMap((text) => VOICES.map((voice) => ({ voice, words: { text, lang: 'en', from: 'words' } })));

async function open(texts: readonly string[]): Promise<Fonts> {
  const fonts = openFonts();
  await fonts.load(toTexts(texts));
  return fonts;
}

it.each(TEXTS)('sets "%s" by the same files and as wide, whatever was read before', async (text) => {
  const alone = await open([text]);
  const after = await open([...TEXTS, 'Ελλάδα Привет ﷺ محمد שלום №§¶ ½ ĳ ŉ ǆ', text]);
  for (const voice of VOICES) {
    const read = (fonts: Fonts): unknown => [
      fonts.toStretches(text, voice).map(({ text: part, slices }) => [part, slices.map(({ name }) => name)]),
      fonts.measure(text, voice, 'en'),
    ];
    expect(read(after), voice).toEqual(read(alone));
  }
});
