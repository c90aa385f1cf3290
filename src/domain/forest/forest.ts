import type { Flower } from './flowers.ts';
import { toBloom } from '../bloom/bloom.ts';
import { plantForest, type Ground, type Planted } from './plant-forest.ts';
import { toFlowerDrawings, toSilhouette, type Drawing } from './silhouette.ts';

/** A forest laid out twice: for the width of a desk and for a phone. Both use the same drawings. */
export type Forest = {
  readonly drawings: readonly Drawing[];
  readonly wide: Clearing;
  readonly tall: Clearing;
};

/** One layout: its ground, and its blooms in the order in which one reads a page. */
export type Clearing = {
  readonly width: number;
  readonly height: number;
  readonly blooms: readonly { readonly flower: Flower; readonly drawing: string; readonly at: Planted }[];
  /** How many had no room. */
  readonly more: number;
};

/** The largest blooms are drawn with their rings, the next ones without, all others as silhouettes that they share. */
const RINGED = 12;
const toOwn = (count: number): number => Math.max(18, 96 - Math.round(count / 2));
const MANY = 130;
const MOST = { wide: 320, tall: 110 };
const PAINT = { petal: 'currentColor', back: 'var(--b)', ground: 'var(--g)' };

/** The forest of these flowers; the same flowers give the same forest, whatever their order. */
export function toForest(flowers: readonly Flower[]): Forest {
  const ranked = [...flowers].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const shown = ranked.slice(0, MOST.wide);
  const own = toOwn(shown.length);
  const drawings = new Map<string, Drawing>();
  const drawingOf = new Map<string, string>();
  shown.forEach(({ id, record }, rank) => {
    const bloom = toBloom(record);
    const made =
      rank < own
        ? toFlowerDrawings(`f${String(rank)}`, bloom, { paint: PAINT, ringed: rank < RINGED })
        : toSilhouette(bloom, PAINT);
    for (const drawing of made) drawings.set(drawing.id, drawing);
    drawingOf.set(id, made.at(-1)?.id ?? '');
  });
  const clear = (ground: Ground): Clearing => {
    const planted = new Map(plantForest(shown, ground).map((at) => [at.id, at]));
    const blooms = shown.flatMap((flower) => {
      const at = planted.get(flower.id);
      return at === undefined ? [] : [{ flower, drawing: drawingOf.get(flower.id) ?? '', at }];
    });
    return {
      ...{ width: ground.width, height: ground.height, more: ranked.length - blooms.length },
      blooms: blooms.sort((a, b) => toRow(a.at) - toRow(b.at) || a.at.x - b.at.x),
    };
  };
  return {
    drawings: [...drawings.values()],
    wide: clear(toWideGround(shown.length)),
    tall: clear(toTallGround(shown.length)),
  };
}

function toWideGround(count: number): Ground {
  const radius = [count > MANY ? 13 : 17, toLargest(count, 76)] as const;
  return { width: 960, height: 730, radius, most: MOST.wide, gap: 6, bleed: 0.3 };
}

/** A phone scrolls: its ground grows with what stands on it. */
function toTallGround(count: number): Ground {
  const height = Math.round(Math.min(240 + count * 5, 700));
  return { width: 390, height, radius: [13, toLargest(count, 54)], most: MOST.tall, gap: 5, bleed: 0.3 };
}

/** Where few stand, each may be large. */
function toLargest(count: number, usual: number): number {
  if (count > 20) return usual;
  return count > 5 ? usual * 1.4 : usual * 2;
}

/** Rows of a hand's breadth: within one, from left to right. */
function toRow({ y }: Planted): number {
  return Math.floor(y / 90);
}
