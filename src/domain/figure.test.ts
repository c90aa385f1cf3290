import { describe, expect, it } from 'vitest';
import { splitFigure, strongestOf, toBarParts, toBarWidth, writeFigure } from './figure.ts';

describe('writeFigure', () => {
  it('joins a sign and sets a word apart', () => {
    const minutes = new Map([
      ['vi', 'phút'],
      ['en', 'minutes'],
    ]);
    expect(writeFigure(1480, minutes, 'vi')).toBe('1.480 phút');
    expect(writeFigure(98.4, new Map([['vi', '%']]), 'vi')).toBe('98,4%');
    expect(writeFigure(3, undefined, 'en')).toBe('3');
  });
});

describe('splitFigure', () => {
  it('keeps a short unit with its number and sets many words apart', () => {
    const split = (value: number, measure: string) => splitFigure(value, new Map([['en', measure]]), 'en');
    expect(split(3, 'minutes')).toEqual({ short: '3 minutes', rest: undefined, lang: 'en' });
    expect(split(3, 'working minutes (median)')).toEqual({
      short: '3',
      rest: 'working minutes (median)',
      lang: 'en',
    });
    expect(split(12, '分')).toMatchObject({ short: '12 分' });
    expect(split(12, '分（中央値）')).toMatchObject({ short: '12', rest: '分（中央値）' });
    expect(split(88, '会議に占める%')).toMatchObject({ short: '88%', rest: '会議に占める' });
    expect(split(4, '% of questions')).toEqual({ short: '4%', rest: 'of questions', lang: 'en' });
  });

  it('tells the language of a measure that has not been translated', () => {
    expect(splitFigure(3, new Map([['vi', 'phút']]), 'en').lang).toBe('vi');
  });
});

describe('strongestOf', () => {
  it('takes the first result that has a figure after', () => {
    const result = (key: string, after: number | undefined) => ({
      ...{ key, after, before: 5, indicator: new Map([['en', key]]) },
      ...{ measure: undefined, period: undefined, source: undefined, beneficiaries: undefined },
    });
    expect(strongestOf([result('none', undefined), result('zero', 0), result('two', 2)])?.key).toBe('zero');
    expect(strongestOf([result('none', undefined)])).toBeUndefined();
  });
});

describe('toBarWidth', () => {
  it('stays within the bar', () => {
    expect([-0.2, 0, 0.5, 1, 1.7].map((part) => toBarWidth(part, 200))).toEqual([0, 0, 100, 200, 200]);
  });
});

describe('toBarParts', () => {
  const bars = (before: number | undefined, after: number | undefined, measure?: string) =>
    toBarParts({ before, after, measure: measure === undefined ? undefined : new Map([['en', measure]]) });

  it('draws percentages of a hundred, and other figures of the larger one', () => {
    expect(bars(8, 88, '% of sittings')).toEqual({ before: 0.08, after: 0.88 });
    expect(bars(200, 50, 'minutes')).toEqual({ before: 1, after: 0.25 });
    expect(bars(50, 150, '%')).toEqual({ before: 1 / 3, after: 1 });
  });

  it('draws nothing for nothing, and leaves out what was not measured', () => {
    expect(bars(0, 0)).toEqual({ before: 0, after: 0 });
    expect(bars(undefined, 4)).toEqual({ before: undefined, after: 1 });
    expect(bars(-2, 4)).toEqual({ before: 0, after: 1 });
  });
});
