import { en, type ProblemWordKey } from './en.ts';
import { ja } from './ja.ts';
import { vi } from './vi.ts';

/** The words of the reports on content in every language that they come in. */
export const problemWords = { en, ja, vi } satisfies Record<string, Readonly<Record<ProblemWordKey, string>>>;

/** A language of the reports on content. */
export type ReportLanguage = keyof typeof problemWords;

/** Whether reports on content come in this language. */
export function isReportLanguage(lang: string): lang is ReportLanguage {
  return lang in problemWords;
}
