import type { Place } from './routes.ts';

/** How many entries of a list one page shows. */
export const PAGE_SIZE = 60;

/** One page of a list, counted from 1. */
export type ListPage<Item> = {
  readonly number: number;
  readonly count: number;
  readonly items: readonly Item[];
};

/** Cuts a list into pages; an empty list is one empty page. */
export function toListPages<Item>(
  items: readonly Item[],
  size: number = PAGE_SIZE,
): readonly ListPage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The same place at another page of its list; places without pages stay as they are. */
export function toPlaceOfPage(place: Place, page: number): Place {
  switch (place.kind) {
    case 'year':
    case 'rollByAward':
    case 'rollByUnit':
    case 'rollBySubject':
    case 'namesByInitial':
    case 'stories':
    case 'storiesByTopic':
    case 'storiesByStage':
      return { ...place, page };
    default:
      return place;
  }
}

/** The numbers to link to, at most nine: the ends, the neighbours, and `undefined` where some are left out. */
export function toPageNumbers(current: number, count: number): readonly (number | undefined)[] {
  const wanted = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === count || Math.abs(number - current) <= 2,
  );
  return wanted.flatMap((number, index) => {
    const gap = number - (wanted[index - 1] ?? number - 1);
    if (gap === 1) return [number];
    return [gap === 2 ? number - 1 : undefined, number];
  });
}
