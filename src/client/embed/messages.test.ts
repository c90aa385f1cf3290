import { expect, it } from 'vitest';
import { readHeight } from './messages.ts';

it('takes a height from a message of a frame, and nothing else', () => {
  expect(readHeight({ florilegium: 'height', height: 412.3 })).toBe(413);
  expect(readHeight({ florilegium: 'height', height: 1e9 })).toBe(10_000);
  for (const other of [
    null,
    'height',
    42,
    [],
    { height: 400 },
    { florilegium: 'other', height: 400 },
    { florilegium: 'height' },
    ...[0, -1, NaN, Infinity, '400'].map((height) => ({ florilegium: 'height', height })),
  ])
    expect(readHeight(other)).toBeUndefined();
});
