import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSpread } from './spread.ts';

describe('toSpread', () => {
  it('is nothing where there are no numbers', () => {
    expect(toSpread([])).toBeUndefined();
  });

  it('takes the number in the middle, or the way between the two there', () => {
    expect(toSpread([300, 10, 20])).toEqual({ count: 3, low: 15, median: 20, high: 160 });
    expect(toSpread([10, 20, 40, 1000])).toEqual({ count: 4, low: 18, median: 30, high: 280 });
  });

  it('leaves at least half of the numbers on each side of the median, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), (values) => {
        const { median, low, high } = toSpread(values) ?? { median: NaN, low: NaN, high: NaN };
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        // The median is rounded to a whole number.
        expect(values.filter((value) => value <= median + 0.5).length * 2).toBeGreaterThanOrEqual(
          values.length,
        );
        expect(values.filter((value) => value >= median - 0.5).length * 2).toBeGreaterThanOrEqual(
          values.length,
        );
        expect(toSpread(values.toReversed())).toEqual(toSpread(values));
      }),
    );
  });
});
