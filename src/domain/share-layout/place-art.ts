import { plantForest } from '../forest/plant-forest.ts';
import type { ShareArt } from '../share-card.ts';
import type { Box, Circle, Layout } from './layout.ts';

/** Art in its place, and the room that it takes: no words may stand in it. */
export type PlacedArt = Pick<Layout, 'blooms' | 'plate'> & { readonly bounds: Box };

/** Where art may stand: a box, and the corner or edge of it on which the seal of a portrait is set. */
export type ArtRoom = {
  readonly box: Box;
  readonly seal: 'corner' | 'edge';
  /** Forests may use a wider ground than a single bloom. */
  readonly ground: Box;
};

/** Places a bloom, a portrait as a plate with the bloom as its seal, or a forest. */
export function placeArt(art: ShareArt, room: ArtRoom): PlacedArt {
  if (art.as === 'portrait') return placePortrait(art, room);
  if (art.as === 'forest') return placeForest(art, room.ground);
  const at = inscribe(room.box);
  return { blooms: [{ bloom: art.bloom, at }], plate: undefined, bounds: toBox(at) };
}

/** The square around a circle. */
export function toBox({ x, y, radius }: Circle): Box {
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

function inscribe({ x, y, width, height }: Box): Circle {
  return { x: x + width / 2, y: y + height / 2, radius: Math.min(width, height) / 2 };
}

/** Portraits keep their shape between upright and square; beyond that they are cropped. */
const RATIOS = { least: 0.72, most: 1 } as const;

function placePortrait(
  { file, seal: bloom }: Extract<ShareArt, { as: 'portrait' }>,
  { box, seal }: ArtRoom,
): PlacedArt {
  const ratio = Math.min(Math.max(file.width / file.height, RATIOS.least), RATIOS.most);
  const radius = Math.min(box.width, box.height) * 0.17;
  // The seal hangs over the plate; the plate leaves it that much room.
  const over = radius * 0.8;
  const height = seal === 'edge' ? box.height - over : box.height;
  const width = height * ratio;
  const x = seal === 'edge' ? box.x + (box.width - width) / 2 : box.x + box.width - width;
  const plate = round({ x, y: box.y, width, height });
  const at =
    seal === 'edge'
      ? { x: plate.x + plate.width / 2, y: plate.y + plate.height - (radius - over), radius }
      : { x: plate.x + (radius - over), y: plate.y + plate.height - radius * 1.3, radius };
  const left = Math.min(plate.x, at.x - radius) - FRAME;
  const right = plate.x + plate.width + FRAME;
  const bottom = Math.max(plate.y + plate.height + FRAME, at.y + radius);
  const bounds = { x: left, y: plate.y - FRAME, width: right - left, height: bottom - plate.y + FRAME };
  return { blooms: [], plate: { file, box: plate, seal: { bloom, at } }, bounds };
}

/** How far the line around a plate stands off. */
export const FRAME = 12;

function placeForest({ plants }: Extract<ShareArt, { as: 'forest' }>, ground: Box): PlacedArt {
  const side = Math.min(ground.width, ground.height);
  const planted = plantForest(plants, {
    ...{
      width: Math.round(ground.width),
      height: Math.round(ground.height),
      most: plants.length,
      gap: side * 0.02,
      bleed: 0,
    },
    radius: [side * 0.06, side * (plants.length < 4 ? 0.4 : 0.24)],
  });
  const bloomOf = new Map(plants.map(({ id, bloom }) => [id, bloom]));
  const blooms = planted.flatMap(({ id, x, y, radius }) => {
    const bloom = bloomOf.get(id);
    return bloom === undefined ? [] : [{ bloom, at: { x: ground.x + x, y: ground.y + y, radius } }];
  });
  return { blooms, plate: undefined, bounds: ground };
}

function round({ x, y, width, height }: Box): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
