import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLineage } from './group-lineage.ts';
import { layOutLineage, LINEAGE_WIDTH, type DrawnLearner } from './lay-out-lineage.ts';
import { listLineage, startOf, toLineage } from './lineage.ts';

const learner = (id: string, learnedFrom: string, started = '2026-01-01'): DrawnLearner => ({
  ...{ id, learnedFrom, started, stoppedOn: undefined },
});

/** Any content whatever: teachers that are nobody, oneself, or in a circle. */
const anyLearners = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 }).chain((numbers) =>
  fc.tuple(
    ...numbers.map((number) =>
      fc.record({
        id: fc.constant(`u${number}`),
        learnedFrom: fc.integer({ min: 0, max: 64 }).map((other) => (other > 60 ? 'origin' : `u${other}`)),
        started: fc.constantFrom('2019', '2024-03', '2025-05-06', '2026-11-22', '2031-01'),
        stoppedOn: fc.constantFrom(undefined, '2025-06', '2026-12-31'),
      }),
    ),
  ),
);

describe('toLineage', () => {
  it('hangs everyone below whoever they learned from, in time order', () => {
    const root = toLineage('o', [
      learner('c', 'a', '2026-03'),
      learner('a', 'o', '2026-02'),
      learner('b', 'o', '2026-01'),
      learner('d', 'c', '2026-04'),
    ]);
    expect(listLineage(root).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      ...['0 o', '1 b', '1 a', '2 c', '3 d'],
    ]);
  });

  it('keeps a teacher who tells nothing of its own', () => {
    const root = toLineage('o', [learner('a', 'silent', '2025-05')]);
    const [silent] = root.children;
    expect([silent?.id, silent?.learner, silent?.children[0]?.id]).toEqual(['silent', undefined, 'a']);
    expect(silent && startOf(silent)).toBe('2025-05');
  });

  it('hangs a circle from the origin, and those who learned from it where they belong', () => {
    const root = toLineage('o', [learner('a', 'b'), learner('b', 'a'), learner('c', 'b'), learner('d', 'd')]);
    expect(listLineage(root).map(({ id, depth }) => `${depth} ${id}`)).toEqual([
      ...['0 o', '1 a', '1 b', '2 c', '1 d'],
    ]);
  });

  it('holds every learner once, whatever the content says', () => {
    fc.assert(
      fc.property(anyLearners, (learners) => {
        const told = listLineage(toLineage('origin', learners)).flatMap(({ learner: one }) => one?.id ?? []);
        expect(told.toSorted()).toEqual(learners.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('layOutLineage', () => {
  const options = { started: '2024-05', today: '2026-11-22', nameOf: (id: string) => `The unit ${id}` };

  it('gives every unit a row of its own, inside the picture and at its time', () => {
    fc.assert(
      fc.property(anyLearners, (learners) => {
        const { rows, width, height } = layOutLineage(toLineage('origin', learners), options);
        const tops = rows.map(({ y }) => y);
        expect(tops).toEqual(tops.toSorted((a, b) => a - b));
        expect(new Set(tops).size).toBe(rows.length);
        for (const { from, to, y } of rows) {
          expect(from).toBeLessThanOrEqual(to);
          expect(Math.min(from, y)).toBeGreaterThan(0);
          expect(to).toBeLessThanOrEqual(width);
          expect(y).toBeLessThan(height);
        }
      }),
    );
  });

  it('ends the line of a unit that stopped where it stopped, and leads a stem to everyone but the origin', () => {
    const stopped = { ...learner('a', 'o', '2025-01-01'), stoppedOn: '2025-12-31' };
    const { rows } = layOutLineage(toLineage('o', [stopped, learner('b', 'a', '2025-06-01')]), options);
    expect(rows.map(({ node }) => node.id)).toEqual(['o', 'a', 'b']);
    const [origin, a, b] = rows;
    expect(origin?.stem).toBeUndefined();
    expect(b?.stem).toMatch(/^M[\d.]+ [\d.]+V/);
    expect(a?.to).toBeLessThan(b?.to ?? 0);
    expect(b?.to).toBe(LINEAGE_WIDTH - 14);
    expect(a?.from).toBeLessThan(b?.from ?? 0);
  });

  it('crosses nobody’s line with a stem, where nobody learned from a unit before it began', () => {
    const grown = fc
      .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 900 })), { maxLength: 30 })
      .map((picks) =>
        picks.reduce<readonly DrawnLearner[]>((units, [pick, days], index) => {
          const teacher = units[pick % (units.length + 1)];
          const start = Date.parse(teacher?.started ?? '2024-05-31') + (days + 1) * 86_400_000;
          const started = new Date(Math.min(start, Date.parse('2026-11-22'))).toISOString().slice(0, 10);
          return [...units, learner(`u${index}`, teacher?.id ?? 'o', started)];
        }, []),
      );
    fc.assert(
      fc.property(grown, (learners) => {
        const { rows } = layOutLineage(toLineage('o', learners), options);
        for (const { stem, y } of rows) {
          const [, x = '0', top = '0'] = /^M([\d.]+) ([\d.]+)/.exec(stem ?? '') ?? [];
          const passed = rows.filter((other) => other.y > Number(top) && other.y < y);
          for (const other of passed) expect(other.from).toBeGreaterThanOrEqual(Number(x));
        }
      }),
    );
  });

  it('names years by themselves, and months where the time is short', () => {
    const ticksFrom = (started: string): readonly string[] =>
      layOutLineage(toLineage('o', []), { ...options, started }).ticks.map(({ date }) => date);
    expect(ticksFrom('2021-03-01')).toEqual(['2022', '2023', '2024', '2025', '2026']);
    expect(ticksFrom('2026-03-15')).toEqual(['2026-04', '2026-06', '2026-08', '2026-10']);
  });
});

describe('groupLineage', () => {
  it('counts every unit once, by branch and by year', () => {
    const branch = Array.from({ length: 90 }, (_, index) =>
      learner(`b${index}`, index === 0 ? 'o' : 'b0', index < 30 ? '2024' : '2026-02'),
    );
    const direct = Array.from({ length: 5 }, (_, index) => learner(`d${index}`, 'o', '2017'));
    const stopped = { ...learner('s', 'o', '2025'), stoppedOn: '2026' };
    expect(groupLineage(toLineage('o', [...branch, ...direct, stopped]))).toEqual({
      years: [2022, 2023, 2024, 2025, 2026],
      isFirstOpen: true,
      branches: [
        { of: { unit: 'b0' }, count: 90, stopped: 0, began: [0, 0, 30, 0, 60] },
        { of: 'direct', count: 6, stopped: 1, began: [5, 0, 0, 1, 0] },
      ],
    });
  });

  it('loses nobody, whatever the content says', () => {
    fc.assert(
      fc.property(anyLearners, (learners) => {
        const root = toLineage('origin', learners);
        const { branches } = groupLineage(root);
        const counted = branches.flatMap(({ began }) => began).reduce((sum, count) => sum + count, 0);
        expect(counted).toBe(listLineage(root).length - 1);
        expect(branches.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
      }),
    );
  });
});
