import { createDraw, type Draw } from './bloom/draw.ts';

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
};

/** A bloom in its place. */
export type Planted = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** The part of the ground that blooms cover. */
const COVER = 0.36;
const TRIES = 240;

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
    for (const radius of [wanted, wanted * 0.8, ground.radius[0]]) {
      const place = findPlace(Math.max(radius, ground.radius[0]), ground, field, draw);
      if (place === undefined) continue;
      field.add({ id, ...place });
      return;
    }
  });
  return field.planted;
}

/** Radii that grow with the root of the weight, and together cover their part of the ground. */
function toRadii(
  plants: readonly Plant[],
  { width, height, radius: [smallest, largest] }: Ground,
): readonly number[] {
  const shares = plants.map(
    ({ weight }) => Math.sqrt(1 + weight) + 0.4 * (weight > 1 ? Math.log2(weight) : 0),
  );
  const area = shares.reduce((sum, share) => sum + Math.PI * share * share, 0);
  const scale = Math.sqrt((COVER * width * height) / Math.max(area, 1));
  return shares.map((share) => Math.min(Math.max(share * scale, smallest), largest));
}

function findPlace(
  radius: number,
  { width, height }: Ground,
  field: Field,
  draw: Draw,
): Omit<Planted, 'id'> | undefined {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const x = radius + draw.next() * (width - 2 * radius);
    const y = radius + draw.next() * (height - 2 * radius);
    if (field.isFree(x, y, radius))
      return { x: Math.round(x), y: Math.round(y), radius: Math.round(radius * 10) / 10 };
  }
  return undefined;
}

type Field = {
  readonly planted: readonly Planted[];
  readonly add: (plant: Planted) => void;
  readonly isFree: (x: number, y: number, radius: number) => boolean;
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
    // One unit more than the gap, because places are rounded to whole units.
    isFree: (x, y, radius) =>
      near(x, y).every((other) => Math.hypot(other.x - x, other.y - y) >= other.radius + radius + gap + 1),
  };
}
