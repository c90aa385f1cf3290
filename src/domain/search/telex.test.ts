import { expect, test } from 'vitest';
import { toFolded } from './fold.ts';
import { decodeTelex } from './telex.ts';

test.each([
  ['chuyeern ddooir soos', 'chuyển đổi số'],
  ['chuyeenr ddooir soos', 'chuyển đổi số'],
  ['hopj khoong giaays', 'họp không giấy'],
  ['bieen banr', 'biên bản'],
  ['dduowngf', 'đường'],
  ['thi ddua', 'thi đua'],
  ['tieets kieemj', 'tiết kiệm'],
  ['quyeets ddinhj', 'quyết định'],
  ['hoaf', 'hòa'],
  ['giamr', 'giảm'],
])('decodes %s', (typed, meant) => {
  expect(decodeTelex(typed)).toBe(meant.normalize('NFC'));
});

test('words without keys stay as they are', () => {
  expect(decodeTelex('thi dua')).toBe('thi dua');
  expect(toFolded(decodeTelex('nam'))).toBe('nam');
});
