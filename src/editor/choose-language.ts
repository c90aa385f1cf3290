import type { ReportLanguage } from '../words/problems/languages.ts';

/** The languages in which the editor speaks; the first where a reader wants none of them. */
export const EDITOR_LANGUAGES = ['en', 'ja', 'vi'] as const satisfies readonly ReportLanguage[];

/** The language of the editor: the one that the address asks for (`?lang=vi`), else the first that the browser wants. */
export function chooseLanguage(query: string, wanted: readonly string[]): ReportLanguage {
  const asked = new URLSearchParams(query).get('lang');
  const tags = [...(asked === null ? [] : [asked]), ...wanted].map((tag) => tag.split('-')[0]);
  for (const tag of tags) {
    const found = EDITOR_LANGUAGES.find((lang) => lang === tag);
    if (found !== undefined) return found;
  }
  return EDITOR_LANGUAGES[0];
}
