import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { toQrCode } from './qr-code.ts';

it('draws every dark module of the code and no other', () => {
  const address = 'https://thidua.example/p/hop-khong-giay/';
  const { size, path } = toQrCode(address);
  const drawn = new Set<string>();
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step += 1) drawn.add(`${Number(x) + step} ${y}`);
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
  expect(size).toBe(data.length);
  expect([...drawn].sort()).toEqual(dark.sort());
  expect([...drawn].some((module) => module.startsWith('0 '))).toBe(false);
});
