import type { ShareCard, ShareWords } from '../share-card.ts';
import { joinParts, NO_PARTS, type Parts, type PlacedLine, type Tone } from './layout.ts';
import type { Measure, Voice } from './measure.ts';
import { setText, type SetText } from './set-text.ts';

/** A part of the column of words: its height, the gap above it, and itself once its top is known. */
export type Block = {
  readonly gap: number;
  readonly height: number;
  readonly place: (top: number) => Parts;
};

/** The column that blocks stand in, and how large they are against their usual size. */
export type Column = {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'centre';
  readonly scale: number;
};

/** The sizes of the words beside the title, in units of the layout at a scale of 1. */
export type Sizes = {
  readonly kicker: number;
  readonly fact: number;
  readonly figure: number;
  readonly mark: number;
};

/** Words as a block; `undefined` where a word is wider than the column. */
export function toTextBlock(
  words: ShareWords,
  { voice, size, tone, gap }: { voice: Voice; size: number; tone: Tone; gap: number },
  column: Column,
  measure: Measure,
): Block | undefined {
  const set = setText(words, voice, { size, width: column.width }, measure);
  if (set === undefined) return undefined;
  return {
    gap,
    height: set.height,
    place: (top) => ({ ...NO_PARTS, lines: placeLines(set, tone, column, top) }),
  };
}

/** The lines of set words below `top`, each at its place in the column. */
export function placeLines(set: SetText, tone: Tone, column: Column, top: number): readonly PlacedLine[] {
  const first = top + (set.lines[0]?.above ?? 0);
  return set.lines.map((line, index) => {
    const x = toStart(line.width, isRightToLeft(set.words.text), column);
    const baseline = first + index * set.pitch;
    return toLine(line, { set, tone, x, baseline, struck: false });
  });
}

/** The strongest figure in large, what it replaced struck beside it, and below what it counts. */
export function toFigureBlock(
  figure: NonNullable<ShareCard['figure']>,
  sizes: Sizes,
  column: Column,
  measure: Measure,
): Block | undefined {
  const { scale } = column;
  const about = toTextBlock(
    figure.about,
    { voice: 'plain', size: sizes.fact * scale * 0.94, tone: 'body', gap: sizes.fact * scale * 0.55 },
    column,
    measure,
  );
  const row = fitFigures(figure, sizes.figure * scale, column.width, measure);
  if (row === undefined || about === undefined) return undefined;
  const { after, before, between, width } = row;
  const placeRow = (top: number): Parts => {
    const x = toStart(width, false, column);
    const baseline = top + (after.lines[0]?.above ?? 0);
    const on = (set: SetText | undefined, at: number, tone: Tone, struck: boolean): readonly PlacedLine[] =>
      set?.lines.map((line) => toLine(line, { set, tone, x: at, baseline, struck })) ?? [];
    return {
      ...NO_PARTS,
      lines: [...on(after, x, 'hue', false), ...on(before, x + after.width + between, 'quiet', true)],
    };
  };
  return {
    gap: sizes.fact * scale * 1.35,
    height: after.height + about.gap + about.height,
    place: (top) => joinParts([placeRow(top), about.place(top + after.height + about.gap)]),
  };
}

type Figures = {
  readonly after: SetText;
  readonly before: SetText | undefined;
  readonly between: number;
  readonly width: number;
};

/** Both figures on one line: a long measure makes them smaller, not everything around them. */
function fitFigures(
  figure: NonNullable<ShareCard['figure']>,
  size: number,
  room: number,
  measure: Measure,
): Figures | undefined {
  for (const part of [1, 0.86, 0.74, 0.64, 0.55, 0.46, 0.38]) {
    const at = { width: Infinity, size: size * part };
    const after = setText(figure.after, 'poster', at, measure);
    const before =
      figure.before && setText(figure.before, 'poster', { ...at, size: at.size * 0.52 }, measure);
    if (after === undefined) return undefined;
    const between = before === undefined ? 0 : at.size * 0.3;
    const width = after.width + between + (before?.width ?? 0);
    if (width <= room) return { after, before, between, width };
  }
  return undefined;
}

/** How far a movement has come: a bar for each target, filled as far as it has been reached, and the same in words. */
export function toProgressBlock(
  { parts, words }: NonNullable<ShareCard['progress']>,
  sizes: Sizes,
  column: Column,
  measure: Measure,
): Block | undefined {
  const size = sizes.fact * column.scale;
  const text = toTextBlock(words, { voice: 'strong', size, tone: 'ink', gap: size * 0.7 }, column, measure);
  if (text === undefined) return undefined;
  const height = size * 1.9;
  const step = Math.min(size, column.width / parts.length);
  return {
    gap: size * 1.2,
    height: height + text.gap + text.height,
    place: (top) => {
      const left = toStart(step * (parts.length - 0.4), false, column);
      const bars = parts.flatMap((part, index) => {
        const box = { x: left + index * step, y: top, width: step * 0.6, height };
        const filled = height * Math.min(1, Math.max(0, part));
        return [
          { box, tone: 'hairline' as const },
          { box: { ...box, y: top + height - filled, height: filled }, tone: 'hue' as const },
        ];
      });
      return joinParts([{ ...NO_PARTS, bars }, text.place(top + height + text.gap)]);
    },
  };
}

/** The mark of the organisation: its bloom and the name of its site. */
export function toMarkBlock(
  { name, bloom }: ShareCard['mark'],
  sizes: Sizes,
  column: Column,
  measure: Measure,
): Block | undefined {
  const size = sizes.mark * column.scale;
  const radius = size * 0.92;
  const indent = radius * 2 + size * 0.5;
  const set = setText(name, 'poster', { size, width: column.width - indent }, measure);
  if (set === undefined) return undefined;
  const height = Math.max(set.height, radius * 2);
  return {
    gap: size * 1.5,
    height,
    place: (top) => {
      const rightToLeft = isRightToLeft(name.text);
      const x = toStart(indent + set.width, rightToLeft, column);
      const beside: Column = { ...column, x: rightToLeft ? x : x + indent, width: set.width, align: 'start' };
      const middle = rightToLeft ? x + set.width + indent - radius : x + radius;
      return {
        ...NO_PARTS,
        blooms: [{ bloom, at: { x: middle, y: top + height / 2, radius } }],
        lines: placeLines(set, 'ink', beside, top + (height - set.height) / 2),
      };
    },
  };
}

/** Whether a line is read from right to left: by its first letter that has a direction. */
export function isRightToLeft(text: string): boolean {
  return /^[^\p{L}]*[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nko}]/u.test(text);
}

function toStart(width: number, rightToLeft: boolean, column: Column): number {
  if (column.align === 'centre') return column.x + (column.width - width) / 2;
  return rightToLeft ? column.x + column.width - width : column.x;
}

type On = { set: SetText; tone: Tone; x: number; baseline: number; struck: boolean };

function toLine(
  { text, width, above, below }: SetText['lines'][number],
  { set, tone, x, baseline, struck }: On,
): PlacedLine {
  const { words, voice, size } = set;
  const box = { x, y: baseline - above, width, height: above + below };
  return { text, lang: words.lang, voice, size, tone, x, baseline, struck, box };
}
