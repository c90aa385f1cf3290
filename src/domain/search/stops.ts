import { hasMarks, toFolded, toMarked } from './fold.ts';
import type { Token, Tokenise } from './tokens.ts';

/** Finds the places of words that say nothing of the subject of a query. */
export type FindStops = (tokens: readonly Token[], query: string) => ReadonlySet<number>;

/** A phrase of the list has this many words at most. */
const LONGEST = 4;

/**
 * Prepares the words and phrases that questions are made with. Marks count where the query has any: của is one of them, cửa
 * is not; without marks nobody knows, and both are taken for one.
 */
export function createFindStops(stopWords: readonly string[], tokenise: Tokenise): FindStops {
  const phrases = stopWords.map((words) => tokenise(words));
  const known = new Map(
    [toMarked, toFolded].map((fold) => [fold, new Set(phrases.map((words) => toKey(words, fold)))]),
  );
  return (tokens, query) => {
    const fold = hasMarks(query) ? toMarked : toFolded;
    // A single kana is an ending that the dictionary has cut off.
    const stops = new Set(tokens.flatMap(({ plain }, at) => (/^\p{sc=Hira}$/u.test(plain) ? [at] : [])));
    for (let from = 0; from < tokens.length; from++) {
      const length = Array.from({ length: LONGEST }, (_, shorter) => LONGEST - shorter).find((count) =>
        known.get(fold)?.has(toKey(tokens.slice(from, from + count), fold)),
      );
      for (let at = from; at < from + Math.min(length ?? 0, tokens.length - from); at++) stops.add(at);
      from += Math.max(0, (length ?? 1) - 1);
    }
    return stops;
  };
}

function toKey(tokens: readonly Token[], fold: (text: string) => string): string {
  return tokens.map(({ text }) => fold(text)).join(' ');
}
