import { describe, expect, it } from 'vitest';
import { listChoices, listPlaceholders } from '../message-parts.ts';
import { editWords } from './languages.ts';

const english = new Map<string, string>(Object.entries(editWords.en));

describe('the words of the writing desk', () => {
  it.each(Object.entries(editWords))('are the same keys in %s', (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...english.keys()].sort());
  });

  it.each(Object.entries(editWords))('fill the places that English fills, in %s', (lang, words) => {
    const places = (message: string, of: string) => [...listPlaceholders(message, of)].sort().join();
    const different = Object.entries(words).filter(
      ([key, message]) => places(message, lang) !== places(english.get(key) ?? '', 'en'),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.entries(editWords))('choose between the same cases as English, in %s', (lang, words) => {
    const different = Object.entries(words).filter(
      ([key, message]) =>
        listChoices(message, lang).join() !== listChoices(english.get(key) ?? '', 'en').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });
});
