import type { ProblemWordKey } from '../words/problems/en.ts';
import { problemWords, type ReportLanguage } from '../words/problems/languages.ts';
import { createTranslate, type Translate } from '../words/translate.ts';
import type { Problem, RuleId } from './problem.ts';

/** A problem in words: what was found, what is wanted, and how to mend it. */
export type SaidProblem = { readonly found: string; readonly wanted: string; readonly mend: string };

type WordsOfRules = Readonly<Record<`${RuleId}.${keyof SaidProblem}`, string>>;

// A rule without words in some language fails here, when types are checked.
problemWords satisfies Record<ReportLanguage, WordsOfRules>;

const translators = new Map<ReportLanguage, Translate<ProblemWordKey>>();

/** Says a problem in a language. */
export function renderProblem({ rule, values }: Problem, lang: ReportLanguage): SaidProblem {
  const t = toTranslate(lang);
  const { wanted } = values;
  const filled = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, toChoice(key, value)]),
  );
  const key = `wanted.${wanted ?? 'other'}`;
  const all = { ...filled, wantedWords: isWordKey(key) ? t(key, filled) : t('wanted.other') };
  return { found: t(`${rule}.found`, all), wanted: t(`${rule}.wanted`, all), mend: t(`${rule}.mend`, all) };
}

/** The words of reports in a language. */
export function toTranslate(lang: ReportLanguage): Translate<ProblemWordKey> {
  const translate = translators.get(lang) ?? createTranslate<ProblemWordKey>(lang, problemWords[lang]);
  translators.set(lang, translate);
  return translate;
}

/** Messages choose between words by these values; "none" is how they ask for an empty one. */
function toChoice(key: string, value: string | number): string | number {
  return value === '' && ['suggestion', 'known', 'type', 'options', 'path'].includes(key) ? 'none' : value;
}

function isWordKey(key: string): key is ProblemWordKey {
  return key in problemWords.en;
}
