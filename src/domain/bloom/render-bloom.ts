import type { Bloom } from './bloom.ts';
import {
  toLinePath,
  toOutlinePath,
  toPlace,
  toPointPath,
  toPolygonPath,
  toText,
  type Place,
} from './path.ts';
import { toMarkShapes, toPetalOutline, toSepalOutline, type MarkShape, type Span } from './petals.ts';

/** The colours of a drawing: hex for pictures, `currentColor` and custom properties on pages, where they follow the ground. */
export type Paint = { readonly petal: string; readonly back: string; readonly ground: string };

/** A drawing stands in the square from -100 to 100 on both axes, its ring included. */
export const BLOOM_BOX = '-100 -100 200 200';

/** The most pearls and seeds that are drawn; what is beyond shows in words. */
export const PEARLS_SHOWN = 12;
export const SEEDS_SHOWN = 24;

const RING = 96;
const SIZE = 84;

/** The whole bloom as SVG elements, to be placed in a box of `BLOOM_BOX`: for 64 px and more. The same bloom gives the same bytes. */
export function renderBloom(bloom: Bloom, paint: Paint): string {
  return (
    renderRing(bloom, paint) +
    renderSepals(bloom, paint) +
    renderPetals(bloom, paint) +
    renderHeart(bloom, paint)
  );
}

/** Half the room of one petal at two thirds of the way out; few petals do not grow into one another. */
export function halfWidth(rays: number): number {
  return Math.min(Math.tan(Math.PI / rays) * 0.68, 0.42);
}

/** The angles of the petals, in radians clockwise from the top; an offset of a half stands between them. */
export function toTurns(rays: number, offset: number): readonly number[] {
  return Array.from({ length: rays }, (_, index) => ((index + offset) * 2 * Math.PI) / rays);
}

/** The ring with its pearls and seeds. */
export function renderRing({ pearls, seeds }: Bloom, { petal, back, ground }: Paint): string {
  return (
    `<circle r="${String(RING)}" fill="none" stroke="${petal}" stroke-width=".7" opacity=".7"/>` +
    renderBeads(Math.min(pearls, PEARLS_SHOWN), {
      middle: -90,
      step: 11,
      radius: 3.4,
      colour: back,
      ground,
    }) +
    renderBeads(Math.min(seeds, SEEDS_SHOWN), { middle: 90, step: 7, radius: 2.3, colour: petal, ground })
  );
}

type Beads = { middle: number; step: number; radius: number; colour: string; ground: string };

/** Beads along the ring, about a middle in degrees clockwise from the right: one arc of dashes without length, with round ends. */
function renderBeads(count: number, { middle, step, radius, colour, ground }: Beads): string {
  if (count === 0) return '';
  const toPoint = (index: number): string => {
    const angle = ((middle + (index - (count - 1) / 2) * step) * Math.PI) / 180;
    return `${toText(Math.cos(angle) * RING)} ${toText(Math.sin(angle) * RING)}`;
  };
  const large = (count - 1) * step > 180 ? 1 : 0;
  const arc = `M${toPoint(0)}A${String(RING)} ${String(RING)} 0 ${String(large)} 1 ${toPoint(count - 0.9)}`;
  const gap = toText((step * Math.PI * RING) / 180);
  const stroke = (width: number, paint: string): string =>
    `<path d="${arc}" stroke-width="${toText(width)}" stroke="${paint}"/>`;
  return (
    `<g fill="none" stroke-linecap="round" stroke-dasharray="0 ${gap}">` +
    `${stroke(radius * 2 + 2, ground)}${stroke(radius * 2, colour)}</g>`
  );
}

/** The petals behind, with this many digits after the point. */
export function renderSepals(
  { rays, sepal, sepalReach }: Bloom,
  { back, ground }: Paint,
  digits = 1,
): string {
  const outline = toSepalOutline(sepal, { from: 0.3, to: sepalReach, half: halfWidth(rays) * 0.8 });
  const d = toTurns(rays, 0.5)
    .map((turn) => toOutlinePath(outline, turn, SIZE, digits))
    .join('');
  return `<path fill="${back}" stroke="${ground}" d="${d}"/>`;
}

/**
 * The petals with their marks: each petal is a path of its own, so that it covers its neighbour as real petals do.
 * `turns` are all of them where absent.
 */
export function renderPetals(
  bloom: Bloom,
  { petal, ground }: Paint,
  turns: readonly number[] = toTurns(bloom.rays, 0),
): string {
  const span: Span = { from: 0.26, to: 0.94, half: halfWidth(bloom.rays) * bloom.width };
  const outline = toPetalOutline(bloom.petal, span);
  const petals = turns.map((turn) => `<path d="${toOutlinePath(outline, turn, SIZE, 1)}"/>`).join('');
  return `<g fill="${petal}" stroke="${ground}" stroke-width="1.8">${petals}</g>${renderMarks(toMarkShapes(bloom.mark, span), turns, ground)}`;
}

function renderMarks(marks: readonly MarkShape[], turns: readonly number[], ground: string): string {
  let filled = '';
  let lines = '';
  let dots = '';
  for (const turn of turns) {
    for (const mark of marks) {
      if (mark.as === 'outline') filled += toOutlinePath(mark.outline, turn, SIZE, 1);
      else if (mark.as === 'line')
        lines += toLinePath(toPlace(mark.from, turn, SIZE), toPlace(mark.to, turn, SIZE));
      else dots += `${toPointPath(toPlace(mark.at, turn, SIZE))}h0`;
    }
  }
  const dot = marks.find((mark) => mark.as === 'dot');
  const stroke = (width: number, d: string): string =>
    d &&
    `<path fill="none" stroke="${ground}" stroke-width="${toText(width)}" stroke-linecap="round" d="${d}"/>`;
  return (
    (filled && `<path fill="${ground}" d="${filled}"/>`) +
    stroke(2.2, lines) +
    stroke((dot?.radius ?? 0) * 2 * SIZE, dots)
  );
}

/** The heart with its star, with this many digits after the point. */
export function renderHeart(
  { heart, starPoints, starDepth, core }: Bloom,
  { petal, back, ground }: Paint,
  digits = 1,
): string {
  const radius = heart * SIZE;
  return (
    `<circle r="${toText(radius)}" fill="${ground}"/>` +
    `<circle r="${toText(radius * 0.88)}" fill="none" stroke="${petal}" stroke-width="1.8"/>` +
    `<path fill="${back}" d="${toPolygonPath(toStar(starPoints, radius * 0.74, starDepth), digits)}"/>` +
    `<circle r="${toText(radius * core)}" fill="${petal}"/>`
  );
}

function toStar(points: number, radius: number, depth: number): readonly Place[] {
  return Array.from({ length: points * 2 }, (_, index) =>
    toPlace([0, index % 2 === 0 ? 1 : depth], (index * Math.PI) / points, radius),
  );
}
