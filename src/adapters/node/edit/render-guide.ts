import { toEditWords } from '../../../words/edit/languages.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { renderGuideBody } from '../render-guide-page.ts';
import { renderFrame } from './page-frame.ts';

/** The guide to the rules as a page of the desk; every rule has its id as its place. */
export async function renderGuide(root: string, lang: ReportLanguage): Promise<string> {
  const title = toEditWords(lang)('guide.title');
  const guide = await renderGuideBody(lang, root, (other) => `/guide/${other}/`);
  const body = `<main id="main" class="frame prose" tabindex="-1">${guide}</main>`;
  return renderFrame({ lang, title, script: 'guide.ts', body, kind: 'guide' });
}
