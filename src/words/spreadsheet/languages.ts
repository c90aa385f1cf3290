import type { ReportLanguage } from '../problems/languages.ts';
import { createTranslate, type Translate } from '../translate.ts';
import { en, type SpreadsheetWord } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** Says what stands in a spreadsheet. */
export type SaySpreadsheet = Translate<SpreadsheetWord>;

/** The words of the spreadsheets, in the languages in which reports on content come. */
export const spreadsheetWords: Readonly<Record<ReportLanguage, Readonly<Record<SpreadsheetWord, string>>>> = {
  en,
  ja,
  vi,
};

/** The words of the spreadsheets in one language. */
export function createSaySpreadsheet(lang: ReportLanguage): SaySpreadsheet {
  return createTranslate(lang, spreadsheetWords[lang]);
}
