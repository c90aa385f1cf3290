import { toFormat } from './format.ts';
import { say } from './local-text.ts';
import type { PageContext } from './page-context.ts';
import type { Decision } from './roll-types.ts';

type Named = Pick<Decision, 'number' | 'title' | 'date'>;

/** What a decision is called: by its number, or else by its title, or else by its date. */
export function nameDecision(decision: Named, context: Pick<PageContext, 't' | 'lang'>): string {
  const { t, lang } = context;
  const title = titleAsName(decision);
  if (title !== undefined) return say(title, lang).text;
  if (decision.number !== undefined) return t('decision.numbered', { number: decision.number });
  return t('decision.dated', { date: toFormat(lang).date(decision.date) });
}

/** The title of a decision that is called by it, because it has no number. */
export function titleAsName({ number, title }: Named): Decision['title'] {
  return number === undefined ? title : undefined;
}

/** The title of a decision that is called by its number: it says what the decision is about. */
export function titleBesideName({ number, title }: Named): Decision['title'] {
  return number === undefined ? undefined : title;
}
