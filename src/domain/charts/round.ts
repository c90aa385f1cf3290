/** A length of a drawing with two decimals: finer than any screen shows, and the same on every machine. */
export function round(length: number): number {
  return Math.round(length * 100) / 100;
}
