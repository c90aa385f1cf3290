import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packVocabulary, unpackVocabulary } from './vocabulary.ts';

const of = (...words: readonly string[]) =>
  unpackVocabulary(packVocabulary(new Map(words.map((word) => [word, 4]))));

describe('a vocabulary', () => {
  test('comes back as it was packed, counts as powers of two', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.dictionary(word, fc.integer({ min: 1, max: 100_000 })), (counts) => {
        const vocabulary = unpackVocabulary(packVocabulary(new Map(Object.entries(counts))));
        for (const [each, count] of Object.entries(counts)) {
          expect(vocabulary.count(each)).toBe(2 ** Math.floor(Math.log2(count)));
          expect(vocabulary.hasPrefix(each.slice(0, 2))).toBe(true);
        }
      }),
    );
  });

  test('knows how words begin', () => {
    const vocabulary = of('meeting', 'paper');
    expect(vocabulary.hasPrefix('meet')).toBe(true);
    expect(vocabulary.hasPrefix('mat')).toBe(false);
    expect(vocabulary.count('meet')).toBe(0);
  });

  test.each([
    ['achives', 'archives'],
    ['recieve', 'receive'],
    ['meating', 'meeting'],
    ['papper', 'paper'],
  ])('finds what %s means', (typed, meant) => {
    expect(of('archives', 'receive', 'meeting', 'paper', 'budget').nearest(typed, 1)).toEqual([meant]);
  });

  test('offers nothing for a word that is near to none', () => {
    expect(of('archives', 'paper').nearest('helicopter', 2)).toEqual([]);
  });

  test('never corrects into a number', () => {
    expect(of('2024', '2025').nearest('2026', 2)).toEqual([]);
  });
});
