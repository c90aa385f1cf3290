import type { ReportLanguage } from '../problems/languages.ts';
import * as en from './en.ts';
import * as ja from './ja.ts';
import * as vi from './vi.ts';

/** What fields and their choices are called and mean, in one language. */
export type FieldWords = {
  readonly labels: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly editor: Readonly<Record<en.EditorKey, string>>;
  /** By the English sentence of the schema; absent where that sentence is already in this language. */
  readonly hints?: Readonly<Record<string, string>>;
};

/** The words of fields, in the languages in which reports on content come. */
export const fieldWords: Readonly<Record<ReportLanguage, FieldWords>> = { en, ja, vi };
