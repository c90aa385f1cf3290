import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toListPages, toPageNumbers, toPlaceOfPage } from './paging.ts';

describe('toListPages', () => {
  it('loses nothing, repeats nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 7 }), (items, size) => {
        const pages = toListPages(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.every((page) => page.items.length <= size && page.count === pages.length)).toBe(true);
        expect(pages.map((page) => page.number)).toEqual(pages.map((_, index) => index + 1));
      }),
    );
  });

  it('gives an empty list one page, so that its address exists', () => {
    expect(toListPages([])).toEqual([{ number: 1, count: 1, items: [] }]);
  });

  it('begins a second page with entry 61', () => {
    expect(toListPages(Array.from({ length: 60 })).length).toBe(1);
    expect(toListPages(Array.from({ length: 61 })).length).toBe(2);
  });
});

describe('toPageNumbers', () => {
  it('shows every number of a short list', () => {
    expect(toPageNumbers(2, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves out what is far from the page and from the ends', () => {
    expect(toPageNumbers(10, 20)).toEqual([1, undefined, 8, 9, 10, 11, 12, undefined, 20]);
  });

  it('never leaves out a single number', () => {
    expect(toPageNumbers(5, 20)).toEqual([1, 2, 3, 4, 5, 6, 7, undefined, 20]);
  });
});

describe('toPlaceOfPage', () => {
  it('changes the page of a list and nothing else', () => {
    expect(toPlaceOfPage({ kind: 'year', year: 2026, page: 2 }, 3)).toEqual({
      kind: 'year',
      year: 2026,
      page: 3,
    });
    expect(toPlaceOfPage({ kind: 'units' }, 3)).toEqual({ kind: 'units' });
  });
});
