import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseUnicodeRange, toUnicodeRange } from './code-points.ts';
import { planLatin, planMany } from './plan-slices.ts';

const points = (text: string): readonly number[] => Array.from(text, (char) => char.codePointAt(0) ?? 0);
const frequent = Array.from({ length: 3000 }, (_, index) => 0x4e00 + index);

it('writes ranges that say the same characters again', () => {
  expect(toUnicodeRange(points('adcbz'))).toBe('U+61-64,U+7a');
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0x2ffff })), (all) => {
      const again = all.length === 0 ? [] : parseUnicodeRange(toUnicodeRange(all));
      expect(again).toEqual(all.toSorted((one, other) => one - other));
    }),
  );
});

it('puts every Latin letter into one slice, the first that has it', () => {
  const slices = planLatin({ latin: points('abé'), vietnamese: points('ễă'), rest: points('ăőễɐ') });
  expect(slices.map(({ name, codePoints }) => [name, String.fromCodePoint(...codePoints)])).toEqual([
    ['latin', 'abé'],
    ['vietnamese', 'ễă'],
    ['european', 'ő'],
    ['other', 'ɐ'],
  ]);
});

it('puts every character of a large font into one slice, the common ones into the first', () => {
  const first = [
    { name: 'base', codePoints: [0x4e00, 0x4e0a] },
    { name: 'words', codePoints: [0x4e0a, 0x4e20] },
  ];
  const [base, words, ...rest] = planMany(first, frequent);
  expect([base?.codePoints, words?.codePoints]).toEqual([[0x4e00, 0x4e0a], [0x4e20]]);
  const others = [words, ...rest];
  const all = [base, ...others].flatMap((slice) => slice?.codePoints ?? []);
  expect(all).toHaveLength(3000);
  expect(new Set(all)).toEqual(new Set(frequent));
});

it('cuts frequent characters more finely than rare ones', () => {
  const slices = planMany([], frequent);
  expect(slices.at(1)?.codePoints).toHaveLength(8);
  expect(slices.at(-2)?.codePoints).toHaveLength(48);
});

it('gives rare characters ranges that only likelier slices stand in', () => {
  const shuffled = frequent.toSorted((one, other) => ((one * 7919) % 3001) - ((other * 7919) % 3001));
  const spans = planMany([], shuffled).filter((slice) => slice.spans === true);
  expect(spans.length).toBeGreaterThan(10);
  spans.forEach(({ codePoints }, index) => {
    const next = spans[index + 1]?.codePoints[0] ?? Infinity;
    expect(codePoints.at(-1) ?? 0).toBeLessThan(next);
  });
});

it('changes only the first slice and one other when a character becomes common', () => {
  const before = planMany([{ name: 'base', codePoints: [0x4e00] }], frequent);
  const after = planMany([{ name: 'base', codePoints: [0x4e00, 0x4e20] }], frequent);
  const changed = after.filter(
    ({ name, codePoints }) =>
      codePoints.join() !== before.find((slice) => slice.name === name)?.codePoints.join(),
  );
  expect(changed.map(({ name }) => name)).toEqual(['base', '5']);
});
