import type { Lang } from '../fields.ts';

/** How words are set: the poster voice in capitals, or the reading voice in one of two weights. */
export type Voice = 'poster' | 'strong' | 'plain';

/** The room that words take at a size of 1: their width, and how far their ink reaches above and below the baseline. */
export type Extent = { readonly width: number; readonly above: number; readonly below: number };

/** Measures words on one line with the fonts that will draw them. */
export type Measure = (text: string, voice: Voice, lang: Lang) => Extent;

/** Words as a voice sets them: the poster voice knows capitals only, and Greek capitals bear no accents. */
export function toSet(text: string, voice: Voice, lang: Lang): string {
  if (voice !== 'poster') return text;
  const capitals = /\p{sc=Greek}/u.test(text) ? text.toLocaleUpperCase('el') : text;
  return capitals.toLocaleUpperCase(lang).normalize('NFC');
}
