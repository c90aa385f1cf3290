import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { chooseLabels, type LabelWidths } from './choose-labels.ts';
import { round } from './round.ts';

/**
 * Columns over a common ground line. Across, everything is in per cent of the width, so that the drawing fits any width
 * while its letters keep their size; down, in pixels from the top.
 */
export type ColumnChart = {
  readonly height: number;
  readonly ground: number;
  readonly columns: readonly {
    readonly x: number;
    readonly width: number;
    readonly middle: number;
    readonly top: number;
    readonly total: number;
    /** From the ground up; parts of nothing are absent. */
    readonly parts: readonly { readonly series: number; readonly y: number; readonly height: number }[];
    /** The widths at which its label has room. */
    readonly label: LabelWidths;
    /** The widths at which its total has room above it. */
    readonly figure: LabelWidths;
  }[];
};

const [TOP, GROUND, HEIGHT] = [22, 190, 214];

/** Draws one column for every list of values, its parts stacked in the order of the list. */
export function toColumnChart(values: readonly (readonly number[])[]): ColumnChart {
  const totals = values.map((parts) => parts.reduce((sum, part) => sum + part, 0));
  const most = Math.max(1, ...totals);
  const x = scaleBand<number>()
    .domain(values.keys())
    .range([0, 100])
    .paddingInner(values.length > 30 ? 0.15 : 0.3)
    .paddingOuter(values.length > 3 ? 0.1 : 0.5);
  const y = scaleLinear().domain([0, most]).range([GROUND, TOP]);
  const labels = chooseLabels(values.length);
  const largest = totals.lastIndexOf(Math.max(...totals));
  const layers = toLayers(values);
  return {
    height: HEIGHT,
    ground: GROUND,
    columns: values.map((_, index) => {
      const [left, width, total] = [x(index) ?? 0, x.bandwidth(), totals[index] ?? 0];
      return {
        ...{ x: round(left), width: round(width), middle: round(left + width / 2), total },
        top: round(y(total)),
        parts: layers.flatMap((layer, series) => {
          const [from = 0, to = 0] = layer[index] ?? [];
          return to > from ? [{ series, y: round(y(to)), height: round(y(from) - y(to)) }] : [];
        }),
        label: labels[index] ?? NOWHERE,
        figure: toFigure(values.length, index === largest),
      };
    }),
  };
}

const NOWHERE: LabelWidths = { narrow: false, wide: false };

function toLayers(
  values: readonly (readonly number[])[],
): readonly (readonly (readonly [number, number])[])[] {
  const series = Array.from(
    { length: Math.max(0, ...values.map(({ length }) => length)) },
    (_, index) => index,
  );
  const layers = stack<unknown, readonly number[], number>()
    .keys(series)
    .value((parts, index) => parts[index] ?? 0)(values);
  return layers.map((layer) => layer.map(([from, to]) => [from, to] as const));
}

/** Totals stand above their columns while they have room; otherwise the largest alone has its own. */
function toFigure(count: number, isLargest: boolean): LabelWidths {
  return { narrow: count <= 12 || isLargest, wide: count <= 24 || isLargest };
}
