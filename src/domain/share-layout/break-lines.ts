import type { Lang } from '../fields.ts';

/** A piece of a text that is never broken, and whether a space follows it on the same line. */
export type Piece = { readonly text: string; readonly space: boolean };

/** Cuts a text where a line may end: at spaces, after hyphens and slashes between words, and between words of scripts that write none. */
export function toPieces(text: string, lang: Lang): readonly Piece[] {
  return text
    .split(/ +/u)
    .filter((token) => token !== '')
    .flatMap((token, index, tokens) => {
      const parts = splitToken(token, lang);
      return parts.map((part, at) => ({
        text: part,
        space: at === parts.length - 1 && index < tokens.length - 1,
      }));
    });
}

/**
 * The fewest lines of at most `width`, as even as they can be; `undefined` where a single piece is wider.
 * `widthOf` measures a piece, `space` is the width of a space.
 */
export function breakLines(
  pieces: readonly Piece[],
  width: number,
  widthOf: (text: string) => number,
  space: number,
): readonly string[] | undefined {
  const widths = pieces.map((piece) => widthOf(piece.text));
  if (widths.some((each) => each > width)) return undefined;
  const lineWidth = createLineWidth(pieces, widths, space);
  const ends = findEnds(pieces.length, width, lineWidth);
  return ends.map((end, index) => joinPieces(pieces.slice(ends[index - 1] ?? 0, end)));
}

const wordless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々〆]/u;

function splitToken(token: string, lang: Lang): readonly string[] {
  if (!wordless.test(token)) return token.split(/(?<=\p{L}[-–/])(?=\p{L}{2})/u);
  const parts: string[] = [];
  for (const { segment } of segmenterOf(lang).segment(token)) {
    const last = parts.at(-1);
    const joins =
      last !== undefined &&
      (opening.test(last) ||
        clinging.test(segment) ||
        bothLatin(last, segment) ||
        isEnding(last, segment) ||
        isCount(last, segment));
    if (joins) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** After these no line may end. */
const opening = /[\p{Ps}\p{Pi}]$/u;
/** With these no line may begin: closing marks, small kana, and the particles and endings that belong to the word before. */
const clinging =
  /^(?:[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ〜～]|\p{sc=Hira}{1,3}$)/u;

function bothLatin(before: string, after: string): boolean {
  return /[\p{sc=Latin}\p{N}]$/u.test(before) && /^[\p{sc=Latin}\p{N}]/u.test(after);
}

/** A single kanji beside others is mostly the beginning or the end of their word. */
function isEnding(before: string, after: string): boolean {
  if (/^\p{sc=Han}$/u.test(after)) return /[\p{sc=Han}\p{sc=Kana}ー]$/u.test(before);
  return /^\p{sc=Han}$/u.test(before) && /^\p{sc=Han}/u.test(after);
}

/** A number and what is counted. */
function isCount(before: string, after: string): boolean {
  return /[\p{N}一二三四五六七八九十百千万億]$/u.test(before) && /^[\p{N}\p{sc=Han}]/u.test(after);
}

const segmenters = new Map<Lang, Intl.Segmenter>();

function segmenterOf(lang: Lang): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}

type LineWidth = (from: number, to: number) => number;

/** The width of a line from one piece up to, but not including, another. */
function createLineWidth(pieces: readonly Piece[], widths: readonly number[], space: number): LineWidth {
  const sums = [0];
  for (const [index, width] of widths.entries())
    sums.push((sums[index] ?? 0) + width + (pieces[index]?.space === true ? space : 0));
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0) - (pieces[to - 1]?.space === true ? space : 0);
}

/** Where each line ends: as few lines as fit, and among those the ones with the least sum of squared gaps. */
function findEnds(count: number, width: number, lineWidth: LineWidth): readonly number[] {
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }];
  for (let to = 1; to <= count; to++) {
    let found = { lines: Infinity, cost: Infinity, from: 0 };
    for (let from = to - 1; from >= 0; from--) {
      const gap = width - lineWidth(from, to);
      if (gap < -1e-6) break;
      const before = best[from];
      if (before === undefined) continue;
      const lines = before.lines + 1;
      const cost = before.cost + gap * gap;
      if (lines < found.lines || (lines === found.lines && cost < found.cost)) found = { lines, cost, from };
    }
    best.push(found);
  }
  const ends: number[] = [];
  for (let to = count; to > 0; to = best[to]?.from ?? 0) ends.unshift(to);
  return ends;
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, space }, index) => (space && index < pieces.length - 1 ? `${text} ` : text))
    .join('');
}
