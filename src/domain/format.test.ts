import { describe, expect, it } from 'vitest';
import { toFormat, toOwnName } from './format.ts';

describe('toFormat', () => {
  it('writes a date at its own precision in the language of the reader', () => {
    const written = ['vi', 'en', 'ja'].map((lang) =>
      ['2026', '2026-11', '2026-11-18'].map(toFormat(lang).date),
    );
    expect(written).toMatchInlineSnapshot(`
      [
        [
          "2026",
          "tháng 11 năm 2026",
          "18 tháng 11, 2026",
        ],
        [
          "2026",
          "November 2026",
          "November 18, 2026",
        ],
        [
          "2026年",
          "2026年11月",
          "2026年11月18日",
        ],
      ]
    `);
  });

  it('writes a period as the language writes it', () => {
    expect(toFormat('en').period('2025', '2030')).toMatch(/^2025\s*–\s*2030$/);
    expect(toFormat('ja').period('2025', '2030')).toMatch(/^2025年?～2030年$/);
    expect(toFormat('en').period('2025', '2030-06')).toBe('2025 – June 2030');
  });

  it('writes years of the first century', () => {
    expect(toFormat('en').date('0079-08-24')).toContain('79');
  });

  it('groups the digits of numbers and keeps their fractions', () => {
    expect(['vi', 'en', 'ja'].map((lang) => toFormat(lang).number(12345.25))).toEqual([
      '12.345,25',
      '12,345.25',
      '12,345.25',
    ]);
  });

  it('says 100 % only of what is full', () => {
    expect([0.07, 0.29, 0.999, 1, 1.2].map(toFormat('en').percent)).toEqual([
      '7%',
      '29%',
      '99%',
      '100%',
      '120%',
    ]);
  });

  it('writes the size of a file in a unit that fits', () => {
    expect([0, 980, 12_400, 2_340_000].map(toFormat('en').bytes)).toEqual([
      '0 byte',
      '980 byte',
      '12 kB',
      '2.3 MB',
    ]);
  });
});

describe('toOwnName', () => {
  it('names a language in itself', () => {
    expect(['vi', 'en', 'ja'].map(toOwnName)).toEqual(['Tiếng Việt', 'English', '日本語']);
  });
});
