import type { Bloom } from '../bloom/bloom.ts';
import type { ShareArt, ShareCard } from '../share-card.ts';
import type { Block } from './blocks.ts';
import { fitColumn, heightOf, type FittedColumn, type Room } from './fit-column.ts';
import { UPRIGHT, WIDE, type Arrangement, type Composition, type ShareFormat } from './formats.ts';
import { joinParts, type Layout, type Parts } from './layout.ts';
import type { Measure } from './measure.ts';
import { placeArt, type ArtRoom, type PlacedArt } from './place-art.ts';

/**
 * Lays a card out for a format: every word whole, inside the edges and clear of the art. Throws where a single word is too
 * long to be read at any size.
 */
export function layoutCard(card: ShareCard, format: ShareFormat, measure: Measure): Layout {
  return format === 'wide' ? layoutWide(card, measure) : layoutUpright(card, UPRIGHT[format], measure);
}

function layoutWide(card: ShareCard, measure: Measure): Layout {
  const { edge, height } = WIDE;
  const { art, fitted } = choose(card, WIDE, measure, ({ radius }) => {
    const placed = placeArt(card.art, toWideArt(card.art, radius));
    const width = placed.bounds.x - edge.x - 26;
    const room = { x: edge.x, width, align: 'start' as const, height: height - edge.top - edge.bottom };
    return { art: placed, room, withMark: true };
  });
  const { head, rest, mark, free } = fitted;
  const foot = [...rest, ...(mark === undefined ? [] : [mark])];
  const parts = [...stack(head, edge.top), ...stack(foot, edge.top + heightOf(head) + free)];
  return toLayout(card, WIDE, art, parts);
}

/** At the right edge, which may cut a bloom. */
function toWideArt(art: ShareArt, radius: number): ArtRoom {
  const { width, height, edge } = WIDE;
  const middle = height / 2;
  const over = toOverhang(art);
  const ground = {
    ...{ x: width - radius * 1.9, y: -over, width: radius * 1.9 + over, height: height + over * 2 },
  };
  if (art.as === 'portrait') {
    const half = Math.min(radius * 0.86, height / 2 - edge.x);
    const right = width - edge.x;
    return {
      ground,
      seal: 'corner',
      box: { x: right - half * 2, y: middle - half, width: half * 2, height: half * 2 },
    };
  }
  const x =
    width - (art.as === 'bloom' && mayBeCut(art.bloom, radius) ? radius * 0.56 : radius + edge.x * 0.6);
  return {
    ground,
    seal: 'corner',
    box: { x: x - radius, y: middle - radius, width: radius * 2, height: radius * 2 },
  };
}

/** The edge takes the right side of a large bloom, as long as all of its pearls and seeds stay in the picture. */
function mayBeCut({ pearls, seeds }: Bloom, radius: number): boolean {
  return radius > 200 && pearls <= 6 && seeds <= 9;
}

function layoutUpright(card: ShareCard, composition: Composition, measure: Measure): Layout {
  const { edge, height } = composition;
  const { art, fitted } = choose(card, composition, measure, (arrangement) => ({
    ...toUprightRoom(card.art, composition, arrangement, height - edge.bottom),
    withMark: true,
  }));
  const { head, rest, mark, free } = fitted;
  const column = [...head, ...rest];
  const top =
    height - edge.bottom - heightOf([...column, ...(mark === undefined ? [] : [mark])]) - free * 0.62;
  const moved = moveArt(art, free * 0.12);
  const markTop = height - edge.bottom - heightOf(mark === undefined ? [] : [mark]);
  const parts = [...stack(column, top), ...(mark === undefined ? [] : stack([mark], markTop))];
  return toLayout(card, composition, moved, parts);
}

/** Forests grow on beyond the edges; a few blooms stand within them. */
function toOverhang(art: ShareArt): number {
  return art.as === 'forest' && art.plants.length >= 8 ? 60 : -24;
}

/** Art above and words below, about the middle. */
export function toUprightRoom(
  art: ShareArt,
  { width, edge }: Composition,
  { radius }: Arrangement,
  bottom: number,
): { readonly art: PlacedArt; readonly room: Room } {
  const box = { x: width / 2 - radius, y: edge.top, width: radius * 2, height: radius * 2 };
  const over = toOverhang(art);
  const ground = { x: -over, y: -over, width: width + over * 2, height: edge.top + radius * 2 + over };
  const placed = placeArt(art, { box, ground, seal: 'edge' });
  const top = placed.bounds.y + placed.bounds.height + radius * 0.1 + 14;
  const room = { x: edge.x, width: width - edge.x * 2, align: 'centre' as const, height: bottom - top };
  return { art: placed, room };
}

type Choice = { readonly art: PlacedArt; readonly room: Room; readonly withMark: boolean };

/** The most generous arrangement in which the title stands large enough; the tightest where none does. */
export function choose(
  card: ShareCard,
  { type, arrangements }: Composition,
  measure: Measure,
  arrange: (arrangement: Arrangement) => Choice,
): { readonly art: PlacedArt; readonly fitted: FittedColumn } {
  let best: { readonly art: PlacedArt; readonly fitted: FittedColumn } | undefined;
  for (const arrangement of arrangements) {
    const { art, room, withMark } = arrange(arrangement);
    const fitted = fitColumn(card, { room, type, withMark }, measure);
    if (fitted === undefined) continue;
    const suits = arrangement.least > 0 && fitted.titleSize >= arrangement.least && fitted.scale >= 0.8;
    if (suits) return { art, fitted };
    if (best === undefined || sizeOf(fitted) > sizeOf(best.fitted) * 1.04) best = { art, fitted };
  }
  if (best === undefined) throw new Error(`No size lets the words of ${card.kind} ${card.id} fit a picture.`);
  return best;
}

function sizeOf({ titleSize, scale }: FittedColumn): number {
  return Math.min(titleSize, scale * 60);
}

/** Blocks below one another from `top`, which is the top of the ink of the first. */
export function stack(blocks: readonly Block[], top: number): readonly Parts[] {
  let y = top;
  return blocks.map((block, index) => {
    y += index === 0 && block.gap === 0 ? 0 : block.gap;
    const placed = block.place(y);
    y += block.height;
    return placed;
  });
}

/** The same art, further down. */
export function moveArt({ blooms, plate, bounds }: PlacedArt, down: number): PlacedArt {
  const move = <Place extends { readonly y: number }>(place: Place): Place => ({
    ...place,
    y: place.y + down,
  });
  return {
    blooms: blooms.map(({ bloom, at }) => ({ bloom, at: move(at) })),
    plate: plate && {
      ...plate,
      box: { ...move(plate.box), y: Math.round(plate.box.y + down) },
      seal: { ...plate.seal, at: move(plate.seal.at) },
    },
    bounds: move(bounds),
  };
}

/** All parts of a picture as one layout. */
export function toLayout(
  { hue }: ShareCard,
  { width, height }: Composition,
  art: PlacedArt,
  parts: readonly Parts[],
  code?: Layout['code'],
): Layout {
  const { lines, blooms, bars } = joinParts(parts);
  return { width, height, hue, lines, bars, blooms: [...art.blooms, ...blooms], plate: art.plate, code };
}
