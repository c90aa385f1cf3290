import { toFormat } from './format.ts';
import type { PageContext } from './page-context.ts';
import type { Decision } from './roll-types.ts';

/** What a decision is called: by its number, or else by its date. */
export function nameDecision(
  decision: Pick<Decision, 'number' | 'date'>,
  { t, lang }: Pick<PageContext, 't' | 'lang'>,
): string {
  if (decision.number !== undefined) return t('decision.numbered', { number: decision.number });
  return t('decision.dated', { date: toFormat(lang).date(decision.date) });
}
