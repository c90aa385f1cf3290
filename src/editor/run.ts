import CMS from '@sveltia/cms';
import '@fontsource/be-vietnam-pro/400.css';
import '@fontsource/be-vietnam-pro/700.css';
import './editor.css';
import type { SayEditor } from '../words/editor/languages.ts';
import type { ReportLanguage } from '../words/problems/languages.ts';
import { rememberChosen } from './choose-language.ts';
import { checkAfterSaving } from './checks/check-after-saving.ts';
import { registerFormats } from './keep/register-formats.ts';
import { endOpening } from './opening.ts';
import { preparePractice } from './practice/prepare-practice.ts';
import { showPracticeBar } from './practice/practice-bar.ts';
import { readConfig } from './read-config.ts';

const LOGO = new URL('../../public/favicon.svg', import.meta.url).href;

/**
 * Starts the editor in a language. `data-way` of the page says what our own parts do beside it: `practice` fills the
 * browser's own store with the sample, `host` writes to a Git host; in both, what is saved is checked here. Without it
 * somebody else does that.
 */
export async function run(lang: ReportLanguage, say: SayEditor): Promise<void> {
  const { way } = document.documentElement.dataset;
  document.documentElement.dataset['open'] = say('open');
  document.documentElement.dataset['openWhy'] = say('openWhy');
  const config = await readConfig(lang);
  rememberChosen(localStorage, lang);
  if (way === 'practice') {
    await preparePractice(say);
    showPracticeBar(say);
  }
  if (way !== undefined) checkAfterSaving(CMS, config, lang, say);
  registerFormats(CMS, config, lang);
  await CMS.init({ config: { ...config, logo: { src: LOGO, show_in_header: false } } });
  endOpening();
}
