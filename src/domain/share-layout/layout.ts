import type { Bloom } from '../bloom/bloom.ts';
import type { PictureFile } from '../content.ts';
import type { Hue, Lang } from '../fields.ts';
import type { Voice } from './measure.ts';

/** A rectangle in the units of a layout: pixels of a picture, or 1/150 inch of a poster. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Circle = { readonly x: number; readonly y: number; readonly radius: number };

/** A colour by its part in the picture; the ground gives it its value. */
export type Tone = 'ink' | 'body' | 'quiet' | 'hairline' | 'gold' | 'hue';

/** One line of words in its place; `box` is the room that its ink takes. */
export type PlacedLine = {
  readonly text: string;
  readonly lang: Lang;
  readonly voice: Voice;
  readonly size: number;
  readonly tone: Tone;
  readonly x: number;
  readonly baseline: number;
  readonly struck: boolean;
  readonly box: Box;
};

/** Everything of a picture in its place: what is drawn, and nothing of how. */
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly hue: Hue;
  readonly lines: readonly PlacedLine[];
  readonly blooms: readonly { readonly bloom: Bloom; readonly at: Circle }[];
  readonly bars: readonly { readonly box: Box; readonly tone: Tone }[];
  /** A portrait as a printed plate, and the seal that is set on its edge. */
  readonly plate:
    | {
        readonly file: PictureFile;
        readonly box: Box;
        readonly seal: { readonly bloom: Bloom; readonly at: Circle };
      }
    | undefined;
  /** Where a code that leads to the address stands, its quiet zone included. */
  readonly code: { readonly box: Box; readonly address: string } | undefined;
};

/** What a part of a layout adds to it. */
export type Parts = Pick<Layout, 'lines' | 'blooms' | 'bars'>;

export const NO_PARTS: Parts = { lines: [], blooms: [], bars: [] };

/** The parts of all, in their order. */
export function joinParts(parts: readonly Parts[]): Parts {
  return {
    lines: parts.flatMap(({ lines }) => lines),
    blooms: parts.flatMap(({ blooms }) => blooms),
    bars: parts.flatMap(({ bars }) => bars),
  };
}
