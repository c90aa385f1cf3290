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
  const ast = new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst();
  return [
    ...new Set(ast.flatMap((part) => ('value' in part && part.type !== 0 ? [String(part.value)] : []))),
  ].sort();
}
