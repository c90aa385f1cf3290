import { toShingles } from './text/shingles.ts';

/** From this part on, two texts were not written apart. */
const MOST = 0.6;

/** Words that more texts than these have in common are looked for in the first ones only: a thousand texts stay quick. */
const HOLDERS = 20;

/**
 * Texts that share most of their words in a row with an earlier text of another owner, each with the first such one.
 * The longer of the two may say more besides.
 */
export function findNearCopies<Text extends { readonly text: string; readonly owner: string }>(
  texts: readonly Text[],
): readonly { readonly copy: Text; readonly other: Text }[] {
  const known = texts.map((item) => ({ item, shingles: toShingles(item.text) }));
  const holders = new Map<string, number[]>();
  return known.flatMap(({ item: copy, shingles }, index) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const earlier = holders.get(shingle) ?? [];
      for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (earlier.length < HOLDERS) earlier.push(index);
      holders.set(shingle, earlier);
    }
    const [other] = [...shared].flatMap(([at, count]) => {
      const { item, shingles: theirs } = known[at] ?? {};
      if (item === undefined || theirs === undefined || item.owner === copy.owner) return [];
      return count / Math.min(shingles.size, theirs.size) >= MOST ? [item] : [];
    });
    return other === undefined ? [] : [{ copy, other }];
  });
}
