import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { toNow } from '../../src/domain/calendar.ts';
import { toFigures } from '../../src/domain/figures/figures.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import { makeFolder } from '../make-folder.ts';
import { countContent } from './count-content.ts';

const TODAY = '2026-11-22';
const { content } = await readContent('content', { cacheDir: makeFolder('figures-cache') });
if (content === undefined) throw new Error('The sample cannot be read.');
const figures = toFigures(buildRoll(content, toNow(TODAY, 'UTC')));
const counted = countContent('content', TODAY);

/** Counts without those of nothing, in one order. */
const sorted = (counts: Iterable<readonly [string | number, number]>): [string, number][] =>
  [...counts]
    .filter(([, count]) => count > 0)
    .map(([key, count]): [string, number] => [String(key), count])
    .sort(([a], [b]) => (a < b ? -1 : 1));

describe('the figures of the sample are those of its files', () => {
  it('in honours by year, level, award and unit', () => {
    const { honours } = figures;
    expect(sorted(honours.byYear.map(({ of, total }) => [of, total]))).toEqual(sorted(counted.honours));
    expect(sorted(honours.byLevel.map(({ of, total }) => [of.id, total]))).toEqual(sorted(counted.byLevel));
    expect(sorted(honours.byAward.map(({ of, total }) => [of.id, total]))).toEqual(sorted(counted.byAward));
    expect(sorted(honours.byUnit.map(({ of, total }) => [of.id, total]))).toEqual(sorted(counted.byUnit));
    expect([honours.counts.collective, honours.annulled]).toEqual([counted.collectives, counted.annulled]);
    expect(honours.total).toBeGreaterThan(100);
  });

  it('in units never honoured and in recipients honoured more than once', () => {
    const { units, repeats } = figures.fairness;
    expect(units?.never.map(({ id }) => id)).toEqual(counted.neverHonoured);
    expect(counted.neverHonoured.length).toBeGreaterThan(0);
    const most = [...counted.byTimes].filter(([times]) => times >= 4);
    const wanted = [
      ...[...counted.byTimes].filter(([times]) => times < 4),
      [4, most.reduce((sum, [, count]) => sum + count, 0)] as const,
    ];
    expect(sorted(repeats.groups.map(({ times, recipients }) => [times, recipients]))).toEqual(
      sorted(wanted),
    );
  });

  it('in days from deed to praise', () => {
    const { days } = figures.fairness;
    expect(days?.byYear.map(({ year, spread }) => [String(year), spread.count])).toEqual(
      [...counted.days].map(([year, waited]) => [year, waited.length]).sort(),
    );
    for (const { year, spread } of days?.byYear ?? []) {
      const waited = counted.days.get(String(year)) ?? [];
      const [one = NaN, other = NaN] = [(waited.length - 1) >> 1, waited.length >> 1].map((at) => waited[at]);
      expect(spread.median).toBe(Math.round((one + other) / 2));
    }
  });

  it('in leading posts, wherever they are told, and some are', () => {
    const { posts } = figures.fairness;
    const told = (posts?.byYear ?? []).flatMap(({ year, without, leading, unknown }) =>
      [without, leading, unknown].map((shown, index) => ({
        shown,
        real: counted.posts.get(String(year))?.[index],
      })),
    );
    expect(told.filter(({ shown, real }) => shown !== undefined && shown !== real)).toEqual([]);
    expect(new Set(told.map(({ shown }) => shown === undefined))).toEqual(new Set([true, false]));
  });

  it('in stories by topic and evidence, and in adoptions', () => {
    const { practices } = figures;
    const { byTopic = [], evidence = {}, adoptions } = practices ?? {};
    expect(sorted(byTopic.map(({ topic, total }) => [topic.id, total]))).toEqual(
      sorted(counted.storiesByTopic),
    );
    expect(sorted(Object.entries(evidence))).toEqual(sorted(counted.storiesByEvidence));
    expect(sorted((adoptions?.byYear ?? []).map(({ year, total }) => [year, total]))).toEqual(
      sorted(counted.adoptionsByYear),
    );
    expect(sorted(Object.entries(adoptions?.byStatus ?? {}))).toEqual(sorted(counted.adoptionsByStatus));
  });
});
