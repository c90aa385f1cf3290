/** The endings of inflected words, the longest first, by language. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  en: /(?:isations?|izations?|ations?|ising|izing|ised|ized|ings?|ment|ers?|ors?|ies|ied|ed|es|e|s|y)$/,
};

/** What an inflected word begins with in all its forms; `undefined` where the language has no such endings or nothing would be left. */
export function toStem(word: string, lang: string): string | undefined {
  const ending = ENDINGS[lang.split('-')[0] ?? lang];
  const stem = ending === undefined ? word : word.replace(ending, '');
  return stem === word || stem.length < 4 ? undefined : stem;
}
