import { describe, expect, it } from 'vitest';
import { listPlaceholders } from '../message-parts.ts';
import { spreadsheetWords } from './languages.ts';

const english = new Map<string, string>(Object.entries(spreadsheetWords.en));

describe('the words of spreadsheets', () => {
  it.each(Object.entries(spreadsheetWords))('are the same keys in %s', (_, words) => {
    expect(Object.keys(words).sort()).toEqual([...english.keys()].sort());
  });

  it.each(Object.entries(spreadsheetWords))('fill the places that English fills, in %s', (lang, words) => {
    const places = (message: string, of: string) => [...listPlaceholders(message, of)].sort().join();
    const different = Object.entries(words).filter(
      ([key, message]) => places(message, lang) !== places(english.get(key) ?? '', 'en'),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it.each(Object.entries(spreadsheetWords))('name sheets and warn as Excel allows, in %s', (_, words) => {
    const sheets = Object.entries(words).filter(([key]) => /^(?:sheet|export)\./.test(key));
    expect(sheets.filter(([, word]) => word.length > 31 || /[[\]:*?/\\]/.test(word))).toEqual([]);
    expect(words['warning.title'].length).toBeLessThanOrEqual(32);
    expect(Math.max(words['warning.choice'].length, words['warning.recipient'].length)).toBeLessThan(256);
  });

  it.each(Object.entries(spreadsheetWords))('have no header twice in one form, in %s', (_, words) => {
    const headers = Object.entries(words)
      .filter(([key]) => /^(?:decisions|figures|adoptions)\.[a-zA-Z]+$/.test(key))
      .map(([key, word]) => `${key.split('.')[0] ?? ''} ${word.toLowerCase()}`);
    expect(headers.length - new Set(headers).size).toBe(0);
  });
});
