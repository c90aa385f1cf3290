/** Why a pattern is not used. */
export type PatternFault = 'syntax' | 'endless' | 'paths' | 'back' | 'everything' | 'example';

/** A pattern that is safe to search with, or why it is not. */
export type OwnPattern =
  { readonly ok: true; readonly search: RegExp } | { readonly ok: false; readonly fault: PatternFault };

/**
 * The most ways in which a search may read a pattern from one place of a text. With it the time of a search grows
 * with the text and no faster, whatever stands in the text.
 */
export const MOST_PATHS = 200;

/** Makes a search for whole words of a pattern, in capitals or not, and tries it with its example. */
export function toOwnPattern(pattern: string, example: string): OwnPattern {
  const counted = countPaths(pattern);
  if (typeof counted === 'string') return { ok: false, fault: counted };
  if (counted > MOST_PATHS) return { ok: false, fault: 'paths' };
  const search = toSearch(pattern);
  if (search === undefined) return { ok: false, fault: 'syntax' };
  if (new RegExp(`^(?:${pattern})$`, 'iu').test('')) return { ok: false, fault: 'everything' };
  const [found] = [...example.matchAll(search)];
  return found === undefined ? { ok: false, fault: 'example' } : { ok: true, search };
}

function toSearch(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  } catch {
    return undefined;
  }
}

/**
 * In how many ways a regular expression can be read from one place of a text: choices are added, parts in a row
 * multiplied, repetitions taken as often as they may repeat.
 */
export function countPaths(pattern: string): number | PatternFault {
  const tokens = pattern.match(TOKEN) ?? [];
  // The paths of the row that is being read, and of the choices before it, for each open bracket.
  const open: { row: number; choices: number; last: number }[] = [{ row: 1, choices: 0, last: 1 }];
  for (const token of tokens) {
    const level = open.at(-1);
    if (level === undefined) return 'syntax';
    if (/^\\(?:[1-9]|k)/.test(token)) return 'back';
    if (token === '*' || token === '+' || /^\{\d+,\}$/.test(token)) return 'endless';
    if (token.startsWith('(')) open.push({ row: 1, choices: 0, last: 1 });
    else if (token === ')') {
      open.pop();
      const around = open.at(-1);
      if (around === undefined) return 'syntax';
      around.last = level.choices + level.row;
      around.row *= around.last;
    } else if (token === '|') {
      level.choices += level.row;
      level.row = 1;
    } else {
      const [least, most] = toCount(token) ?? [1, 1];
      const before = toCount(token) === undefined ? 1 : level.last;
      const paths = sumOfPowers(before, least, most);
      level.row = toCount(token) === undefined ? level.row : (level.row / level.last) * paths;
      level.last = paths;
    }
    if (open.some(({ row, choices }) => row + choices > 10 * MOST_PATHS)) return 'paths';
  }
  const [whole] = open;
  return open.length === 1 && whole !== undefined ? whole.choices + whole.row : 'syntax';
}

/** Escapes, classes, opening brackets, counts, and every other character. */
const TOKEN =
  /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\u\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\{\d+(?:,\d*)?\}|[\s\S]/gu;

/** How often the part before may stand: `undefined` where the token is no count. A lazy `?` counts twice, which errs on the safe side. */
function toCount(token: string): readonly [number, number] | undefined {
  if (token === '?') return [0, 1];
  const [, least, most] = /^\{(\d+)(?:,(\d+))?\}$/.exec(token) ?? [];
  return least === undefined ? undefined : [Number(least), Number(most ?? least)];
}

function sumOfPowers(base: number, least: number, most: number): number {
  let sum = 0;
  for (let power = least; power <= most && sum <= 100 * MOST_PATHS; power++) sum += base ** power;
  return sum;
}
