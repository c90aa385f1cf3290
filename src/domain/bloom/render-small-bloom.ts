import type { Bloom, Mark, Petal } from './bloom.ts';
import { toPlace, toPolygonPath, toText, type Place } from './path.ts';
import { halfWidth, toTurns, type Paint } from './render-bloom.ts';

/**
 * A bloom for lists, 24 to 64 px, in at most 1,000 bytes: one outline for all petals, dashes around circles for the
 * gaps between them and for their marks. Without ring, pearls and seeds. Stands in a box of `BLOOM_BOX`.
 */
export function renderSmallBloom(bloom: Bloom, { petal, back, ground }: Paint): string {
  const { rays, heart, width } = bloom;
  const radius = heart * 96;
  return (
    `<path fill="${back}" d="${toPolygonPath(toSepals(bloom), 0)}"/>` +
    `<path fill="${petal}" d="${toCorolla(bloom)}"/>` +
    dashes({ rays, from: radius, to: 90, width: 3.4 / width, turn: 0.5, ground }) +
    renderMark(bloom, ground) +
    `<circle r="${toText(radius)}" fill="${ground}"/>` +
    `<circle r="${toText(radius * 0.62)}" fill="${back}"/>` +
    `<circle r="${toText(radius * (0.16 + bloom.core * 0.6))}" fill="${petal}"/>`
  );
}

/** The tips of petals at this size: how far the outline falls back between petals, and where its handle stands. */
const TIPS: Readonly<
  Record<Petal, { readonly valley: number; readonly belly: number; readonly handle: number }>
> = {
  ogive: { valley: 0.6, belly: 0.8, handle: 0.86 },
  round: { valley: 0.72, belly: 0.95, handle: 1.04 },
  heart: { valley: 0.7, belly: 0.7, handle: 1.2 },
  tulip: { valley: 0.62, belly: 0.36, handle: 0.74 },
  blunt: { valley: 0.8, belly: 0.92, handle: 0.98 },
  kite: { valley: 0.5, belly: 0.5, handle: 0.74 },
  spoon: { valley: 0.46, belly: 1.1, handle: 0.98 },
  lance: { valley: 0.42, belly: 0.6, handle: 0.66 },
};

/** The outline of all petals together. */
export function toCorolla({ rays, petal, width }: Pick<Bloom, 'rays' | 'petal' | 'width'>): string {
  const { valley, belly, handle } = TIPS[petal];
  const half = Math.PI / rays;
  const tip = petal === 'heart' ? 0.86 : 0.95;
  const point = (turn: number, reach: number): string => toNumbers(toPlace([0, reach], turn, 98));
  let path = `M${point(-half, valley)}`;
  for (const turn of toTurns(rays, 0)) {
    const lean = Math.min(half * belly * width, half * 1.1);
    path += `Q${point(turn - lean, handle)} ${point(turn, tip)}Q${point(turn + lean, handle)} ${point(turn + half, valley)}`;
  }
  return `${path}z`.replaceAll(' -', '-');
}

function toSepals({ rays, sepal, sepalReach }: Bloom): readonly Place[] {
  const spread = sepal === 'pointed' || sepal === 'slender' ? 0 : halfWidth(rays) * 0.36;
  return toTurns(rays, 0.5).flatMap((turn) => {
    const tips = spread === 0 ? [turn] : [turn - spread, turn + spread];
    return [
      ...(rays > 10 && spread > 0 ? [] : [toPlace([0, 0.5], turn - Math.PI / rays, 98)]),
      ...tips.map((at) => toPlace([0, sepalReach], at, 98)),
    ];
  });
}

function renderMark({ rays, mark, heart }: Bloom, ground: string): string {
  const room = 300 / rays;
  const at: Readonly<Record<Mark, readonly [from: number, to: number, width: number] | undefined>> = {
    plain: undefined,
    vein: [48, 74, 5],
    twinVein: [46, 66, room * 0.34],
    dots: [60, 68, 8],
    eye: [50, 76, room * 0.3],
    drop: [60, 78, room * 0.34],
    slit: [heart * 96, 76, room * 0.14],
    chevron: [66, 74, room * 0.5],
  };
  const [from, to, width] = at[mark] ?? [];
  if (from === undefined || to === undefined || width === undefined) return '';
  return dashes({ rays, from, to, width, turn: 0, ground });
}

/** What stands around a circle once for each petal: how wide, between which radii, and how far turned. */
type Dashes = { rays: number; from: number; to: number; width: number; turn: number; ground: string };

/** One dash for each petal around a circle, from one radius to another. */
export function dashes({ rays, from, to, width, turn, ground }: Dashes): string {
  const middle = (from + to) / 2;
  const step = (2 * Math.PI * middle) / rays;
  const offset = width / 2 + step * (rays / 4 - turn);
  return (
    `<circle r="${toText(middle)}" fill="none" stroke="${ground}" stroke-width="${toText(to - from)}" ` +
    `stroke-dasharray="${toFine(width)} ${toFine(step - width)}" stroke-dashoffset="${toFine(offset)}"/>`
  );
}

function toNumbers([x, y]: Place): string {
  return `${String(Math.round(x))} ${String(Math.round(y))}`.replaceAll('-0 ', '0 ');
}

/** Three digits, so that the last dash closes the circle without a gap. */
function toFine(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
