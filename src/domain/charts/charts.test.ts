import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseLabels } from './choose-labels.ts';
import { toColumnChart } from './column-chart.ts';
import { toCourseChart } from './course-chart.ts';
import { toRowChart } from './row-chart.ts';

const values = fc.array(fc.array(fc.nat(500), { minLength: 2, maxLength: 2 }), {
  minLength: 1,
  maxLength: 90,
});
const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('toColumnChart', () => {
  it('stacks the parts of a column from the ground up, in proportion', () => {
    const { columns, ground } = toColumnChart([
      [30, 10],
      [20, 0],
    ]);
    const [first, second] = columns;
    const whole = ground - (first?.top ?? 0);
    expect(first?.parts).toEqual([
      { series: 0, y: ground - whole * 0.75, height: whole * 0.75 },
      { series: 1, y: first?.top, height: whole * 0.25 },
    ]);
    expect(second?.parts).toEqual([{ series: 0, y: ground - whole / 2, height: whole / 2 }]);
  });

  it('keeps columns apart, inside the drawing and as high as they are', () => {
    fc.assert(
      fc.property(values, (lists) => {
        const { columns, ground, height } = toColumnChart(lists);
        expect(columns).toHaveLength(lists.length);
        columns.forEach(({ x, width, top, parts, total }, index) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(columns[index + 1]?.x ?? 100.01);
          expect(top).toBeGreaterThanOrEqual(14);
          expect(ground - top).toBeCloseTo(sum(parts.map((part) => part.height)), 0);
          expect(total).toBe(sum(lists[index] ?? []));
        });
        expect(ground).toBeLessThan(height);
      }),
    );
  });
});

describe('toRowChart', () => {
  it('fills the width with the longest bar and sets its parts one after the other', () => {
    expect(
      toRowChart([
        [3, 1],
        [0, 2],
        [0, 0],
      ]),
    ).toEqual([
      {
        total: 4,
        parts: [
          { series: 0, x: 0, width: 75 },
          { series: 1, x: 75, width: 25 },
        ],
      },
      { total: 2, parts: [{ series: 1, x: 0, width: 50 }] },
      { total: 0, parts: [] },
    ]);
  });
});

describe('toCourseChart', () => {
  it('joins its dots by lines and sets each range around its dot', () => {
    const { dots, lines, ground } = toCourseChart([
      { value: 100, range: { low: 50, high: 200 } },
      { value: 0 },
    ]);
    const [first, second] = dots;
    expect(first).toMatchObject({ x: 25, y: (ground + 26) / 2, range: { top: 26, bottom: 146 } });
    expect(second).toMatchObject({ x: 75, y: ground, range: undefined });
    expect(lines).toEqual([{ x1: 25, y1: first?.y, x2: 75, y2: ground }]);
  });

  it('writes the number of a range beside its dot, the last one on the inner side', () => {
    const range = { low: 1, high: 3 };
    const { dots } = toCourseChart([
      { value: 2, range },
      { value: 2, range },
    ]);
    expect(dots.map(({ figureX }) => Math.sign(figureX))).toEqual([1, -1]);
    expect(toCourseChart([{ value: 2 }]).dots[0]?.figureX).toBe(0);
  });

  it('stays inside the drawing whatever the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 80 }), (numbers) => {
        const { dots, ground } = toCourseChart(numbers.map((value) => ({ value })));
        for (const { x, y, figureY } of dots) {
          expect(x > 0 && x < 100 && y <= ground && figureY >= 12).toBe(true);
        }
      }),
    );
  });
});

describe('chooseLabels', () => {
  it('labels everything while there is room', () => {
    expect(chooseLabels(6).every(({ narrow, wide }) => narrow && wide)).toBe(true);
  });

  it('never writes more than have room, and always the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const labels = chooseLabels(count);
        expect(labels.filter(({ narrow }) => narrow).length).toBeLessThanOrEqual(6);
        expect(labels.filter(({ wide }) => wide).length).toBeLessThanOrEqual(15);
        expect(labels.at(-1)).toEqual({ narrow: true, wide: true });
      }),
    );
  });
});
