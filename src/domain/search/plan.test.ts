import { describe, expect, test } from 'vitest';
import { createFindNamed, type Lexicon } from './lexicon.ts';
import type { Knowledge } from './knowledge.ts';
import { planSearch } from './plan.ts';
import { createFindStops } from './stops.ts';
import { createTokenise } from './tokens.ts';
import { packVocabulary, unpackVocabulary } from './vocabulary.ts';

const lexicon: Lexicon = {
  concepts: [{ vi: ['chuyển đổi số', 'CĐS'], en: ['digital transformation'] }],
  barriers: { budget: ['không có kinh phí'] },
};

function knowledgeOf(lang: string, words: string, stopWords: readonly string[] = []): Knowledge {
  const tokenise = createTokenise(lang);
  const counts = new Map(tokenise(words).map(({ plain }) => [plain, 3] as const));
  return {
    ...{ lang, tokenise, lexicon, findStops: createFindStops(stopWords, tokenise) },
    vocabulary: unpackVocabulary(packVocabulary(counts)),
    findNamed: createFindNamed(lexicon, lang, tokenise),
  };
}

const vi = knowledgeOf('vi', 'họp không giấy chuyển đổi số của cửa đại biểu kinh phí in', ['của', 'làm sao']);
const en = knowledgeOf('en', 'meeting paper organisation archives office eoffice', ['how', 'to']);

describe('a plan', () => {
  test('asks for the words as typed, and for them in a row', () => {
    const { whole, corrected } = planSearch('họp không giấy', vi);
    expect(whole[0]).toEqual({
      query: 'họp không giấy',
      phrase: '"họp không giấy"',
      trust: 1,
      match: 'found',
    });
    expect(corrected).toBeUndefined();
  });

  test('asks for a name by its other names', () => {
    const { others } = planSearch('cds', knowledgeOf('vi', 'cds chuyển đổi số'));
    const query = 'chuyển d\u0335ổi số';
    expect(others).toContainEqual({
      ...{ query, phrase: `"${query}"`, needsPhrase: true },
      ...{ trust: 0.82, match: 'related' },
    });
  });

  test('corrects a name of which every word is a word', () => {
    expect(planSearch('chuyen dai so', vi).corrected).toBe('chuyển đổi số');
  });

  test('corrects a word that nobody wrote, and says so', () => {
    const { whole, corrected } = planSearch('achives office', en);
    expect(whole[0]).toMatchObject({ query: 'archives office', match: 'corrected' });
    expect(corrected).toBe('archives office');
  });

  test('reads Telex that was typed raw', () => {
    expect(planSearch('hopj khoong giaays', vi).corrected).toBe('họp không giấy');
  });

  test('takes words apart that were typed as one', () => {
    expect(planSearch('#chuyendoiso', vi).whole[0]).toMatchObject({ query: 'chuyen doi so', match: 'found' });
  });

  test('knows a word by its other spelling', () => {
    expect(planSearch('organization', en).whole.map(({ query }) => query)).toContain('organisation');
  });

  test('leaves out the words of the question, but not a word that differs from them in a mark', () => {
    const asked = planSearch('họp của đại biểu', vi).whole.map(({ query }) => query);
    expect(asked).toContain('họp d\u0335ại biểu');
    expect(planSearch('cửa', vi).whole.map(({ query }) => query)).toEqual(['cửa']);
  });

  test('has no step for the whole query where a word of it is nowhere', () => {
    const { whole, parts } = planSearch('meeting zzzzzzzz', en);
    expect(whole).toEqual([]);
    expect(parts.flatMap(({ steps }) => steps).map(({ query }) => query)).toEqual(['meeting']);
  });

  test('tells which barrier a query complains of', () => {
    expect(planSearch('khong co kinh phi', vi).barriers).toEqual(['budget']);
  });

  test('of nothing asks nothing', () => {
    expect(planSearch(' ?! ', vi)).toMatchObject({ whole: [], parts: [], corrected: undefined });
  });
});
