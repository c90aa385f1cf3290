import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { commandWords, createSay } from './languages.ts';

test.each(Object.entries(commandWords))('all words of the commands are there in %s', (_, words) => {
  expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.entries(commandWords))(
  'the words fill the same placeholders in %s as in English',
  (lang, words) => {
    const english = Object.entries(en).map(([key, message]) => [key, ...placeholdersOf(message, 'en')]);
    expect(
      Object.keys(en).map((key) => [
        key,
        ...placeholdersOf(new Map(Object.entries(words)).get(key) ?? '', lang),
      ]),
    ).toEqual(english);
  },
);

test('a language without words of its own is answered in English', () => {
  expect(createSay('ko')('new.empty')).toBe('Please answer.');
});

function placeholdersOf(message: string, lang: string): string[] {
  const literal: number = 0;
  const parts = new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst();
  const names = parts.flatMap((part) => {
    const type: number = part.type;
    return type !== literal && 'value' in part ? [part.value] : [];
  });
  return [...new Set(names.map(String))].sort();
}
