import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapWords } from './wrap-words.ts';

it('breaks between words, and between characters where there are none', () => {
  expect(wrapWords('Supervision Support Department', 20)).toEqual(['Supervision Support', 'Department']);
  expect(wrapWords('監督支援部翻訳通訳課', 10)).toEqual(['監督支援部', '翻訳通訳課']);
  expect(wrapWords('Donaudampfschifffahrt', 10)).toEqual(['Donaudampf', 'schifffahr', 't']);
});

it('leaves nothing out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, length) => {
      const bare = (words: string): string => words.replace(/\s+/gu, '');
      expect(bare(wrapWords(text, length).join(''))).toBe(bare(text));
    }),
  );
});
