import { expect, it } from 'vitest';
import { toTextWeight } from './text-weight.ts';

it('weighs a text of dense script as heavy as its translation', () => {
  expect(toTextWeight('It takes an hour a day.')).toBe(23);
  expect(toTextWeight('一日一時間かかる。')).toBe(21);
  expect(toTextWeight('')).toBe(0);
});
