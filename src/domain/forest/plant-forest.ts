import { createDraw, type Draw } from '../bloom/draw.ts';

/** Something that stands in the forest: the heavier, the larger its bloom. */
export type Plant = { readonly id: string; readonly weight: number };

/** The ground of a forest, in units of its drawing. */
export type Ground = {
  readonly width: number;
  readonly height: number;
  /** The smallest and the largest radius of a bloom. */
  readonly radius: readonly [smallest: number, largest: number];
  /** The most blooms that may stand in it. */
  readonly most: number;
  /** The least distance between two blooms. */
  readonly gap: number;
  /** The part of its radius by which a bloom may reach over an edge. */
  readonly bleed: number;
};

/** A bloom in its place. */
export type Planted = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** The part of the ground that blooms cover. */
const COVER = 0.34;
const TRIES = 320;
/** Large blooms choose the freest of so many places, so that they do not crowd together. */
const CHOICES = 9;
const LARGE_ONES = 24;

/**
 * Places for plants, none overlapping another, the heaviest first; the same plants and ground always give the same forest.
 * Where there are more than the ground can bear, the lightest are left out.
 */
export function plantForest(plants: readonly Plant[], ground: Ground): readonly Planted[] {
  const chosen = [...plants]
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
    .slice(0, ground.most);
  const radii = toRadii(chosen, ground);
  const draw = createDraw(`${String(ground.width)}x${String(ground.height)}`);
  const field = createField(ground);
  chosen.forEach(({ id }, index) => {
    const wanted = radii[index] ?? ground.radius[0];
    const choices = index < LARGE_ONES ? CHOICES : 1;
    for (const radius of [wanted, wanted * 0.8, ground.radius[0]]) {
      const place = findPlace(Math.max(radius, ground.radius[0]), choices, ground, field, draw);
      if (place === undefined) continue;
      field.add({ id, ...place });
      return;
    }
    const last = searchPlace(ground, field);
    if (last !== undefined) field.add({ id, ...last });
  });
  return field.planted;
}

/** Radii that grow with the weight, and together cover their part of the ground. */
function toRadii(
  plants: readonly Plant[],
  { width, height, radius: [smallest, largest] }: Ground,
): readonly number[] {
  const shares = plants.map(({ weight }) => 1 + weight);
  const area = shares.reduce((sum, share) => sum + Math.PI * share * share, 0);
  const scale = Math.sqrt((COVER * width * height) / Math.max(area, 1));
  return shares.map((share) => Math.min(Math.max(share * scale, smallest), largest));
}

/** The freest of the first few free places. */
function findPlace(
  radius: number,
  choices: number,
  { width, height, bleed }: Ground,
  field: Field,
  draw: Draw,
): Omit<Planted, 'id'> | undefined {
  const inset = radius * (1 - bleed);
  let best: Omit<Planted, 'id'> | undefined;
  let bestRoom = -1;
  let found = 0;
  for (let attempt = 0; attempt < TRIES && found < choices; attempt += 1) {
    const x = Math.round(inset + draw.next() * (width - 2 * inset));
    const y = Math.round(inset + draw.next() * (height - 2 * inset));
    if (!field.isFree(x, y, radius)) continue;
    found += 1;
    const room = choices === 1 ? 0 : field.roomAt(x, y);
    if (room > bestRoom) [best, bestRoom] = [{ x, y, radius: Math.round(radius * 10) / 10 }, room];
  }
  return best;
}

/** A place for the smallest bloom that chance has missed. */
function searchPlace(
  { width, height, radius: [radius] }: Ground,
  field: Field,
): Omit<Planted, 'id'> | undefined {
  const step = Math.ceil(radius / 3);
  for (let y = Math.ceil(radius); y <= height - radius; y += step)
    for (let x = Math.ceil(radius); x <= width - radius; x += step)
      if (field.isFree(x, y, radius)) return { x, y, radius };
  return undefined;
}

type Field = {
  readonly planted: readonly Planted[];
  readonly add: (plant: Planted) => void;
  readonly isFree: (x: number, y: number, radius: number) => boolean;
  /** The distance from a place to the nearest bloom. */
  readonly roomAt: (x: number, y: number) => number;
};

/** What stands where, in cells as wide as the largest bloom, so that only neighbours are looked at. */
function createField({ radius: [, largest], gap }: Ground): Field {
  const planted: Planted[] = [];
  const cells = new Map<string, Planted[]>();
  const side = 2 * largest + gap;
  const cellOf = (x: number, y: number): readonly [number, number] => [
    Math.floor(x / side),
    Math.floor(y / side),
  ];
  const near = (x: number, y: number): readonly Planted[] => {
    const [column, row] = cellOf(x, y);
    return [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${String(column + dx)} ${String(row + dy)}`) ?? []),
    );
  };
  return {
    planted,
    add: (plant) => {
      planted.push(plant);
      const key = cellOf(plant.x, plant.y).join(' ');
      cells.set(key, [...(cells.get(key) ?? []), plant]);
    },
    isFree: (x, y, radius) =>
      near(x, y).every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + gap),
    roomAt: (x, y) =>
      Math.min(...planted.map((other) => Math.hypot(other.x - x, other.y - y) - other.radius)),
  };
}
