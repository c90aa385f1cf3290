import { toFolded } from './fold.ts';

/** A word of a text: in lower case, folded, and whether it stood in capitals. */
export type Token = { readonly text: string; readonly plain: string; readonly isUpper: boolean };

/** Takes a text apart into words. */
export type Tokenise = (text: string) => readonly Token[];

/** Words of a language: between spaces, and by dictionary in Japanese, which has none. */
export function createTokenise(lang: string): Tokenise {
  const segmenter = isUnspaced(lang) ? new Intl.Segmenter(lang, { granularity: 'word' }) : undefined;
  return (text) => {
    const clean = text.normalize('NFKC');
    const chunks = clean.split(/\s+/u).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk));
    return chunks.flatMap((chunk) =>
      segmenter !== undefined && UNSPACED.test(chunk) ? segmentChunk(chunk, segmenter) : splitChunk(chunk),
    );
  };
}

/** Whether words of the language stand without spaces between them. */
export function isUnspaced(lang: string): boolean {
  return /^(?:ja|zh|th|lo|km|my)\b/.test(lang);
}

/** The joined form of a word with signs inside it, as an index also holds it: "e-office" is "eoffice". */
export function joinParts(parts: readonly Token[]): Token {
  const text = parts.map((part) => part.text).join('');
  return { text, plain: toFolded(text), isUpper: parts.every((part) => part.isUpper) };
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

function isCapital(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function segmentChunk(chunk: string, segmenter: Intl.Segmenter): readonly Token[] {
  return [...segmenter.segment(toFolded(chunk))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => ({ text: segment, plain: segment, isUpper: isCapital(chunk) }));
}

function splitChunk(chunk: string): readonly Token[] {
  return [...chunk.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([text]) => ({
    text: text.toLowerCase(),
    plain: toFolded(text),
    isUpper: isCapital(text),
  }));
}
