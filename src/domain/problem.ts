/** How grave each rule is: an error stops the build, a warning is for the editor to weigh. */
export const RULES = {
  // The file itself
  'file-not-used': 'error',
  'file-name': 'error',
  'file-link': 'error',
  'file-encoding': 'error',
  'file-too-large': 'error',
  'file-type': 'error',
  'front-matter-fence': 'error',
  'yaml-syntax': 'error',
  'yaml-alias': 'error',
  'conflict-marks': 'error',
  'control-character': 'error',
  'missing-file': 'error',
  // The fields
  schema: 'error',
  'unknown-key': 'error',
  'invalid-date': 'error',
  'unknown-reference': 'error',
  'duplicate-id': 'error',
  'duplicate-key': 'error',
  'address-taken': 'error',
  'address-vanished': 'error',
  'unsafe-pattern': 'error',
  // Translations
  'unknown-language': 'error',
  'translated-fact': 'error',
  'translated-key': 'error',
  'missing-word': 'error',
  'missing-glyph': 'error',
  // People
  'consent-missing': 'error',
  'private-number': 'error',
  'minor-consent': 'error',
  'annulled-without-reason': 'error',
  // Stories and adoptions
  'stopped-without-reason': 'error',
  'number-without-source': 'error',
  'learned-from-cycle': 'error',
  'adopted-by-origin': 'error',
  // Text and pictures
  'unsafe-link': 'error',
  'misleading-link': 'error',
  'unsafe-html': 'error',
  'lost-text': 'error',
  'mixed-scripts': 'error',
  'endless-word': 'error',
  'heading-level': 'error',
  'code-not-trusted': 'error',
  'missing-alt': 'error',
  'picture-type': 'error',
  'picture-broken': 'error',
  'picture-too-large': 'error',
  'picture-not-listed': 'error',
  // To be weighed
  // Time alone brings it, and the Roll withholds what it is about: an error would keep somebody public.
  'consent-over': 'warning',
  'limits-missing': 'warning',
  'percentage-without-base': 'warning',
  'one-deed-two-awards': 'warning',
  'copied-paragraph': 'warning',
  'copied-citation': 'warning',
  'stale-translation': 'warning',
  'not-reviewed': 'warning',
  'withheld-name': 'warning',
  'private-contact': 'warning',
  'personal-identifier': 'warning',
  'exemption-not-used': 'warning',
  'open-reference': 'warning',
  'look-alike': 'warning',
  'bare-name-recurs': 'warning',
  'unknown-section': 'warning',
  'picture-not-used': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

/** The id of a rule, stable: messages, documentation and exemptions refer to it. */
export type RuleId = keyof typeof RULES;

/** Where a thing stands: a path relative to the content folder with forward slashes; line and column count from 1. */
export type Position = { readonly file: string; readonly line?: number; readonly column?: number };

/** One mistake in content, as a value: the words for it are in `src/words/problems/`, filled with `values`. */
export type Problem = {
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  readonly at: Position;
  /** What fills the placeholders of the rule's words, `found` first of all. */
  readonly values: Readonly<Record<string, string | number>>;
};

/** A problem of this rule at this place; its severity comes from the table. */
export function toProblem(rule: RuleId, at: Position, values: Problem['values'] = {}): Problem {
  return { rule, severity: RULES[rule], at, values };
}

/** Sorts problems as a reader walks through them: by file, line, column, rule. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compare(a.at.file, b.at.file) ||
    (a.at.line ?? 0) - (b.at.line ?? 0) ||
    (a.at.column ?? 0) - (b.at.column ?? 0) ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
