import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPaths, MOST_PATHS, toOwnPattern } from './own-pattern.ts';

it.each([
  ['\\d{9}', 1],
  ['[A-Z]{1,3}\\d{5,8}', 12],
  ['0\\d{1,3}[ .-]?\\d{3}[ .-]?\\d{3,4}', 24],
  ['(x|y|z)(1|2)', 6],
  ['(?:ab){2,3}', 2],
  ['(a|a)?b', 3],
  ['\\p{L}{2}\\d{7}', 1],
  ['\\d{0,30}\\d{0,30}x', 961],
])('the search for %s has so many ways', (pattern, paths) => {
  expect(countPaths(pattern)).toBe(paths);
});

it.each([
  ['a*', 'endless'],
  ['a{2,}', 'endless'],
  ['(a+)+$', 'endless'],
  ['(a{1,20}){1,20}', 'paths'],
  ['((a?){10}){10}', 'paths'],
  ['(?=a{1,50})(?=a{1,50})', 'paths'],
  ['(?:a|aa){30}', 'paths'],
  ['(\\d)\\1', 'back'],
  ['(?<x>a)\\k<x>', 'back'],
  ['a)|(b', 'syntax'],
  ['(a', 'syntax'],
])('the pattern %s is refused', (pattern, fault) => {
  expect(countPaths(pattern)).toBe(fault);
});

it('every pattern that is accepted reads a long hostile text to its end', () => {
  const parts = fc.constantFrom(
    'a',
    '[ab]',
    '(?:a|ab)',
    'a{0,4}',
    '(?:a?b?)',
    '\\p{L}{1,3}',
    '.{0,6}',
    '(a|b|ab){1,2}',
  );
  const patterns = fc.array(parts, { minLength: 1, maxLength: 5 }).map((row) => `${row.join('')}c`);
  const text = 'ab'.repeat(50_000);
  let accepted = 0;
  fc.assert(
    fc.property(patterns, (pattern) => {
      const paths = countPaths(pattern);
      if (typeof paths !== 'number' || paths > MOST_PATHS) return;
      accepted++;
      // Without borders of words, which would end a search in one long word at once.
      expect(new RegExp(pattern, 'giu').test(text)).toBe(false);
    }),
    { numRuns: 60, seed: 7 },
  );
  expect(accepted).toBeGreaterThan(20);
});

it('a pattern finds whole words only', () => {
  const made = toOwnPattern('NV-\\d{5}', 'nv-12345');
  const text = 'NV-00001 xNV-00002 NV-000034 nv-00005.';
  expect(made.ok ? [...text.matchAll(made.search)].map(([found]) => found) : made.fault).toEqual([
    'NV-00001',
    'nv-00005',
  ]);
});
