import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plantForest, type Ground, type Plant } from './plant-forest.ts';

const WIDE: Ground = { width: 900, height: 560, radius: [9, 64], most: 320, gap: 3, bleed: 0 };
const plants = (count: number): readonly Plant[] =>
  Array.from({ length: count }, (_, index) => ({ id: `p${String(index)}`, weight: index % 7 }));

describe('a forest', () => {
  it('is the same for the same plants, whatever their order', () => {
    expect(plantForest(plants(80), WIDE)).toEqual(plantForest([...plants(80)].reverse(), WIDE));
  });

  it('has no bloom over another, and none outside its ground', () => {
    const weights = fc.array(fc.nat(30), { minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(weights, (all) => {
        const planted = plantForest(
          all.map((weight, index) => ({ id: String(index), weight })),
          WIDE,
        );
        planted.forEach((one, index) => {
          expect(one.x >= one.radius - 1 && one.x <= WIDE.width - one.radius + 1).toBe(true);
          expect(one.y >= one.radius - 1 && one.y <= WIDE.height - one.radius + 1).toBe(true);
          for (const other of planted.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
              one.radius + other.radius,
            );
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  it.each([1, 12, 128, 300])('has room for all of %i', (count) => {
    expect(plantForest(plants(count), WIDE)).toHaveLength(count);
  });

  it('keeps the heaviest where there are too many', () => {
    const planted = plantForest(plants(3000), WIDE);
    expect(planted.length).toBeGreaterThan(250);
    expect(planted.length).toBeLessThanOrEqual(WIDE.most);
    expect(planted.every(({ id }) => Number(id.slice(1)) % 7 === 6)).toBe(true);
  });

  it('gives the heavier the larger bloom', () => {
    const [first, last] = [plantForest(plants(20), WIDE).at(0), plantForest(plants(20), WIDE).at(-1)];
    expect(first?.radius ?? 0).toBeGreaterThan(last?.radius ?? 0);
  });
});
