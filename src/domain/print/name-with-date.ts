import { nameDecision } from '../decision-name.ts';
import { toFormat } from '../format.ts';
import type { PageContext } from '../page-context.ts';
import type { Decision } from '../roll-types.ts';

/** Whether a decision has neither a number nor a title, and is called by its date. */
export function isNamedByDate({ number, title }: Pick<Decision, 'number' | 'title'>): boolean {
  return number === undefined && title === undefined;
}

/** What a decision is called, with its date said once. */
export function nameWithDate(
  decision: Pick<Decision, 'number' | 'title' | 'date'>,
  context: Pick<PageContext, 't' | 'lang'>,
): string {
  const name = nameDecision(decision, context);
  return isNamedByDate(decision) ? name : `${name}, ${toFormat(context.lang).date(decision.date)}`;
}
