import { describe, expect, test } from 'vitest';
import { createFindNamed, findBarriers, type Lexicon } from './lexicon.ts';
import { createTokenise } from './tokens.ts';

const lexicon: Lexicon = {
  concepts: [
    { vi: ['chuyển đổi số', 'CĐS'], en: ['digital transformation', 'DX'], ja: ['デジタル化'] },
    { vi: ['công nghệ thông tin', 'CNTT', 'IT'], en: ['information technology', 'IT'] },
    { vi: ['trí tuệ nhân tạo', 'AI'] },
  ],
  barriers: { budget: ['không có kinh phí', 'thiếu tiền'], time: ['no time'] },
};
const namesIn = (query: string, lang = 'vi') => {
  const tokenise = createTokenise(lang);
  return createFindNamed(lexicon, lang, tokenise)
    .find(tokenise(query))
    .flatMap(({ names }) => names);
};

describe('what a query names', () => {
  test('is found by any of its names, with or without marks', () => {
    expect(namesIn('cds')).toEqual(['chuyển đổi số']);
    expect(namesIn('chuyen doi so o vu nao')).toEqual(['CĐS']);
  });

  test('is found by its name in another language, and told by those of this one', () => {
    expect(namesIn('digital transformation')).toEqual(['chuyển đổi số', 'CĐS']);
    expect(namesIn('デジタル化', 'vi')).toEqual(['chuyển đổi số', 'CĐS']);
  });

  test('is not what other marks say', () => {
    expect(namesIn('ít người')).toEqual([]);
  });

  test('is a short acronym only alone or in capitals', () => {
    expect(namesIn('ai được bằng khen')).toEqual([]);
    expect(namesIn('ai')).toEqual(['trí tuệ nhân tạo']);
    expect(namesIn('dùng AI')).toEqual(['trí tuệ nhân tạo']);
  });
});

describe('barriers', () => {
  test.each([
    ['Không có kinh phí thì làm thế nào?', ['budget']],
    ['khong co kinh phi', ['budget']],
    ['we have no time!', ['time']],
    ['no timetable', []],
    ['kinh phí', []],
  ])('in "%s" are %j', (query, codes) => {
    expect(findBarriers(query, lexicon)).toEqual(codes);
  });
});
