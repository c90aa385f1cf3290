/** Endings and groups of letters that are written in one way here and in another there. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1'],
  [/iz(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'is$1'],
  [/our(s|ed|ing|able|ful|ite|ites|al|er|ers)?$/, 'or$1'],
  [/or(s|ed|ing|able|ful|ite|ites|al|er|ers)?$/, 'our$1'],
  [/tre(s)?$/, 'ter$1'],
  [/ter(s)?$/, 'tre$1'],
  [/ogue(s)?$/, 'og$1'],
  [/og(s)?$/, 'ogue$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/l(ed|ing|er|ers)$/, 'll$1'],
  [/mme(s)?$/, 'm$1'],
  [/m(s)?$/, 'mme$1'],
  [/ence$/, 'ense'],
  [/ense$/, 'ence'],
  [/yse(d|s|r)?$/, 'yze$1'],
  [/yze(d|s|r)?$/, 'yse$1'],
];

const VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/^([hklmst]|qu)y$/, '$1i'],
  [/^([hklmst]|qu)i$/, '$1y'],
  [/^(?:ko|k|kg|hok)$/, 'khong'],
  [/^(?:dc|duoc)$/, 'duoc'],
];

const JAPANESE: readonly (readonly [RegExp, string])[] = [
  [/ー$/, ''],
  [/([ァ-ヶ])$/u, '$1ー'],
  [/ヴァ/g, 'バ'],
  [/ヴィ/g, 'ビ'],
  [/ヴ/g, 'ブ'],
];

const RULES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: ENGLISH,
  vi: VIETNAMESE,
  ja: JAPANESE,
};

/** The other ways to spell a folded word in a language, whether or not such words exist. */
export function toSpellings(word: string, lang: string): readonly string[] {
  const rules = RULES[lang.split('-')[0] ?? lang] ?? [];
  const spellings = rules
    .filter(([from]) => word.search(from) >= 0)
    .map(([from, to]) => word.replace(from, to));
  return [...new Set(spellings)].filter((spelling) => spelling !== word && spelling !== '');
}
