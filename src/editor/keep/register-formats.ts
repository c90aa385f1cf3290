import type CMS from '@sveltia/cms';
import { fieldWords } from '../../words/fields/languages.ts';
import type { ReportLanguage } from '../../words/problems/languages.ts';
import { listFormats } from './fields.ts';
import { createKeptFormat } from './kept-format.ts';

/** Makes the formats known that a configuration names; to be called before `CMS.init`. */
export function registerFormats(
  cms: Pick<typeof CMS, 'registerCustomFormat'>,
  config: unknown,
  lang: ReportLanguage,
): void {
  for (const format of listFormats(config))
    cms.registerCustomFormat(
      format.format,
      format.extension,
      createKeptFormat(format, fieldWords[lang].editor.twice),
    );
}
