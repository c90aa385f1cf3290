import { toFolded } from './fold.ts';

/** What marks a word of an index as an acronym, so that AI does not meet ai, ái or aid. */
const MARK = 'xz';

/** The word of an index for an acronym, however its letters are set and divided: Q&A, QA. */
export function toAcronymWord(text: string): string {
  return MARK + toFolded(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The acronyms of a text as words of an index: two to eight capitals and digits, with signs between them or not. */
export function listAcronyms(text: string): readonly string[] {
  const found =
    text
      .normalize('NFKC')
      .match(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{Lu}\p{N}&/.-]{0,8}[\p{Lu}\p{N}](?![\p{L}\p{M}\p{N}])/gu) ?? [];
  return [...new Set(found.flatMap((word) => [word, ...word.split(/[^\p{L}\p{N}]+/u)]))]
    .filter((word) => (word.match(/\p{Lu}/gu) ?? []).length > 1)
    .map(toAcronymWord);
}
