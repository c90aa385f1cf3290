/** How numbers spread: half of them lie between `low` and `high`, half lie below `median`; all in whole numbers. */
export type Spread = {
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
};

/** The spread of some numbers; `undefined` where there are none. Between two numbers, it lies on the way from one to the other. */
export function toSpread(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number => {
    const place = part * (sorted.length - 1);
    const [below = 0, above = below] = [Math.floor(place), Math.ceil(place)].map(
      (index) => sorted[index] ?? 0,
    );
    return Math.round(below + (above - below) * (place % 1));
  };
  return { count: sorted.length, low: at(0.25), median: at(0.5), high: at(0.75) };
}
