import { expect, it } from 'vitest';
import { once } from './once.ts';

it('makes a value once for each object', () => {
  let count = 0;
  const toCount = once(() => ++count);
  const [one, other] = [{}, {}];
  expect([toCount(one), toCount(other), toCount(one), toCount(other)]).toEqual([1, 2, 1, 2]);
});

it('remembers that there is no value', () => {
  let count = 0;
  const toNothing = once((): undefined => {
    count++;
    return undefined;
  });
  const one = {};
  toNothing(one);
  toNothing(one);
  expect(count).toBe(1);
});
