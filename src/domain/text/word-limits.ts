/** A word that no page, card or screen reader can take: the start of it, how long it is, and where it stands. */
export type EndlessWord = {
  readonly kind: 'long' | 'marks';
  readonly found: string;
  readonly size: number;
  readonly limit: number;
  readonly offset: number;
};

/** The longest word, in letters: those of German and Finnish have fewer than ninety. */
export const LONGEST_WORD = 100;
/** The most marks on one letter: Vietnamese needs two, pointed Hebrew four. */
export const MOST_MARKS = 6;

/** Scripts that put no spaces between words: their lines break anywhere. */
const NO_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const LONG = new RegExp(`(?:(?!${NO_SPACES.source})[\\p{L}\\p{N}\\p{M}]){${String(LONGEST_WORD + 1)},}`, 'u');
const STACKED = new RegExp(`.?\\p{M}{${String(MOST_MARKS + 1)},}`, 'u');

/** The first endless word of a text: one of more than 100 letters, or a letter with more than six marks. */
export function findEndlessWord(text: string): EndlessWord | undefined {
  const stacked = /\p{M}{4}/u.test(text) ? STACKED.exec(text) : null;
  if (stacked !== null) {
    const size = [...stacked[0].matchAll(/\p{M}/gu)].length;
    return {
      kind: 'marks',
      found: stacked[0].slice(0, 1),
      ...{ size, limit: MOST_MARKS, offset: stacked.index },
    };
  }
  const long = isCrowded(text) ? LONG.exec(text) : null;
  if (long === null) return undefined;
  const letters = Array.from(long[0]);
  return {
    ...{ kind: 'long', found: `${letters.slice(0, 30).join('')}…`, size: letters.length },
    ...{ limit: LONGEST_WORD, offset: long.index },
  };
}

/** Whether a hundred characters stand together without a space: most texts are done with that. */
export function isCrowded(text: string): boolean {
  for (let start = 0; text.length - start > LONGEST_WORD;) {
    const space = text.lastIndexOf(' ', start + LONGEST_WORD);
    if (space < start) return true;
    start = space + 1;
  }
  return false;
}
