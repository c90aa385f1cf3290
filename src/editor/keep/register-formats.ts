import type CMS from '@sveltia/cms';
import { fieldWords } from '../../words/fields/languages.ts';
import type { ReportLanguage } from '../../words/problems/languages.ts';
import type { Values } from './clean-values.ts';
import { listFormats } from './fields.ts';
import { createKeptFormat } from './kept-format.ts';

/** Makes the formats known that a configuration names; to be called before `CMS.init`. */
export function registerFormats(
  cms: Pick<typeof CMS, 'registerCustomFormat'>,
  config: unknown,
  lang: ReportLanguage,
): void {
  for (const format of listFormats(config)) {
    const { fromFile, toFile } = createKeptFormat(format, fieldWords[lang].editor.twice);
    cms.registerCustomFormat(format.format, format.extension, {
      fromFile,
      toFile: (values: Values) => sayWhy(() => toFile(values)),
    });
  }
}

/** Sveltia says only that something went wrong, so the reason is said before. */
function sayWhy(write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error) alert(error.message);
    throw error;
  }
}
