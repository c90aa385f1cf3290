/** Words in a row that make one shingle; characters in scripts without spaces. */
const WIDTH = 3;

/**
 * What a text says, in overlapping runs of three words (three characters where a script has no spaces), without case,
 * marks and figures.
 */
export function toShingles(text: string): ReadonlySet<string> {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}0]+/gu);
  const shingles = new Set<string>();
  for (let start = 0; words !== null && start + WIDTH <= words.length; start++)
    shingles.add(words.slice(start, start + WIDTH).join(' '));
  return shingles;
}
