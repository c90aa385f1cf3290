import { scaleLinear, scalePoint } from 'd3-scale';
import { chooseLabels, type LabelWidths } from './choose-labels.ts';
import { round } from './round.ts';

/** A number over time, with a range around it where it has one. */
export type CoursePoint = {
  readonly value: number;
  readonly range?: { readonly low: number; readonly high: number };
  /** Points between two labelled ones need none of their own; every point has one where absent. */
  readonly isLabelled?: boolean;
};

/** A course as dots joined by lines: across in per cent of the width, down in pixels from the top. */
export type CourseChart = {
  readonly height: number;
  readonly ground: number;
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly range: { readonly top: number; readonly bottom: number } | undefined;
    readonly label: LabelWidths;
    /** The widths at which its number has room above it. */
    readonly figure: LabelWidths;
    /** Where the baseline of its number stands, and how far beside the dot: a range has its own beside it. */
    readonly figureY: number;
    readonly figureX: number;
  }[];
  readonly lines: readonly {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
};

/** From the middle of a dot to a number beside it. */
const BESIDE = 11;

const [TOP, GROUND, HEIGHT] = [26, 186, 214];

/** Draws points in their order, at even distances, over a ground line of nothing. */
export function toCourseChart(points: readonly CoursePoint[]): CourseChart {
  const most = Math.max(1, ...points.map(({ value, range }) => Math.max(value, range?.high ?? value)));
  const x = scalePoint<number>().domain(points.keys()).range([0, 100]).padding(0.5);
  const y = scaleLinear().domain([0, most]).range([GROUND, TOP]);
  const labelled = points.flatMap(({ isLabelled = true }, index) => (isLabelled ? [index] : []));
  const labels = new Map(
    chooseLabels(labelled.length).map((label, index) => [labelled[index], label] as const),
  );
  const dots = points.map(({ value, range }, index) => ({
    ...{ x: round(x(index) ?? 50), y: round(y(value)) },
    range: range && { top: round(y(range.high)), bottom: round(y(range.low)) },
    label: labels.get(index) ?? NOWHERE,
    figure: toFigure(points, index),
    figureY: round(range === undefined ? Math.max(14, y(value) - 11) : y(value) + 4),
    figureX: range === undefined ? 0 : index === points.length - 1 ? -BESIDE : BESIDE,
  }));
  return {
    height: HEIGHT,
    ground: GROUND,
    dots,
    lines: dots.flatMap((dot, index) => {
      const before = dots[index - 1];
      return before === undefined ? [] : [{ x1: before.x, y1: before.y, x2: dot.x, y2: dot.y }];
    }),
  };
}

const NOWHERE: LabelWidths = { narrow: false, wide: false };

/** Numbers stand at their dots while they have room; otherwise where the course begins, ends and turns highest. */
function toFigure(points: readonly CoursePoint[], index: number): LabelWidths {
  const highest = points.findLastIndex(({ value }) => points.every((other) => other.value <= value));
  const isTold = index === 0 || index === points.length - 1 || index === highest;
  return { narrow: points.length <= 7 || isTold, wide: points.length <= 15 || isTold };
}
