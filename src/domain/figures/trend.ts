import type { DayFigures } from './fairness.ts';

/** Whether praise has come sooner or later, by the medians of the first and the last year that say anything. */
export type Trend = {
  readonly trend: 'sooner' | 'later' | 'same';
  readonly first: number;
  readonly firstYear: number;
  readonly last: number;
  readonly lastYear: number;
};

/** A median of fewer honours says nothing. */
const LEAST_HONOURS = 3;

/** A smaller change than this part is none. */
const TOLERANCE = 0.1;

/** The trend of days from deed to praise; `undefined` where fewer than two years say anything. */
export function toTrend({ byYear }: Pick<DayFigures, 'byYear'>): Trend | undefined {
  const telling = byYear.filter(({ spread }) => spread.count >= LEAST_HONOURS);
  const [first, last] = [telling[0], telling.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const change = last.spread.median - first.spread.median;
  const isSame = Math.abs(change) <= first.spread.median * TOLERANCE;
  return {
    trend: isSame ? 'same' : change < 0 ? 'sooner' : 'later',
    ...{ first: first.spread.median, firstYear: first.year },
    ...{ last: last.spread.median, lastYear: last.year },
  };
}
