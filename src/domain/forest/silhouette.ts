import type { Bloom, Petal } from '../bloom/bloom.ts';
import { toPlace, toPolygonPath, toText } from '../bloom/path.ts';
import {
  BLOOM_BOX,
  renderHeart,
  renderPetals,
  renderRing,
  renderSepals,
  toTurns,
  type Paint,
} from '../bloom/render-bloom.ts';
import { dashes, toCorolla } from '../bloom/render-small-bloom.ts';

/** A symbol that many links may use. */
export type Drawing = { readonly id: string; readonly svg: string };

/** A bloom of its own, with or without its ring: one petal, turned as often as it has petals. */
export function toFlowerDrawings(
  id: string,
  bloom: Bloom,
  { paint, ringed }: { readonly paint: Paint; readonly ringed: boolean },
): readonly Drawing[] {
  const turns = toTurns(bloom.rays, 0).slice(1);
  const petals =
    `<g id="${id}p">${renderPetals(bloom, paint, [0])}</g>` +
    turns
      .map((turn) => `<use href="#${id}p" transform="rotate(${toText((turn * 180) / Math.PI)})"/>`)
      .join('');
  const parts = [renderSepals(bloom, paint, 0), petals, renderHeart(bloom, paint, 0)];
  return [toSymbol(id, (ringed ? renderRing(bloom, paint) : '') + parts.join(''))];
}

/** A symbol of the whole box of a bloom. */
function toSymbol(id: string, svg: string): Drawing {
  return { id, svg: `<symbol id="${id}" viewBox="${BLOOM_BOX}">${svg}</symbol>` };
}

/** Petals that the eye takes for one another at 24 px share an outline. */
const ALIKE: Readonly<Record<Petal, Petal>> = {
  ...{ ogive: 'ogive', tulip: 'ogive', round: 'round', blunt: 'round', heart: 'heart' },
  ...{ kite: 'kite', lance: 'kite', spoon: 'spoon' },
};

/**
 * What is left of a bloom at 24 px, in three parts that other blooms share: the petals behind and the heart with the
 * gaps between petals, alike for all with as many rays; and the petals, alike for all with this shape.
 */
export function toSilhouette(
  { rays, petal: its }: Bloom,
  { back, petal: colour, ground }: Paint,
): readonly Drawing[] {
  const [behind, heart] = [`b${String(rays)}`, `h${String(rays)}`];
  const petal = ALIKE[its];
  const radius = 34;
  const tips = toTurns(rays, 0.5).flatMap((turn) => [
    toPlace([0, 50], turn - Math.PI / rays, 1),
    toPlace([0, 92], turn - 0.9 / rays, 1),
    toPlace([0, 92], turn + 0.9 / rays, 1),
  ]);
  return [
    { id: behind, svg: `<path id="${behind}" fill="${back}" d="${toPolygonPath(tips, 0)}"/>` },
    {
      id: heart,
      svg:
        `<g id="${heart}">${dashes({ rays, from: radius, to: 88, width: 5, turn: 0.5, ground })}` +
        `<circle r="${String(radius)}" fill="${ground}"/><circle r="20" fill="${back}"/></g>`,
    },
    toSymbol(
      `s${String(rays)}${petal}`,
      `<use href="#${behind}"/><path fill="${colour}" d="${toCorolla({ rays, petal, width: 1 })}"/><use href="#${heart}"/>`,
    ),
  ];
}
