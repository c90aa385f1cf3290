import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUES } from '../fields.ts';
import { toBloom, toVisibleTraits, type BloomRecord } from './bloom.ts';
import { renderBloom } from './render-bloom.ts';
import { renderSmallBloom } from './render-small-bloom.ts';

const KINDS = ['person', 'collective', 'practice'] as const;
const PAGE = { petal: 'currentColor', back: 'var(--gold)', ground: 'var(--ground)' };
const record = (more: Partial<BloomRecord> = {}): BloomRecord => ({
  kind: 'person',
  id: 'an-binh',
  hue: 'plum',
  honours: 3,
  adoptions: 2,
  ...more,
});
const anyRecord = fc.record({
  kind: fc.constantFrom(...KINDS),
  id: fc.stringMatching(/^[a-z0-9-/]{1,40}$/),
  hue: fc.constantFrom(...HUES),
  honours: fc.nat(40),
  adoptions: fc.nat(80),
});

describe('a bloom', () => {
  it('says by its petals who it is', () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        const { rays } = toBloom(any);
        if (any.kind === 'person') expect(rays >= 5 && rays <= 9).toBe(true);
        else if (any.kind === 'practice') expect([8, 10]).toContain(rays);
        else expect(rays >= 12 && rays <= 16).toBe(true);
      }),
    );
  });

  it('keeps its form while honours and adoptions grow', () => {
    const young = toBloom(record({ honours: 0, adoptions: 0 }));
    const old = toBloom(record({ honours: 9, adoptions: 30 }));
    expect(old).toEqual({ ...young, pearls: 9, seeds: 30 });
  });

  it('never has petals behind in the colour of those before', () => {
    for (const hue of HUES) expect(toBloom(record({ hue })).backHue).not.toBe(hue);
  });

  it('differs visibly from its neighbour in a list of 10,000, and from nearly all others', () => {
    const all = Array.from({ length: 10_000 }, (_, index) =>
      toVisibleTraits(toBloom(record({ id: `person-${String(index)}` }))),
    );
    expect(all.filter((traits, index) => traits === all[index - 1])).toEqual([]);
    const counts = [...Map.groupBy(all, (traits) => traits).values()].map(({ length }) => length);
    const equalPairs = counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
    expect(equalPairs / ((all.length * (all.length - 1)) / 2)).toBeLessThan(0.05);
  });
});

describe('its drawing', () => {
  it('is the same bytes for the same record', () => {
    fc.assert(
      fc.property(
        anyRecord,
        (any) => renderBloom(toBloom(any), PAGE) === renderBloom(toBloom({ ...any }), PAGE),
      ),
    );
  });

  it('takes less than 6 KB, and less than 1 KB in lists', () => {
    for (let index = 0; index < 3000; index += 1) {
      const bloom = toBloom(
        record({ kind: KINDS[index % 3] ?? 'person', id: String(index), honours: 12, adoptions: 24 }),
      );
      expect(renderBloom(bloom, PAGE).length).toBeLessThan(6 * 1024);
      expect(
        renderSmallBloom(bloom, { petal: 'currentColor', back: 'var(--b)', ground: 'var(--g)' }).length,
      ).toBeLessThan(1024);
    }
  });

  it('is made of finite numbers within its box', () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        const drawings = renderBloom(toBloom(any), PAGE) + renderSmallBloom(toBloom(any), PAGE);
        expect(drawings).not.toMatch(/NaN|Infinity|undefined|e-\d/);
      }),
    );
  });

  it('shows a pearl for each honour and a seed for each adopting unit, up to what the ring can hold', () => {
    const dashes = (honours: number, adoptions: number): number =>
      renderBloom(toBloom(record({ honours, adoptions })), PAGE).split('stroke-dasharray').length - 1;
    expect(dashes(0, 0)).toBe(0);
    expect(dashes(1, 0)).toBe(1);
    expect(dashes(30, 90)).toBe(2);
  });
});
