import { describe, expect, it } from 'vitest';
import { HUES } from '../fields.ts';
import type { Place } from '../routes.ts';
import type { Flower } from './flowers.ts';
import { toForest, type Clearing } from './forest.ts';
import { renderDrawings, renderLinks } from './render-forest.ts';

const KINDS = ['person', 'person', 'collective', 'practice'] as const;
const flowers = (count: number): readonly Flower[] =>
  Array.from({ length: count }, (_, index): Flower => {
    const id = `nguyen-thi-minh-hanh-${String(index)}`;
    const record = {
      ...{ kind: KINDS[index % 4] ?? 'person', id, hue: HUES[index % HUES.length] ?? 'plum' },
      ...{ honours: 1 + (index % 5), adoptions: index % 3 },
    };
    const name = new Map([['vi', `Nguyễn Thị Minh Hạnh ${String(index)}`]]);
    return { id, record, name, place: { kind: 'decision', id }, weight: record.honours };
  });
const to = (place: Place): string => ('id' in place ? `/ca-nhan/${place.id}/` : '/');
const idsOf = ({ blooms }: Clearing): readonly string[] => blooms.map(({ flower }) => flower.id).sort();

describe('the forest of the home page', () => {
  it('is the same for the same flowers, whatever their order', () => {
    expect(toForest([...flowers(90)].reverse())).toEqual(toForest(flowers(90)));
  });

  it.each([1, 2, 12, 60, 110])('shows all of %i in both layouts', (count) => {
    const { wide, tall } = toForest(flowers(count));
    expect(idsOf(wide)).toHaveLength(count);
    expect(idsOf(tall)).toEqual(idsOf(wide));
    expect([wide.more, tall.more]).toEqual([0, 0]);
  });

  it('shows 300 on a desk, leaves the page below 150 KB, and says how many a phone leaves out', () => {
    const forest = toForest(flowers(300));
    expect([forest.wide.blooms.length, forest.wide.more]).toEqual([300, 0]);
    expect(forest.tall.blooms.length + forest.tall.more).toBe(300);
    const svg =
      renderDrawings(forest) +
      renderLinks(forest.wide, { to, lang: 'vi' }) +
      renderLinks(forest.tall, { to, lang: 'vi' });
    expect(Buffer.byteLength(svg)).toBeLessThan(136 * 1024);
  });

  it('keeps those with most honours of 3,000, and counts the others', () => {
    const { wide, tall } = toForest(flowers(3000));
    expect(wide.blooms.length).toBeGreaterThan(280);
    expect(tall.blooms.length).toBeGreaterThan(90);
    expect([wide.blooms.length + wide.more, tall.blooms.length + tall.more]).toEqual([3000, 3000]);
    expect(wide.blooms.every(({ flower }) => flower.weight === 5)).toBe(true);
  });

  it('lets no two blooms overlap, and leaves at least two thirds of each within its ground', () => {
    for (const { width, height, blooms } of [toForest(flowers(128)).wide, toForest(flowers(128)).tall]) {
      blooms.forEach(({ at: one }, index) => {
        const reach = one.radius * 0.7 - 1;
        expect(Math.min(one.x, width - one.x, one.y, height - one.y)).toBeGreaterThanOrEqual(reach);
        for (const { at: other } of blooms.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
      });
    }
  });
});

describe('its drawing', () => {
  it('gives every link an address, a name and a drawing that is there', () => {
    const forest = toForest(flowers(128));
    const drawn = renderDrawings(forest);
    const ids = new Set([...drawn.matchAll(/ id="(\w+)"/g)].map(([, id]) => id));
    const links = renderLinks(forest.tall, { to, lang: 'vi' });
    const found = [
      ...links.matchAll(/<a href="([^"]+)" class="\w+"><title>([^<]+)<\/title><use href="#(\w+)"/g),
    ];
    expect(found).toHaveLength(forest.tall.blooms.length);
    expect(found.filter(([, , , drawing = '']) => !ids.has(drawing))).toEqual([]);
    for (const [, used = ''] of drawn.matchAll(/href="#(\w+)"/g)) expect(ids.has(used)).toBe(true);
  });

  it('escapes names and marks those in another language', () => {
    const named = flowers(1).map((flower) => ({ ...flower, name: new Map([['en', 'R&D <Team>']]) }));
    const forest = toForest(named);
    expect(renderLinks(forest.wide, { to, lang: 'vi' })).toContain(
      '<title lang="en">R&amp;D &lt;Team></title>',
    );
  });
});
