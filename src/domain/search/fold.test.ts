import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromEngineText, hasMarks, toEngineText, toFolded, toMarked } from './fold.ts';

describe('toFolded', () => {
  test.each([
    ['Đại biểu', 'dai bieu'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['ＡＩ', 'ai'],
    ['ﾃﾚﾜｰｸ', 'テレワーク'],
    ['ﾊﾟｿｺﾝ', 'パソコン'],
    ['會議', '会議'],
    ['髙橋', '高橋'],
    ['齋藤', '斎藤'],
    ['Ångström', 'angstrom'],
    ['ぎじろく', 'ぎじろく'],
  ])('folds %s to %s', (text, folded) => {
    expect(toFolded(text)).toBe(folded);
  });

  test('gives one form for composed and decomposed text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => toFolded(text.normalize('NFD')) === toFolded(text.normalize('NFC')),
      ),
    );
  });
});

describe('toMarked', () => {
  test.each([
    ['hoà', 'hòa'],
    ['thuý', 'thúy'],
    ['kỹ sư', 'kĩ sư'],
    ['LÝ', 'lí'],
    ['khuỷu', 'khủyu'],
  ])('takes %s and %s for one', (one, other) => {
    expect(toMarked(one)).toBe(toMarked(other.normalize('NFD')));
  });

  test('keeps words apart that differ in a mark', () => {
    expect(toMarked('ma')).not.toBe(toMarked('má'));
    expect(toMarked('tư')).not.toBe(toMarked('tu'));
    expect(toMarked('thủy')).not.toBe(toMarked('thúy'));
  });
});

test('marks are told from their absence, and voiced kana are no marks', () => {
  expect(hasMarks('hop khong giay')).toBe(false);
  expect(hasMarks('họp')).toBe(true);
  expect(hasMarks('đ')).toBe(true);
  expect(hasMarks('がぱ')).toBe(false);
});

test('a text goes to the engine and comes back as it was', () => {
  expect(toEngineText('Đường đi').normalize('NFD').replace(/\p{M}/gu, '')).toBe('Duong di');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('đ', 'Đ', 'd', 'D', 'a', 'ớ', ' ') }),
      (text) => fromEngineText(toEngineText(text)) === text,
    ),
  );
});
