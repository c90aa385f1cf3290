import { describe, expect, it } from 'vitest';
import { breakLines, toPieces } from './break-lines.ts';

const setIn = (text: string, width: number, lang = 'en') =>
  breakLines(toPieces(text, lang), width, (piece) => Array.from(piece).length, 1);

describe('lines', () => {
  it('are as few and as even as they can be', () => {
    expect(setIn('one two three four five six', 14)).toEqual(['one two three', 'four five six']);
    expect(setIn('a bb ccc dddd', 9)).toEqual(['a bb ccc', 'dddd']);
    expect(setIn('the old library of the house', 24)).toEqual(['the old library', 'of the house']);
  });

  it('end after a hyphen between words, and never within a word', () => {
    expect(setIn('Fernández-Villaverde', 12)).toEqual(['Fernández-', 'Villaverde']);
    expect(setIn('Villaverde', 9)).toBeUndefined();
  });

  it('end between Japanese words, with particles, endings and closing marks where they belong', () => {
    expect(setIn('本会議の議事録をその日のうちに', 9, 'ja')).toEqual(['本会議の議事録を', 'その日のうちに']);
    expect(setIn('分析チーム（第２班）', 8, 'ja')?.some((line) => /^[）ー]|（$/u.test(line))).toBe(false);
    expect(setIn('四十五日から十日に', 6, 'ja')).toEqual(['四十五日から', '十日に']);
  });
});
