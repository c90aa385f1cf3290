import { monthsBefore } from '../calendar.ts';
import type { Roll } from '../roll-types.ts';

/** So many months back the site keeps a page for the letter of a month. */
const MONTHS = 12;

/** The months of the last year, this one included, in which anything happened that a letter tells of, newest first. */
export function listMonths({
  now,
  decisions,
  stories,
}: Pick<Roll, 'now' | 'decisions' | 'stories'>): readonly string[] {
  const adoptions = stories.flatMap((story) => story.adoptions);
  const honoured = decisions.filter(({ honours }) => honours.some(({ annulled }) => annulled === undefined));
  const dates = [
    ...honoured.map(({ date }) => date),
    ...stories.map(({ published }) => published),
    ...adoptions.map(({ started }) => started),
  ];
  const months = new Set(dates.filter((date) => date.length === 10).map((date) => date.slice(0, 7)));
  const first = monthsBefore(now.today, MONTHS - 1).slice(0, 7);
  return [...months]
    .filter((month) => month >= first && month <= now.today.slice(0, 7))
    .sort()
    .reverse();
}
