import { expect, it } from 'vitest';
import { findEndlessWord, LONGEST_WORD } from './word-limits.ts';

const longest = 'a'.repeat(LONGEST_WORD);

it.each([
  ['alone', '', ''],
  ['at the start', '', ' and more'],
  ['between others', `${longest} some words before it `, ` ${longest}`],
  ['at the end', 'some words before it ', ''],
])('lets the longest word pass and finds one letter more %s', (_, before, after) => {
  expect(findEndlessWord(`${before}${longest}${after}`)).toBeUndefined();
  expect(findEndlessWord(`${before}${longest}b${after}`)).toMatchObject({ offset: before.length, size: 101 });
});

it('takes a row of words that only breaks of lines part for what it is', () => {
  expect(findEndlessWord(`${longest}\n${longest}`)).toBeUndefined();
});
