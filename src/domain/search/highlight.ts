import { toFolded } from './fold.ts';

/** A piece of a text; all pieces in a row are the text as it was. */
export type TextPart = { readonly text: string; readonly isMarked: boolean };

/**
 * Splits a text into parts with and without the words, which are folded. A word is marked where it stands as a word of the
 * text, else where a word of the text begins with it; in scripts without spaces anywhere. Neighbouring parts differ, and none
 * is empty.
 */
export function toParts(text: string, words: readonly string[]): readonly TextPart[] {
  const letters = toLetters(text);
  const folded = letters.map(({ plain }) => plain).join('');
  const marked = new Set<number>();
  for (const word of words)
    for (const [from, to] of findWord(word, folded))
      for (const [index, { start, end }] of letters.entries())
        if (start < to && end > from) marked.add(index);
  return joinLetters(letters, marked);
}

/** A letter with its marks: as it stands in the text, folded, and where that stands in the folded text. */
type Letter = { readonly text: string; readonly plain: string; readonly start: number; readonly end: number };

/** Half-width sound marks belong to the kana before them, as marks do. */
const LETTER = /[^][\p{M}\uff9e\uff9f]*/gu;

function toLetters(text: string): readonly Letter[] {
  let start = 0;
  return [...text.matchAll(LETTER)].map(([letter]) => {
    const plain = toFolded(letter);
    const end = start + plain.length;
    const placed = { text: letter, plain, start, end };
    start = end;
    return placed;
  });
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;
const INSIDE_WORD = /[\p{L}\p{N}\p{M}]/u;

/** Shorter words begin too many others to say anything. */
const TELLING = 3;

type Span = readonly [from: number, to: number];

function findWord(word: string, folded: string): readonly Span[] {
  const spans = findSpans(word, folded);
  if (UNSPACED.test(word)) return spans;
  const begun = spans.filter(([from]) => !joins(lastOf(folded.slice(Math.max(0, from - 2), from))));
  const whole = begun.filter(([, to]) => !joins(firstOf(folded.slice(to, to + 2))));
  return whole.length > 0 || word.length < TELLING ? whole : begun;
}

function findSpans(word: string, folded: string): readonly Span[] {
  const spans: Span[] = [];
  if (word === '') return spans;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
    spans.push([at, at + word.length]);
  return spans;
}

/** Whether a word goes on with this letter. */
function joins(letter: string): boolean {
  return INSIDE_WORD.test(letter) && !UNSPACED.test(letter);
}

function lastOf(text: string): string {
  return Array.from(text).at(-1) ?? '';
}

function firstOf(text: string): string {
  return Array.from(text)[0] ?? '';
}

function joinLetters(letters: readonly Letter[], marked: ReadonlySet<number>): readonly TextPart[] {
  const parts: { text: string; isMarked: boolean }[] = [];
  for (const [index, { text }] of letters.entries()) {
    const isMarked = marked.has(index);
    const last = parts.at(-1);
    if (last?.isMarked === isMarked) last.text += text;
    else parts.push({ text, isMarked });
  }
  return parts;
}
