import { toTypingCost } from './typing-cost.ts';

/** The words of an index: how many records hold a word, which words begin like another, and which are near it. */
export type Vocabulary = {
  /** In how many records a folded word stands, to a power of two; 0 for a word that is nowhere. */
  readonly count: (word: string) => number;
  readonly hasPrefix: (beginning: string) => boolean;
  /** The words that a mistyped one most probably means, the nearest first. */
  readonly nearest: (word: string, limit: number) => readonly string[];
};

/** Writes words and their counts as text: a line a word, what it shares with the word before left out. */
export function packVocabulary(counts: ReadonlyMap<string, number>): string {
  let last = '';
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 35 && shared < last.length && word[shared] === last[shared]) shared++;
      last = word;
      return (
        shared.toString(36) + Math.min(35, Math.floor(Math.log2(count))).toString(36) + word.slice(shared)
      );
    })
    .join('\n');
}

/** Reads what `packVocabulary` wrote. */
export function unpackVocabulary(text: string): Vocabulary {
  const counts = new Map<string, number>();
  const words: string[] = [];
  let last = '';
  for (const line of text === '' ? [] : text.split('\n')) {
    last = last.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(2);
    counts.set(last, 2 ** Number.parseInt(line[1] ?? '0', 36));
    words.push(last);
  }
  return {
    count: (word) => counts.get(word) ?? 0,
    hasPrefix: (beginning) => words[firstFrom(words, beginning)]?.startsWith(beginning) ?? false,
    nearest: (word, limit) => findNearest(word, words, counts, limit),
  };
}

/** The place of the first word that does not stand before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findNearest(
  word: string,
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  limit: number,
): readonly string[] {
  const most = word.length < 5 ? 0.8 : word.length < 8 ? 1.2 : 2;
  return words
    .flatMap((candidate) => {
      if (Math.abs(candidate.length - word.length) > most || /\d/.test(candidate)) return [];
      const cost = toTypingCost(word, candidate, most) + (candidate[0] === word[0] ? 0 : 0.3);
      return cost > most ? [] : [{ candidate, cost: cost - Math.log2(counts.get(candidate) ?? 1) / 40 }];
    })
    .sort((one, other) => one.cost - other.cost)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
