import { toShingles } from './text/shingles.ts';

/** From this part on, two texts were not written apart. */
const MOST = 0.6;

/** One shingle of four is looked up: enough to find every text worth comparing, and four times as quick. */
const SAMPLE = 4;
const WORTH_COMPARING = 0.3;

/** A shingle that stands in more texts is looked for in the first ones only: it is a phrase of everybody's. */
const HOLDERS = 20;

/**
 * Texts that share most of their words in a row with an earlier text of another owner, each with the first such one.
 * The longer of the two may say more besides. For paragraphs: a text of a few words is too short to be found.
 */
export function findNearCopies<Text extends { readonly text: string; readonly owner: string }>(
  texts: readonly Text[],
): readonly { readonly copy: Text; readonly other: Text }[] {
  const holders = new Map<number, number[]>();
  const samples: number[] = [];
  return texts.flatMap((copy, index) => {
    const shingles = toShingles(copy.text);
    const sample = [...shingles].filter((shingle) => shingle % SAMPLE === 0);
    samples.push(sample.length);
    const shared = new Map<number, number>();
    for (const shingle of sample) {
      const earlier = holders.get(shingle) ?? [];
      for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (earlier.length < HOLDERS) earlier.push(index);
      holders.set(shingle, earlier);
    }
    const isWorthComparing = ([at, count]: readonly [number, number]): boolean =>
      count >= WORTH_COMPARING * Math.min(sample.length, samples[at] ?? 0);
    const candidates = [...shared].filter(isWorthComparing).map(([at]) => texts[at]);
    const other = candidates.find(
      (text) => text?.owner !== copy.owner && text && toOverlap(shingles, toShingles(text.text)) >= MOST,
    );
    return other === undefined ? [] : [{ copy, other }];
  });
}

/** The part of the shorter text, 0 to 1, that the other one holds too. */
function toOverlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = one.intersection(other).size;
  return shared / Math.min(one.size, other.size);
}
