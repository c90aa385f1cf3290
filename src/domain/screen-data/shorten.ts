import type { Lang } from '../fields.ts';

/** The widest text of a slide, in letters; a letter of Chinese or Japanese counts twice. */
const WIDEST = 300;

/**
 * As many whole sentences from the beginning of a text as a slide has room for, without those that may not be shown. A first
 * sentence that is too long is broken off after a word.
 */
export function shorten(
  paragraphs: readonly string[],
  lang: Lang,
  mayShow: (sentence: string) => boolean,
  widest = WIDEST,
): string {
  const sentences = new Intl.Segmenter(lang, { granularity: 'sentence' });
  let text = '';
  for (const paragraph of paragraphs) {
    for (const { segment } of sentences.segment(paragraph.replaceAll(/\s+/g, ' ').trim())) {
      if (!mayShow(segment)) continue;
      const longer = text === '' ? segment.trim() : `${text}${toGap(text, lang)}${segment.trim()}`;
      if (widthOf(longer) > widest) return text === '' ? breakOff(segment.trim(), lang, widest) : text;
      text = longer;
    }
  }
  return text;
}

function breakOff(sentence: string, lang: Lang, widest: number): string {
  const words = new Intl.Segmenter(lang, { granularity: 'word' });
  let text = '';
  for (const { segment } of words.segment(sentence)) {
    if (widthOf(text + segment) > widest - 1) break;
    text += segment;
  }
  return `${text.replace(/[\s,;:、，]+$/u, '')}…`;
}

/** Japanese puts no space between sentences. */
function toGap(text: string, lang: Lang): string {
  return lang.startsWith('ja') && /[。！？」]$/u.test(text) ? '' : ' ';
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(letter) ? 2 : 1;
  return width;
}
