import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCalendarDate, toFigure } from './read-answers.ts';

it('reads dates as people type them, at their own precision', () => {
  const typed = [
    '2026',
    '2026-03',
    '2026-3-5',
    '3/2026',
    'tháng 3 năm 2026',
    '2026年3月5日',
    '２０２６年３月',
    ' 2026.03.05 ',
  ];
  expect(typed.map(toCalendarDate)).toEqual([
    ...[2026, '2026-03', '2026-03-05', '2026-03', '2026-03', '2026-03-05', '2026-03', '2026-03-05'],
  ]);
});

it('refuses days that do not exist and words that are no date', () => {
  expect(['2026-02-30', '13/2026', '0999', 'spring', '5/3/2026', ''].map(toCalendarDate)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  );
});

it('reads figures in the way of the language, and in the other where there is no doubt', () => {
  expect(
    ['1.480', '6,4', '1.234.567,5', '6.5', '−3', '12 000', '１２'].map((text) => toFigure(text, ',')),
  ).toEqual([...[1480, 6.4, 1_234_567.5, 6.5, -3, 12_000, 12]]);
  expect(['1.480', '1,480', '6,4', '6.5'].map((text) => toFigure(text, '.'))).toEqual([1.48, 1480, 6.4, 6.5]);
  expect(['many', '1.2.3', '12%', ''].map((text) => toFigure(text, '.'))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});

it('reads every figure that the language itself writes', () => {
  for (const [lang, decimal] of [
    ['vi', ','],
    ['en', '.'],
    ['ja', '.'],
  ] as const) {
    const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 4 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, digits) => {
        const figure = whole / 10 ** digits;
        expect(toFigure(format.format(figure), decimal)).toBeCloseTo(figure, 4);
      }),
    );
  }
});
