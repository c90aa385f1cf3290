import { z } from 'zod';
import type { ReportLanguage } from '../words/problems/languages.ts';

/** The languages in which the editor speaks; the first where a reader wants none of them. */
export const EDITOR_LANGUAGES = ['en', 'ja', 'vi'] as const satisfies readonly ReportLanguage[];

/** Where Sveltia keeps what a reader has chosen, and under which names it knows our languages. */
const PREFERENCES = 'sveltia-cms.prefs';
const NAMES: Readonly<Record<ReportLanguage, string>> = { en: 'en-US', ja: 'ja', vi: 'vi' };

const preferencesSchema = z.looseObject({ locale: z.string().optional() }).catch({});

/** The language of the editor: the one that the address asks for (`?lang=vi`), else the first that is wanted. */
export function chooseLanguage(query: string, wanted: readonly string[]): ReportLanguage {
  const asked = new URLSearchParams(query).get('lang');
  const tags = [...(asked === null ? [] : [asked]), ...wanted].map((tag) => tag.split('-')[0]);
  for (const tag of tags) {
    const found = EDITOR_LANGUAGES.find((lang) => lang === tag);
    if (found !== undefined) return found;
  }
  return EDITOR_LANGUAGES[0];
}

/** The language that a reader has chosen in the settings of Sveltia, where they have. */
export function readChosen(store: Pick<Storage, 'getItem'>): readonly string[] {
  const { locale } = readPreferences(store);
  return locale === undefined ? [] : [locale];
}

/** Lets Sveltia speak the same language as our parts, whatever the browser is set to. */
export function rememberChosen(store: Pick<Storage, 'getItem' | 'setItem'>, lang: ReportLanguage): void {
  const preferences = readPreferences(store);
  if (preferences.locale?.split('-')[0] === lang) return;
  store.setItem(PREFERENCES, JSON.stringify({ ...preferences, locale: NAMES[lang] }));
}

function readPreferences(store: Pick<Storage, 'getItem'>): z.infer<typeof preferencesSchema> {
  try {
    return preferencesSchema.parse(JSON.parse(store.getItem(PREFERENCES) ?? '{}'));
  } catch {
    return {};
  }
}
