import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTelling, toFreeId, toSlug } from './to-slug.ts';

test.each([
  ['Nguyễn Thị Minh Hạnh', 'nguyen-thi-minh-hanh'],
  ['ĐẶNG Hữu Phước', 'dang-huu-phuoc'],
  ['Jørgen Christensen-Dalsgaard', 'jorgen-christensen-dalsgaard'],
  ['Stanisław Weiß', 'stanislaw-weiss'],
  ['Frank H. Shu (徐遐生)', 'frank-h-shu'],
  ["Conan O'Brien", 'conan-obrien'],
  ['İstanbul ﬁlm', 'istanbul-film'],
])('folds %s into %s', (name, id) => {
  expect(toSlug(name)).toBe(id);
});

test('a name without Latin letters folds into nothing', () => {
  expect(toSlug('髙橋 花子')).toBe('');
  expect(isTelling(toSlug('第3課'), '第3課')).toBe(false);
  expect(isTelling(toSlug('2008'), '2008')).toBe(true);
});

test('a long name is cut between words', () => {
  expect(toSlug('international '.repeat(9))).toBe(
    'international-international-international-international-international',
  );
});

test('whatever is folded is an id or empty, and folding it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const slug = toSlug(words);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slug.length).toBeLessThanOrEqual(72);
      expect(toSlug(slug)).toBe(slug);
    }),
  );
});

test('composed and decomposed letters give the same id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(toSlug(words.normalize('NFD'))).toBe(toSlug(words.normalize('NFC')));
    }),
  );
});

test('a taken id gets the first free number', () => {
  const taken = new Set(['an-binh', 'an-binh-2']);
  expect(toFreeId('an-binh', (id) => taken.has(id))).toBe('an-binh-3');
});
