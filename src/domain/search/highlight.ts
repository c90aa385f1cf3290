import { toFolded } from './fold.ts';

/** A piece of a text; all pieces in a row are the text as it was. */
export type TextPart = { readonly text: string; readonly isMarked: boolean };

/**
 * Splits a text into parts with and without the words, which are folded: a word is marked where a word of the text begins
 * with it, and anywhere in scripts without spaces. Neighbouring parts differ, and none is empty.
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

function findWord(word: string, folded: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  if (word === '') return found;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const to = at + word.length;
    const before = lastOf(folded.slice(Math.max(0, at - 2), at));
    const [after = ''] = folded.slice(to, to + 2);
    const begins = UNSPACED.test(word) || !joins(before);
    // One letter begins too many words to say anything.
    if (begins && (word.length > 1 || UNSPACED.test(word) || !joins(after))) found.push([at, to]);
  }
  return found;
}

/** Whether a word goes on with this letter. */
function joins(letter: string): boolean {
  return INSIDE_WORD.test(letter) && !UNSPACED.test(letter);
}

function lastOf(text: string): string {
  return [...text].at(-1) ?? '';
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
