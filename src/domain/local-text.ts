import type { Lang } from './fields.ts';

/** Words by language. The first entry is the site's default language, and always there. */
export type LocalText = ReadonlyMap<Lang, string>;

/** Words as a page shows them, with the language that they are really in. */
export type Said = { readonly text: string; readonly lang: Lang };

/** The words in this language, or else in the default one. */
export function say(text: LocalText, lang: Lang): Said {
  const exact = text.get(lang);
  if (exact !== undefined) return { text: exact, lang };
  const [first] = text;
  if (first === undefined) throw new Error('A LocalText has no words.');
  return { lang: first[0], text: first[1] };
}

/** Joins the words of the default language with those of translations; `undefined` where the default has none. */
export function toLocalText(
  defaultLang: Lang,
  original: string | undefined,
  translations: readonly (readonly [Lang, string | undefined])[] = [],
): LocalText | undefined {
  if (original === undefined) return undefined;
  const text = new Map([[defaultLang, original]]);
  for (const [lang, words] of translations) if (words !== undefined) text.set(lang, words);
  return text;
}
