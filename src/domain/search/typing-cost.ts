/** Pairs of letters that are taken for one another, by ear or on the keyboard; a slip between them counts half. */
const NEAR = new Set(
  ['sx', 'dz', 'iy', 'ln', 'ck', 'ei', 'mn', 'sz', 'cs', 'bv', 'gj', 'rg', 'dg', 'rd']
    .concat([
      'ャヤ',
      'タダ',
      'カガ',
      'サザ',
      'ハバ',
      'トド',
      'キギ',
      'ュユ',
      'ョヨ',
      'ッツ',
      'ペベ',
      'プブ',
      'ポボ',
      'パバ',
      'ピビ',
      'ァア',
      'ィイ',
      'ェエ',
      'ォオ',
      'ーウ',
    ])
    .flatMap((pair) => [pair, Array.from(pair).reverse().join('')]),
);

/** Damerau–Levenshtein distance of two words, with slips that are easily made at half the cost; `Infinity` beyond `most`. */
export function toTypingCost(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const [one = '', other = ''] = [a[row - 1], b[column - 1]];
      const isSwapped = row > 1 && column > 1 && one === b[column - 2] && a[row - 2] === other;
      const isDoubled = one === a[row - 2] || other === b[column - 2];
      current[column] = Math.min(
        (last[column] ?? 0) + (isDoubled ? 0.6 : 1),
        (current[column - 1] ?? 0) + (isDoubled ? 0.6 : 1),
        (last[column - 1] ?? 0) + (one === other ? 0 : NEAR.has(one + other) ? 0.5 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 0.7 : Infinity,
      );
    }
    if (Math.min(...current) > most) return Infinity;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
