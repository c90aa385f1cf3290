import type { Lang } from './fields.ts';
import { say, type LocalText } from './local-text.ts';
import type { Story } from './roll-types.ts';
import { toTextWeight } from './text/text-weight.ts';

/** How closely a practice card is set, so that it fits one page: the more it says, the smaller its letters. */
export type CardDensity = 'open' | 'close' | 'closest';

/** Up to these weights of all its words a card fits a page of A4; measured with the sample, with a tenth to spare. */
const LIMITS = { open: 1700, close: 2500 } as const;

/** The density of a story's card with these steps, in a language. */
export function toCardDensity(
  {
    title,
    summary,
    results,
    needs,
    barriers,
  }: Pick<Story, 'title' | 'summary' | 'results' | 'needs' | 'barriers'>,
  steps: string,
  lang: Lang,
): CardDensity {
  const texts: readonly (LocalText | undefined)[] = [
    ...[title, summary, needs?.money, needs?.timeToStart, needs?.skills],
    ...results.slice(0, 2).map(({ indicator }) => indicator),
    ...barriers.map(({ how }) => how),
  ];
  const words = texts.map((text) => (text === undefined ? '' : say(text, lang).text));
  const weight = [steps, ...words].reduce((sum, text) => sum + toTextWeight(text), 0);
  if (weight <= LIMITS.open) return 'open';
  return weight <= LIMITS.close ? 'close' : 'closest';
}
