import type { Mark, Petal, Sepal } from './bloom.ts';

/** A point before it is turned: `x` to the right of the axis, `r` outwards from the centre of the bloom. */
export type Point = readonly [x: number, r: number];
/** A closed outline of cubic curves: a start, and for each curve two handles and an end. */
export type Outline = { readonly start: Point; readonly curves: readonly (readonly [Point, Point, Point])[] };

/** Where a petal stands: from `from` to `to` along its axis, `half` its half width. All in units of the bloom's radius. */
export type Span = { readonly from: number; readonly to: number; readonly half: number };

type Side = readonly (readonly [Point, Point, Point])[];

/** The outline of a petal on an upright axis, symmetric about it. */
export function toPetalOutline(petal: Petal, { from, to, half }: Span): Outline {
  const at = (x: number, along: number): Point => [x * half, from + along * (to - from)];
  return mirror(at(0, 0), PETAL_SIDES[petal](at));
}

/** The outline of a petal behind, on an upright axis. */
export function toSepalOutline(sepal: Sepal, { from, to, half }: Span): Outline {
  const at = (x: number, along: number): Point => [x * half, from + along * (to - from)];
  return mirror(at(0, 0), SEPAL_SIDES[sepal](at));
}

type At = (x: number, along: number) => Point;

const PETAL_SIDES: Readonly<Record<Petal, (at: At) => Side>> = {
  ogive: (at) => [[at(1.05, 0.1), at(1.3, 0.62), at(0, 1)]],
  round: (at) => [[at(0.95, 0.12), at(1.55, 1), at(0, 1)]],
  heart: (at) => [
    [at(0.8, 0.1), at(1.62, 0.72), at(0.72, 0.97)],
    [at(0.4, 1.04), at(0.12, 0.98), at(0, 0.88)],
  ],
  tulip: (at) => [
    [at(1, 0.05), at(1.3, 0.42), at(0.82, 0.7)],
    [at(0.56, 0.84), at(0.2, 0.86), at(0, 1)],
  ],
  blunt: (at) => [
    [at(0.8, 0.12), at(1.05, 0.5), at(0.9, 0.86)],
    [at(0.6, 0.94), at(0.3, 0.98), at(0, 0.98)],
  ],
  kite: (at) => [
    [at(0.4, 0.22), at(0.72, 0.42), at(0.94, 0.6)],
    [at(0.66, 0.74), at(0.34, 0.88), at(0, 1)],
  ],
  spoon: (at) => [
    [at(0.34, 0.08), at(0.34, 0.36), at(0.62, 0.5)],
    [at(1.3, 0.78), at(0.7, 1), at(0, 1)],
  ],
  lance: (at) => [[at(0.86, 0.22), at(0.86, 0.66), at(0, 1)]],
};

const SEPAL_SIDES: Readonly<Record<Sepal, (at: At) => Side>> = {
  pointed: (at) => [[at(1, 0.3), at(0.9, 0.66), at(0, 1)]],
  blunt: (at) => [
    [at(0.5, 0.2), at(0.9, 0.6), at(0.86, 0.92)],
    [at(0.6, 0.96), at(0.3, 0.98), at(0, 0.98)],
  ],
  round: (at) => [[at(0.9, 0.3), at(1.3, 0.98), at(0, 0.98)]],
  slender: (at) => [[at(0.7, 0.5), at(0.3, 0.8), at(0, 1.04)]],
  forked: (at) => [
    [at(0.5, 0.2), at(1, 0.6), at(0.7, 1)],
    [at(0.5, 0.97), at(0.2, 0.93), at(0, 0.86)],
  ],
};

/** The inner mark of a petal: outlines to be filled with the ground, or lines to be drawn in it. */
export type MarkShape =
  | { readonly as: 'outline'; readonly outline: Outline }
  | { readonly as: 'line'; readonly from: Point; readonly to: Point }
  | { readonly as: 'dot'; readonly at: Point; readonly radius: number };

/** What is drawn inside a petal of this span, on an upright axis. */
export function toMarkShapes(mark: Mark, span: Span): readonly MarkShape[] {
  const { from, to, half } = span;
  const along = (part: number): number => from + part * (to - from);
  const line = (x: number, start: number, end: number, lean = 0): MarkShape => ({
    as: 'line',
    from: [x * half, along(start)],
    to: [(x + lean) * half, along(end)],
  });
  const dot = (part: number): MarkShape => ({
    as: 'dot',
    at: [0, along(part)],
    radius: 0.18 * Math.min(half, 0.13),
  });
  const lens = (start: number, end: number, width: number, belly: number): MarkShape => {
    const at: At = (x, part) => [x * half * width, along(start + part * (end - start))];
    return { as: 'outline', outline: mirror(at(0, 0), [[at(1, belly * 0.5), at(1, belly), at(0, 1)]]) };
  };
  switch (mark) {
    case 'plain':
      return [];
    case 'vein':
      return [line(0, 0.3, 0.74)];
    case 'twinVein':
      return [line(-0.16, 0.3, 0.72, -0.1), line(0.16, 0.3, 0.72, 0.1)];
    case 'dots':
      return [dot(0.36), dot(0.55), dot(0.74)];
    case 'eye':
      return [lens(0.32, 0.84, 0.62, 0.66)];
    case 'drop':
      return [lens(0.36, 0.8, 0.72, 0.98)];
    case 'slit':
      return [lens(0.22, 0.8, 0.3, 0.6)];
    case 'chevron':
      return [line(0, 0.74, 0.54, -0.4), line(0, 0.74, 0.54, 0.4)];
  }
}

function mirror(start: Point, right: Side): Outline {
  const ends: Point[] = [start, ...right.map(([, , end]) => end)];
  const left = right.map(([first, second], index): readonly [Point, Point, Point] => {
    const end = ends[index] ?? start;
    return [flip(second), flip(first), flip(end)];
  });
  return { start, curves: [...right, ...left.reverse()] };
}

function flip([x, r]: Point): Point {
  return [-x, r];
}
