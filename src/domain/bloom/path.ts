import type { Outline, Point } from './petals.ts';

/** A point of the drawing: x to the right, y down, the centre of the bloom at 0 0. */
export type Place = readonly [x: number, y: number];

/** The path of an outline turned by an angle (radians) and enlarged, with this many digits after the point. */
export function toOutlinePath(
  { start, curves }: Outline,
  turn: number,
  size: number,
  digits: number,
): string {
  const scale = 10 ** digits;
  const sin = Math.sin(turn) * size * scale;
  const cos = Math.cos(turn) * size * scale;
  let x = Math.round(start[0] * cos + start[1] * sin);
  let y = Math.round(start[0] * sin - start[1] * cos);
  let path = `M${toNumber(x, scale)}${after(y, scale)}`;
  for (const curve of curves) {
    let [endX, endY] = [x, y];
    curve.forEach((point, index) => {
      endX = Math.round(point[0] * cos + point[1] * sin);
      endY = Math.round(point[0] * sin - point[1] * cos);
      path +=
        (index === 0 ? `c${toNumber(endX - x, scale)}` : after(endX - x, scale)) + after(endY - y, scale);
    });
    [x, y] = [endX, endY];
  }
  return `${path}z`;
}

/** Where a point of an upright petal comes to stand when the petal is turned and enlarged. */
export function toPlace([x, r]: Point, turn: number, size: number): Place {
  const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
  return [(x * cos + r * sin) * size, (x * sin - r * cos) * size];
}

/** The path of a closed polygon. */
export function toPolygonPath(corners: readonly Place[], digits: number): string {
  const scale = 10 ** digits;
  const numbers = corners.flat().map((value) => Math.round(value * scale));
  const [first = 0, ...others] = numbers;
  return `M${toNumber(first, scale)}${others.map((value) => after(value, scale)).join('')}z`;
}

/** The path of a line, with one digit after the point. */
export function toLinePath(from: Place, to: Place): string {
  const across = toText(to[0] - from[0]);
  const down = toText(to[1] - from[1]);
  return `${toPointPath(from)}l${across}${down.startsWith('-') ? down : ` ${down}`}`;
}

/** The start of a path, with one digit after the point. */
export function toPointPath([x, y]: Place): string {
  return `M${toText(x)}${after(Math.round(y * 10), 10)}`;
}

/** A number for an attribute, with at most one digit after the point. */
export function toText(value: number): string {
  return toNumber(Math.round(value * 10), 10);
}

/** A drawing stands in a small square with few digits: the same numbers come again and again, and each is written once. */
const written = new Map<number, string>();

/** A scaled whole number in the shortest way: `5` of 10 is `.5`. */
function toNumber(scaled: number, scale: number): string {
  const value = scaled / scale;
  const before = written.get(value);
  if (before !== undefined) return before;
  const text = String(value);
  const short = text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text;
  if (Math.abs(value) <= 100) written.set(value, short);
  return short;
}

/** A number that follows another: a minus sign separates as well as a space. */
function after(scaled: number, scale: number): string {
  const text = toNumber(scaled, scale);
  return text.startsWith('-') ? text : ` ${text}`;
}
