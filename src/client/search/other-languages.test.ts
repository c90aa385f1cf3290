import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN } from '../../../test/builders/search-plan.ts';
import type { Match } from '../../domain/search/steps.ts';
import type { Ranked } from '../../domain/search/rank.ts';
import type { Answer, Result } from './engine.ts';
import { chooseLanguages, searchElsewhere } from './other-languages.ts';

const languages = ['vi', 'ja', 'en'];
const ranked = (...matches: Match[]): readonly Ranked[] =>
  matches.map((match, index) => ({ id: `r${String(index)}`, score: 1, match }));
const chosen = (query: string, lang: string, own: readonly Ranked[] = []): readonly string[] =>
  chooseLanguages(query, { lang, ranked: own }, languages);

describe('the languages to look in', () => {
  it('are none where the own answers are enough', () => {
    const four = ranked('found', 'related', 'found', 'related', 'corrected', 'relaxed', 'relaxed');
    expect(chosen('paper', 'en', four)).toEqual(['vi', 'ja']);
    expect(chosen('paper', 'en', [...four, ...ranked('found')])).toEqual([]);
    expect(chosen(' ', 'en')).toEqual([]);
  });

  it('are only the one in which a query is plainly written', () => {
    expect(chosen('会議', 'en')).toEqual(['ja']);
    expect(chosen('ペーパーレス 2026', 'vi')).toEqual(['ja']);
    expect(chosen('họp', 'en')).toEqual(['vi']);
    expect(chosen('DUNG DỊCH', 'ja')).toEqual(['vi']);
    expect(chosen('họp', 'vi')).toEqual([]);
  });

  it('are all others where a query may be in any of them', () => {
    expect(chosen('hop khong giay', 'en')).toEqual(['vi', 'ja']);
    expect(chosen('café AI会議', 'vi')).toEqual(['ja', 'en']);
    expect(chosen('214', 'ja')).toEqual(['vi', 'en']);
  });

  it('are all others where the site lacks the language of the query', () => {
    expect(chooseLanguages('会議', { lang: 'vi', ranked: [] }, ['vi', 'en'])).toEqual(['en']);
  });
});

const toResult = ({ id, match }: Ranked): Result => ({
  ...{ id, match, key: id, kind: 'story', textLang: 'en', bloom: undefined },
  ...{ title: id, about: '', path: `/${id}/`, aliases: '', passage: '' },
});
const toAnswer = (all: readonly Ranked[]): Answer => ({
  plan: { ...EMPTY_PLAN, marked: ['a'] },
  ranked: all,
  first: [],
});
const engines = new Map([
  ['ja', ranked('found', 'relaxed', 'corrected')],
  ['en', ranked('relaxed', 'relaxed')],
]);
const open = (lang: string) => {
  const all = engines.get(lang);
  if (all === undefined) return Promise.reject(new Error('There is no index.'));
  return Promise.resolve({
    search: () => Promise.resolve(toAnswer(all)),
    load: (some: readonly Ranked[]) => Promise.resolve(some.map(toResult)),
  });
};
const found = async (wanted: readonly string[], listed: readonly string[] = [], count = 9) =>
  (await searchElsewhere('a', wanted, { open, listed: new Set(listed), count })).map(
    ({ lang, results }) => `${lang}: ${results.map(({ key }) => key).join(' ')}`,
  );

describe('results in other languages', () => {
  it('leave out what answers in part, unless there is nothing better', async () => {
    expect(await found(['ja'])).toEqual(['ja: r0 r2']);
    expect(await found(['en'])).toEqual(['en: r0 r1']);
  });

  it('are listed once, and not where they are listed already', async () => {
    expect(await found(['ja', 'en'])).toEqual(['ja: r0 r2', 'en: r1']);
    expect(await found(['ja', 'en'], ['r0', 'r1'])).toEqual(['ja: r2']);
  });

  it('are at most so many in a language', async () => {
    expect(await found(['ja'], ['r0'], 1)).toEqual(['ja: r2']);
  });

  it('pass over a language that cannot be opened', async () => {
    expect(await found(['vi', 'en'])).toEqual(['en: r0 r1']);
  });

  it('keep to the filters of the reader', async () => {
    const narrow = (_: object, all: readonly Ranked[]) => Promise.resolve(all.slice(1));
    const [of] = await searchElsewhere('a', ['ja'], { open, listed: new Set(), count: 9, narrow });
    expect(of?.results.map(({ key }) => key)).toEqual(['r2']);
  });
});
