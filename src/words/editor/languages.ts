import type { ReportLanguage } from '../problems/languages.ts';
import { createTranslate, type Translate } from '../translate.ts';
import { en, type EditorWord } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** Says what our parts of the editor say. */
export type SayEditor = Translate<EditorWord>;

/** Their words, in the languages in which reports on content come. */
export const editorWords: Readonly<Record<ReportLanguage, Readonly<Record<EditorWord, string>>>> = {
  en,
  ja,
  vi,
};

/** Their words in one language. */
export function createSayEditor(lang: ReportLanguage): SayEditor {
  return createTranslate(lang, editorWords[lang]);
}
