import { describe, expect, test } from 'vitest';
import { createTokenise, joinParts } from './tokens.ts';

const wordsOf = (lang: string, text: string): readonly string[] =>
  createTokenise(lang)(text).map(({ plain }) => plain);

describe('words', () => {
  test('stand between spaces and signs', () => {
    expect(wordsOf('vi', 'Quyết định số 214/QĐ-VPNV')).toEqual(['quyet', 'dinh', 'so', '214', 'qd', 'vpnv']);
    expect(wordsOf('en', "the clerk's e-office")).toEqual(['the', 'clerk', 's', 'e', 'office']);
  });

  test('are found by dictionary in Japanese, beside Latin words and numbers', () => {
    expect(wordsOf('ja', '紙を使わない会議')).toEqual(expect.arrayContaining(['紙', '会議']));
    expect(wordsOf('ja', 'ＤＸ 2026')).toEqual(['dx', '2026']);
  });

  test('are taken in present-day forms', () => {
    expect(wordsOf('ja', '會議')).toEqual(['会議']);
  });

  test('know whether they stood in capitals', () => {
    const [it, and] = createTokenise('en')('IT and');
    expect([it?.isUpper, and?.isUpper]).toEqual([true, false]);
  });
});

test('parts join into the word that people write as one', () => {
  expect(joinParts(createTokenise('en')('e-office')).plain).toBe('eoffice');
});
