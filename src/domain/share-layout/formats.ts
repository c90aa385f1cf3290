import type { Type } from './fit-column.ts';

/** The pictures of a card: for previews of links, for posts, for stories on phones; and a poster to print. */
export const SHARE_FORMATS = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
} as const;
export type ShareFormat = keyof typeof SHARE_FORMATS;
export const SHARE_FORMAT_NAMES = ['wide', 'square', 'tall'] as const satisfies readonly ShareFormat[];

/** A4 at 150 units an inch. */
export const POSTER = { width: 1240, height: 1754 } as const;

/** What stands beside or above the words, from generous to tight; `least` is the smallest title that suits each. */
export type Arrangement = { readonly radius: number; readonly least: number };

/** How a format is composed: its edges, the sizes of its words and its arrangements. */
export type Composition = {
  readonly width: number;
  readonly height: number;
  readonly edge: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly type: Type;
  readonly arrangements: readonly Arrangement[];
};

export const WIDE: Composition = {
  ...SHARE_FORMATS.wide,
  edge: { x: 64, top: 58, bottom: 54 },
  type: { title: 112, kicker: 27, fact: 29, figure: 92, mark: 25 },
  arrangements: [
    { radius: 292, least: 64 },
    { radius: 236, least: 50 },
    { radius: 176, least: 38 },
    { radius: 112, least: 0 },
  ],
};

const SQUARE: Composition = {
  ...SHARE_FORMATS.square,
  edge: { x: 72, top: 60, bottom: 60 },
  type: { title: 108, kicker: 31, fact: 33, figure: 108, mark: 29 },
  arrangements: [
    { radius: 290, least: 76 },
    { radius: 250, least: 62 },
    { radius: 205, least: 50 },
    { radius: 150, least: 38 },
    { radius: 95, least: 0 },
  ],
};

const TALL: Composition = {
  ...SHARE_FORMATS.tall,
  // Apps lay their own words over the ends of a tall picture.
  edge: { x: 84, top: 190, bottom: 210 },
  type: { title: 136, kicker: 38, fact: 40, figure: 150, mark: 36 },
  arrangements: [
    { radius: 420, least: 92 },
    { radius: 350, least: 70 },
    { radius: 270, least: 54 },
    { radius: 190, least: 42 },
    { radius: 110, least: 0 },
  ],
};

export const A4: Composition = {
  ...POSTER,
  edge: { x: 110, top: 110, bottom: 110 },
  type: { title: 150, kicker: 40, fact: 42, figure: 160, mark: 36 },
  arrangements: [
    { radius: 390, least: 96 },
    { radius: 320, least: 72 },
    { radius: 250, least: 56 },
    { radius: 170, least: 44 },
    { radius: 110, least: 0 },
  ],
};

export const UPRIGHT = { square: SQUARE, tall: TALL } as const;
