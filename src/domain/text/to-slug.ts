import { foldLatin } from './fold-latin.ts';

/** Leaves room below the 80 characters of an id for a number that tells namesakes apart. */
const LONGEST = 72;

/**
 * Folds words into the form of an id: ASCII lower case letters, digits and single hyphens, at most 72 characters.
 * Letters of other scripts than the Latin one are left out, so the result may be empty.
 */
export function toSlug(words: string): string {
  const folded = foldLatin(words)
    .replace(/['’ʼ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cut(folded);
}

/** Whether a folded text still says something: it has a letter, or the words had no letters to lose. */
export function isTelling(slug: string, words: string): boolean {
  if (slug === '') return false;
  return /[a-z]/.test(slug) || !/\p{L}/u.test(words);
}

/** The id itself, or with the first number from 2 that nobody has yet. */
export function toFreeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) {
    const numbered = `${id}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

function cut(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const whole = slug.slice(0, LONGEST + 1).lastIndexOf('-');
  return slug.slice(0, whole > 0 ? whole : LONGEST);
}
