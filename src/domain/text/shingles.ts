/** Words in a row that make one shingle; characters in scripts without spaces. */
const WIDTH = 3;

/**
 * What a text says, as hashes (32 bits) of overlapping runs of three words (three characters where a script has no
 * spaces), without case, marks and figures. Two different runs hardly ever have one hash.
 */
export function toShingles(text: string): ReadonlySet<number> {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}0]+/gu);
  const hashes = (words ?? []).map(hash);
  const shingles = new Set<number>();
  for (let start = 0; start + WIDTH <= hashes.length; start++) {
    let all = 0;
    for (let at = start; at < start + WIDTH; at++) all = mix(all ^ (hashes[at] ?? 0));
    shingles.add(all >>> 0);
  }
  return shingles;
}

function hash(word: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    state = Math.imul(state ^ word.charCodeAt(index), 0x01000193);
  return state;
}

function mix(state: number): number {
  const once = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
