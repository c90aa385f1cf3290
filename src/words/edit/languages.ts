import type { ReportLanguage } from '../problems/languages.ts';
import { createTranslate, type Translate } from '../translate.ts';
import { en, type EditWord } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** The words of the writing desk, in the languages in which reports on content come. */
export const editWords: Readonly<Record<ReportLanguage, Readonly<Record<EditWord, string>>>> = { en, ja, vi };

/** Says what the desk says. */
export type SayEdit = Translate<EditWord>;

/** The words of the writing desk in a language. */
export function toEditWords(lang: ReportLanguage): SayEdit {
  return createTranslate<EditWord>(lang, editWords[lang]);
}
