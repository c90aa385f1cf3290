import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSearch } from './create-search.ts';

it('finds exactly the texts that stand in another', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ạ', '善', ' '), maxLength: 40 });
  const wanted = fc.array(
    fc.string({ unit: fc.constantFrom('a', 'b', 'ạ', '善', ' '), minLength: 1, maxLength: 8 }),
  );
  fc.assert(
    fc.property(wanted, letters, (all, text) => {
      expect(createSearch(all)(text)).toEqual(new Set(all.filter((one) => text.includes(one))));
    }),
  );
});

it('asks at every place whether it counts', () => {
  const places: number[] = [];
  const search = createSearch(['abcd', 'ab'], (_, at) => places.push(at) < 0);
  expect(search('abcd abcd')).toEqual(new Set());
  expect(places.sort()).toEqual([0, 0, 5, 5]);
});
