import { foldLatin } from '../text/fold-latin.ts';

const MAIL = /(?<![\w.+-])([\w.+-]{2,64})@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu;

/** A mail address in a text, and where it stands. */
export type NamedMail = { readonly found: string; readonly offset: number };

/**
 * Finds mail addresses that are made of the name of one of these people (an.nguyen@, nguyenvanan@), wherever their mail
 * is kept: addresses of offices are made of other words.
 */
export function createMailFinder(names: Iterable<string>): (text: string) => readonly NamedMail[] {
  const people = [...new Set(names)].map(toWords).filter((words) => words.length > 1);
  const joined = new Set(people.flatMap((words) => [words.join(''), words.toReversed().join('')]));
  const byWord = Map.groupBy(
    people.flatMap((words) => words.map((word) => ({ word, words }))),
    ({ word }) => word,
  );
  const isNamed = (local: string): boolean => {
    const parts = toWords(local.replace(/[\d._+-]+/gu, ' ')).filter((part) => part.length > 1);
    if (joined.has(parts.join(''))) return true;
    const [first = '', ...others] = parts;
    if (others.length === 0) return false;
    return (byWord.get(first) ?? []).some(({ words }) => others.every((part) => words.includes(part)));
  };
  return (text) => {
    if (!text.includes('@')) return [];
    return [...text.matchAll(MAIL)].flatMap(({ 0: found, 1: local = '', index }) =>
      isNamed(local) ? [{ found, offset: index }] : [],
    );
  };
}

function toWords(name: string): readonly string[] {
  return foldLatin(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
