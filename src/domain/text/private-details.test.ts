import { expect, it } from 'vitest';
import { findPrivateDetails } from './private-details.ts';
import { findPrivateNumbers } from './private-numbers.ts';

it.each([
  ['identity', 'ID card 123 45 678'],
  ['identity', 'passport AB1234567'],
  ['account', 'STK 123-4 5 6'],
  ['iban', 'GB82 WEST 1234 5698 7654 32'],
  ['iban', 'MT84 MALT 0110 0001 2345 MTLC AST0 01S'],
  ['card', '4111-1111-1111-1111'],
])('finds the shortest and most broken up number: %s in "%s"', (kind, text) => {
  expect(findPrivateNumbers(`In ${text}.`).map((number) => number.kind)).toEqual([kind]);
});

it.each([
  ['phone', '01 2345.678'],
  ['phone', '+1 2345678-9'],
  ['phone', '(012) 345 678'],
  ['birth', 'Sinh vào ngày 3/2/1990'],
  ['birth', '1990年2月3日生'],
  ['idNumber', '123456789'],
])('finds the shortest detail: %s in "%s"', (kind, text) => {
  expect(findPrivateDetails(`In ${text}`, 2026).map((detail) => detail.kind)).toEqual([kind]);
});

it('takes no figure, year or decision for a private number', () => {
  const text = 'Lớp học sinh 12/2025 có 1.234.567 đồng, 0 12345 phiếu; quyết định 0123-45.';
  expect([...findPrivateNumbers(text), ...findPrivateDetails(text, 2026)]).toEqual([]);
});
