import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { shippedWords } from './languages.ts';

describe('shippedWords', () => {
  it.each(Object.entries(shippedWords))('has words for every key in %s', (_, words) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
    expect(Object.values(words).filter((message) => message.trim() !== message || message === '')).toEqual(
      [],
    );
  });

  it.each(Object.entries(shippedWords))('fills the same placeholders in %s as in English', (lang, words) => {
    const different = Object.entries(en).filter(
      ([key, english]) =>
        placeholdersOf(english, 'en').join() !== placeholdersOf(wordOf(words, key), lang).join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? '';
}

function placeholdersOf(message: string, lang: string): string[] {
  const literal: number = 0;
  const parts = new IntlMessageFormat(message, lang, undefined, { ignoreTag: true }).getAst();
  const names = parts.flatMap((part) => {
    const type: number = part.type;
    return type !== literal && 'value' in part ? [part.value] : [];
  });
  return [...new Set(names.map(String))].sort();
}
