import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNearCopies } from './near-copies.ts';

const told =
  'Every Friday at three the register is closed, and whoever still has a line open says in one sentence what it waits for.';

function copiesOf(...texts: readonly string[]): readonly (readonly [number, number])[] {
  const owned = texts.map((text, index) => ({ text, owner: String(index), index }));
  return findNearCopies(owned).map(({ copy, other }) => [copy.index, other.index] as const);
}

it('finds most of a text again after names, figures and marks were changed, or more was said besides', () => {
  const changed = told.replace('Friday at three', 'Monday at 11').toUpperCase();
  expect(copiesOf(told, changed, `${told} Nobody has to answer for the delay.`)).toEqual([
    [1, 0],
    [2, 0],
  ]);
  expect(
    copiesOf(
      '毎週金曜の三時に台帳を締め切り、残った行の理由を一文で書きます。六週間で理由のない行はほとんどなくなりました。',
      '毎週月曜の三時に台帳を締め切り、残った行の理由を一文で書きます。二か月で理由のない行はほとんどなくなりました。',
    ),
  ).toEqual([[1, 0]]);
});

it('finds every one of many copies', () => {
  const copies = Array.from(
    { length: 60 },
    (_, index) => `${told} Signed by ${String.fromCodePoint(97 + (index % 26)).repeat(9)}.`,
  );
  expect(copiesOf(...copies)).toEqual(copies.slice(1).map((_, index) => [index + 1, 0]));
});

it('finds nothing in a text on the same thing that was written apart', () => {
  const other =
    'We close the register on Fridays; people with open lines tell us then why they have not been able to finish them.';
  expect(copiesOf(told, other, '', 'Two words')).toEqual([]);
});

it('finds nothing within what one owner wrote', () => {
  expect(
    findNearCopies([
      { text: told, owner: 'a' },
      { text: told, owner: 'a' },
    ]),
  ).toEqual([]);
});

it('finds a paragraph again, whatever stands between', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 6 });
  const text = fc.array(word, { minLength: 40, maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), (one, between) => {
      const last = between.length + 1;
      return copiesOf(one, ...between, one).some(([copy]) => copy === last);
    }),
  );
});
