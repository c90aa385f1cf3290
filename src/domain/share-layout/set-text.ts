import type { ShareWords } from '../share-card.ts';
import { breakLines, toPieces, type Piece } from './break-lines.ts';
import { toSet, type Extent, type Measure, type Voice } from './measure.ts';

/** A line of words at a size: its text as it is set, and the room that its ink takes about the baseline. */
export type SetLine = {
  readonly text: string;
  readonly width: number;
  readonly above: number;
  readonly below: number;
};

/** Words set in lines: each as far below the one before as `pitch`. */
export type SetText = {
  readonly words: ShareWords;
  readonly voice: Voice;
  readonly size: number;
  readonly lines: readonly SetLine[];
  readonly pitch: number;
  /** From the ink of the first line to the ink of the last. */
  readonly height: number;
  readonly width: number;
};

const PITCH: Readonly<Record<Voice, number>> = { poster: 1.02, strong: 1.28, plain: 1.3 };
/** Ink of two lines stays this far apart, in parts of the size. */
const AIR: Readonly<Record<Voice, number>> = { poster: 0.1, strong: 0.08, plain: 0.08 };

/** Sets words at a size in balanced lines no wider than `width`; `undefined` where a single word is wider. */
export function setText(
  words: ShareWords,
  voice: Voice,
  { size, width }: { readonly size: number; readonly width: number },
  measure: Measure,
): SetText | undefined {
  const { lang } = words;
  const extentOf = (text: string) => measure(text, voice, lang);
  const pieces = toPieces(toSet(words.text, voice, lang), lang);
  const space = measureSpace(pieces, extentOf);
  // A hair less than the room: the width of a line is not quite the sum of its words.
  const broken = breakLines(pieces, (width * 0.99) / size, (text) => extentOf(text).width, space);
  if (broken === undefined) return undefined;
  const lines = broken.map((text) => {
    const extent = extentOf(text);
    return { text, width: extent.width * size, above: extent.above * size, below: extent.below * size };
  });
  if (lines.some((line) => line.width > width)) return undefined;
  const pitch = Math.max(
    size * PITCH[voice],
    ...lines.slice(1).map((line, index) => (lines[index]?.below ?? 0) + line.above + size * AIR[voice]),
  );
  const height = (lines[0]?.above ?? 0) + pitch * (lines.length - 1) + (lines.at(-1)?.below ?? 0);
  return {
    ...{ words, voice, size, lines, pitch, height },
    width: Math.max(...lines.map((line) => line.width)),
  };
}

/** The width of a space, taken between words of the text itself: their fonts are there. */
function measureSpace(pieces: readonly Piece[], extentOf: (text: string) => Extent): number {
  const spaced = pieces.find(({ space }) => space)?.text;
  if (spaced === undefined) return 0;
  return extentOf(`${spaced} ${spaced}`).width - 2 * extentOf(spaced).width;
}
