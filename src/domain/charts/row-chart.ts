import { scaleLinear } from 'd3-scale';
import { round } from './round.ts';

/** Bars that lie below each other, each in per cent of the width; parts of nothing are absent. */
export type RowChart = readonly {
  readonly total: number;
  readonly parts: readonly { readonly series: number; readonly x: number; readonly width: number }[];
}[];

/** Draws one bar for every list of values, its parts one after the other; the longest bar fills the width. */
export function toRowChart(values: readonly (readonly number[])[]): RowChart {
  const totals = values.map((parts) => parts.reduce((sum, part) => sum + part, 0));
  const x = scaleLinear()
    .domain([0, Math.max(1, ...totals)])
    .range([0, 100]);
  return values.map((parts, row) => {
    let before = 0;
    return {
      total: totals[row] ?? 0,
      parts: parts.flatMap((part, series) => {
        const [from, to] = [x(before), x(before + part)];
        before += part;
        return part > 0 ? [{ series, x: round(from), width: round(to - from) }] : [];
      }),
    };
  });
}
