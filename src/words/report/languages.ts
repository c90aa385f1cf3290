import type { ReportLanguage } from '../problems/languages.ts';
import { en, type ReportWord } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** The words of the owner's report, in the languages in which reports on content come. */
export const reportWords: Readonly<Record<ReportLanguage, Readonly<Record<ReportWord, string>>>> = {
  en,
  ja,
  vi,
};
