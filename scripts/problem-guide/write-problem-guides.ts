import { writeFile } from 'node:fs/promises';
import { problemGuideOf } from '../../src/domain/rule-page.ts';
import { isReportLanguage, problemWords } from '../../src/words/problems/languages.ts';
import { renderProblemGuide } from './render-problem-guide.ts';

/** The languages of the guides to the problems. */
export const GUIDE_LANGUAGES = Object.keys(problemWords).filter(isReportLanguage);

/** Writes the guide to the problems in every language. */
export async function writeProblemGuides(): Promise<void> {
  for (const lang of GUIDE_LANGUAGES) await writeFile(problemGuideOf(lang), await renderProblemGuide(lang));
}
