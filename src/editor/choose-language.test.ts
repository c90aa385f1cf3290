import { expect, it } from 'vitest';
import { chooseLanguage, readChosen, rememberChosen } from './choose-language.ts';

it.each([
  ['?lang=ja', ['vi-VN', 'en'], 'ja'],
  ['', ['de-DE', 'vi-VN', 'en'], 'vi'],
  ['?lang=xx', ['ja'], 'ja'],
  ['', ['de-DE'], 'en'],
])('takes the address %o before what is wanted, %o: %s', (query, wanted, lang) => {
  expect(chooseLanguage(query, wanted)).toBe(lang);
});

it('lets Sveltia speak the same language, and keeps its other preferences', () => {
  const store = createStore('{"theme":"dark","locale":"ja"}');
  rememberChosen(store, 'en');
  expect(JSON.parse(store.kept())).toEqual({ theme: 'dark', locale: 'en-US' });
  expect(readChosen(store)).toEqual(['en-US']);
});

it('leaves a language alone that a reader has chosen in Sveltia itself', () => {
  const store = createStore('{"locale":"en-GB"}');
  rememberChosen(store, 'en');
  expect(store.kept()).toBe('{"locale":"en-GB"}');
});

it.each(['', 'broken', '[]', '{"locale":7}', 'null'])('begins anew where %o is kept', (kept) => {
  const store = createStore(kept);
  expect(readChosen(store)).toEqual([]);
  rememberChosen(store, 'vi');
  expect(readChosen(store)).toEqual(['vi']);
});

function createStore(text: string) {
  let kept = text;
  return {
    kept: () => kept,
    getItem: () => kept,
    setItem: (_: string, value: string) => void (kept = value),
  };
}
