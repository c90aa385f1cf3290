import { describe, expect, it } from 'vitest';
import { toTitleSize } from './title-size.ts';

describe('toTitleSize', () => {
  it('gives the usual name its full size', () => {
    expect(['Nguyễn Thị Minh Hạnh', 'Bảng vàng', '顕彰名簿'].map(toTitleSize)).toEqual([
      'large',
      'large',
      'large',
    ]);
  });

  it('steps down for a long word, which may not break', () => {
    expect(
      ['Commendations', 'Telecommunications', 'Donaudampfschifffahrtsgesellschaft'].map(toTitleSize),
    ).toEqual(['medium', 'small', 'least']);
  });

  it('steps down for many characters, the wide ones sooner', () => {
    expect(toTitleSize('Tra cứu kiến nghị cử tri trong ba phút')).toBe('medium');
    expect(toTitleSize('有権者の要望を三分で調べられるように')).toBe('medium');
    expect(toTitleSize('word '.repeat(20).trim())).toBe('small');
  });

  it('counts letters, not the code units of their marks', () => {
    expect(toTitleSize('Thưởng thưởng'.normalize('NFD'))).toBe('large');
  });
});
