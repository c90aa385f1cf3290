import type { ReportLanguage } from '../problems/languages.ts';
import { createTranslate, type Translate } from '../translate.ts';
import { en, type WithdrawWord } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** Says what `npm run withdraw` says. */
export type SayWithdraw = Translate<WithdrawWord>;

/** Its words, in the languages in which reports on content come. */
export const withdrawWords: Readonly<Record<ReportLanguage, Readonly<Record<WithdrawWord, string>>>> = {
  en,
  ja,
  vi,
};

/** Its words in one language. */
export function createSayWithdraw(lang: ReportLanguage): SayWithdraw {
  return createTranslate(lang, withdrawWords[lang]);
}
