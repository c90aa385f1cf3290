import type { Hue } from '../fields.ts';
import { createDraw } from './draw.ts';

/** What a bloom is drawn from: the record alone. */
export type BloomRecord = {
  readonly kind: 'person' | 'collective' | 'practice';
  /** The record's lasting id: what makes the bloom recognisable. */
  readonly id: string;
  /** The hue of the unit (person, collective) or of the first topic (practice). */
  readonly hue: Hue;
  readonly honours: number;
  readonly adoptions: number;
};

export const PETALS = ['ogive', 'round', 'heart', 'tulip', 'blunt', 'kite', 'spoon', 'lance'] as const;
export type Petal = (typeof PETALS)[number];
export const MARKS = ['plain', 'vein', 'twinVein', 'dots', 'eye', 'drop', 'slit', 'chevron'] as const;
export type Mark = (typeof MARKS)[number];
export const SEPALS = ['pointed', 'blunt', 'round', 'forked', 'slender'] as const;
export type Sepal = (typeof SEPALS)[number];

/** The traits of a bloom: all that an eye can tell. Lengths are parts of the petal, from 0 to 1. */
export type Bloom = {
  /** Petals of a person (5 to 9) or a practice (8 or 10), rays of a collective (12 to 16). */
  readonly rays: number;
  readonly hue: Hue;
  /** The colour of the petals behind: gold, unless the petals are gold. */
  readonly backHue: Hue;
  readonly petal: Petal;
  readonly width: number;
  readonly mark: Mark;
  readonly sepal: Sepal;
  readonly sepalReach: number;
  readonly starPoints: number;
  readonly starDepth: number;
  readonly core: number;
  readonly heart: number;
  /** One a honour received, on the upper ring. */
  readonly pearls: number;
  /** One an adopting unit, on the lower ring. */
  readonly seeds: number;
};

const RAYS = { person: [5, 6, 7, 8, 9], practice: [8, 10], collective: [12, 13, 14, 15, 16] } as const;
const WIDTHS = [0.84, 1, 1.16] as const;
const NARROW = ['ogive', 'tulip', 'kite', 'lance', 'spoon', 'blunt'] as const;

/** The bloom of a record. The same record always gives the same bloom; only pearls and seeds grow. */
export function toBloom({ kind, id, hue, honours, adoptions }: BloomRecord): Bloom {
  const draw = createDraw(`${kind}/${id}`);
  return {
    rays: draw.pick(RAYS[kind]),
    hue,
    backHue: hue === 'gold' || hue === 'sophora' ? 'cinnabar' : 'gold',
    petal: draw.pick<Petal>(kind === 'collective' ? NARROW : PETALS),
    width: draw.pick(WIDTHS),
    mark: draw.pick(MARKS),
    sepal: draw.pick(SEPALS),
    sepalReach: draw.pick([0.84, 0.92, 1]),
    starPoints: draw.pick([6, 8, 10, 12, 14, 16]),
    starDepth: draw.pick([0.38, 0.5, 0.62]),
    core: draw.pick([0.16, 0.24, 0.32]),
    heart: draw.pick([0.31, 0.35, 0.39]),
    pearls: honours,
    seeds: adoptions,
  };
}

/** The traits that an eye can tell at the size of a list, as one text: equal only for blooms that look the same there. */
export function toVisibleTraits(bloom: Bloom): string {
  const { rays, hue, petal, width, mark, sepal, sepalReach, starPoints, heart } = bloom;
  return [rays, hue, petal, width, mark, sepal, sepalReach, starPoints, heart].join(' ');
}
