import type { RuleId } from './problem.ts';

/** The page that explains every rule in a language of the reports, from the root of the project. */
export function problemGuideOf(lang: string): string {
  return `docs/${lang}/problems.md`;
}

/** Where a rule is explained with an example: the page and the place on it. */
export function rulePageOf(rule: RuleId, lang: string): string {
  return `${problemGuideOf(lang)}#${rule}`;
}
