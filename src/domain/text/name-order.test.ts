import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameOrder, OTHER_INITIAL, toInitialSlug, type SortableName } from './name-order.ts';

function sorted(lang: string, names: readonly SortableName[]): string[] {
  return [...names].sort(createNameOrder(lang).compare).map(({ name }) => name);
}
const named = (...names: string[]): SortableName[] => names.map((name) => ({ name }));

describe('createNameOrder', () => {
  it('orders Vietnamese names by given, middle and family name', () => {
    expect(
      sorted('vi', named('Trần Văn An', 'Lê Thị Bình', 'Lê Văn An', 'Nguyễn Minh An', 'Đỗ Đức')),
    ).toEqual(['Nguyễn Minh An', 'Lê Văn An', 'Trần Văn An', 'Lê Thị Bình', 'Đỗ Đức']);
  });

  it('keeps the letters of the Vietnamese alphabet apart and passes over tones', () => {
    const names = named('A Ân', 'A Ánh', 'A Dung', 'A Đào', 'A Oanh', 'A Ổn');
    expect(sorted('vi', names)).toEqual(['A Ánh', 'A Ân', 'A Dung', 'A Đào', 'A Oanh', 'A Ổn']);
    expect(names.map(createNameOrder('vi').initialOf)).toEqual(['Â', 'A', 'D', 'Đ', 'O', 'Ô']);
  });

  it('orders the name of a group as a whole', () => {
    const group = { name: 'Phòng An ninh', whole: true };
    expect(createNameOrder('vi').initialOf(group)).toBe('P');
    expect(sorted('vi', [group, { name: 'Lê Quý' }, { name: 'Lê Oanh' }])).toEqual([
      'Lê Oanh',
      'Phòng An ninh',
      'Lê Quý',
    ]);
  });

  it('orders names in kanji by their reading, whatever the kana', () => {
    const names = [
      { name: '山田太郎', reading: 'やまだたろう' },
      { name: '東浩', reading: 'アズマヒロシ' },
      { name: '後藤玲', reading: 'ごとうれい' },
      { name: '加藤玲', reading: 'かとうれい' },
    ];
    expect(sorted('ja', names)).toEqual(['東浩', '加藤玲', '後藤玲', '山田太郎']);
    expect(names.map(createNameOrder('ja').initialOf)).toEqual(['や', 'あ', 'か', 'か']);
  });

  it('puts kana first in Japanese and the alphabet first elsewhere', () => {
    const names = [{ name: 'Ito Ken' }, { name: '東浩', reading: 'あずまひろし' }, { name: '3M' }];
    expect(sorted('ja', names)).toEqual(['東浩', 'Ito Ken', '3M']);
    expect(sorted('en', names)).toEqual(['Ito Ken', '東浩', '3M']);
    expect(createNameOrder('en').initialOf({ name: '3M' })).toBe(OTHER_INITIAL);
  });

  it('orders other names as a whole, with the accents of the language', () => {
    expect(sorted('en', named('Zoe Adams', 'Émile Zola', 'Eric Young'))).toEqual([
      'Émile Zola',
      'Eric Young',
      'Zoe Adams',
    ]);
    expect(createNameOrder('en').initialOf({ name: 'Émile Zola' })).toBe('E');
    expect(createNameOrder('sv').initialOf({ name: 'Åsa Berg' })).toBe('Å');
  });

  it('is a total order', () => {
    const name = fc.record({
      name: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('Lê An', 'Lê  An', 'lê an', '東浩', 'あ', 'ア', 'Đ', ''),
      ),
      reading: fc.option(fc.constantFrom('あずま', 'アズマ', 'x', ''), { nil: undefined }),
      whole: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom('vi', 'ja', 'en'), name, name, name, (lang, a, b, c) => {
        const { compare } = createNameOrder(lang);
        const sign = (x: SortableName, y: SortableName): number => Math.sign(compare(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
        if (sign(a, b) === 0) expect([a.name, a.reading ?? '']).toEqual([b.name, b.reading ?? '']);
      }),
    );
  });

  it('gives every name one initial that fits an address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('vi', 'ja', 'en'),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (lang, name) => {
          const initial = createNameOrder(lang).initialOf({ name });
          expect(toInitialSlug(initial)).toMatch(/^[a-z0-9-]+$/);
        },
      ),
    );
  });
});

describe('toInitialSlug', () => {
  it('gives each initial an address of its own', () => {
    const initials = ['A', 'Â', 'Ă', 'D', 'Đ', 'あ', 'か', OTHER_INITIAL];
    const slugs = initials.map(toInitialSlug);
    expect(slugs).toEqual(['a', 'uc2', 'u102', 'd', 'u110', 'kana-a', 'kana-ka', 'other']);
  });
});
