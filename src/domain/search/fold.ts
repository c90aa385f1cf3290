import { foldLatin } from '../text/fold-latin.ts';
import { toPresentKanji } from './kanji-forms.ts';

/** Words for comparison: one width, lower case, no marks on Latin letters, present-day kanji. Kana stay as they are. */
export function toFolded(text: string): string {
  return toPresentKanji(foldLatin(text));
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * Words with their marks, in a form that does not depend on how they were typed: hoà and hòa, kỹ and kĩ, NFC and NFD
 * become equal; ma and má do not.
 */
export function toMarked(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{sc=Latin}\p{M}]+/gu, (word) => {
      const parts = word.normalize('NFD');
      const tones = (parts.match(TONES) ?? []).join('');
      const rest = parts.replace(TONES, '').normalize('NFC');
      return rest.replace(/^([hklmst]|qu)y$/u, '$1i') + tones;
    });
}

/** Whether a text was typed with the marks of Vietnamese. */
export function hasMarks(text: string): boolean {
  return /đ|\p{M}/iu.test(
    text
      .normalize('NFKC')
      .normalize('NFD')
      .replace(/[\u3099\u309a]/gu, ''),
  );
}

/**
 * A text in the form in which the engine indexes and searches it: the engine drops marks by taking letters apart, and đ cannot be.
 * Hence a d with a mark that it drops, as long as https://github.com/Pagefind/pagefind folds by decomposition alone.
 */
export function toEngineText(text: string): string {
  return text.normalize('NFC').replaceAll('đ', 'd\u0335').replaceAll('Đ', 'D\u0335');
}

/** The same text as it was written. */
export function fromEngineText(text: string): string {
  return text.replaceAll('d\u0335', 'đ').replaceAll('D\u0335', 'Đ');
}
