import { describe, expect, it } from 'vitest';
import { contextOf, rollOf } from '../../test/builders/roll.ts';
import { toBoxWords, toSearchPageWords } from './search-words.ts';

const roll = rollOf({ settings: { languages: ['en', 'vi', 'ja'], name: { en: 'A', vi: 'B', ja: 'C' } } });
const wordsIn = (lang: string) => toSearchPageWords(contextOf(roll, { kind: 'search' }, lang));

describe('the words that scripts say', () => {
  it('keep their placeholders for the script to fill', () => {
    expect(wordsIn('en')).toMatchObject({
      none: 'Nothing found for “{query}”.',
      remove: 'Remove filter: {filter}',
    });
    expect(wordsIn('vi')['met']).toBe('Cách làm đã gỡ vướng về {barrier}');
  });

  it('have a form of the count for every plural of the language', () => {
    expect(wordsIn('en')).toMatchObject({ 'count.one': '{count} result', 'count.other': '{count} results' });
    expect(wordsIn('vi')['count.other']).toBe('{count} kết quả');
    expect(wordsIn('ja')['count.one']).toBeUndefined();
  });

  it('are few in the header of every page', () => {
    const words = toBoxWords(contextOf(roll, { kind: 'home' }, 'vi'));
    expect(JSON.stringify(words).length).toBeLessThan(1000);
    expect(wordsIn('vi')).toMatchObject(words);
  });
});
