import { expect, test } from '@playwright/test';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { gradeSearch } from '../search/bench-search.ts';
import { toMeans } from '../search/grade.ts';

/** Kinds of query that any fault in folding would break: of these nothing may be missed. */
const CERTAIN = new Set(['exact', 'noMarks', 'nfd', 'tonePlacement', 'compound', 'width']);

test('the search answers the open half of the graded queries', async ({ browser, baseURL }) => {
  test.setTimeout(300_000);
  const state = await readRoll({ ...process.env, BUILD_DATE: '2026-11-22' });
  if (!state.ok) throw new Error('The content has problems.');
  const graded = await gradeSearch(browser, { url: `${baseURL ?? ''}/`, roll: state.roll, halves: ['open'] });
  for (const [lang, all] of Map.groupBy(graded, (one) => one.lang)) {
    const { count, recall, empty } = toMeans(all.map(({ grade }) => grade));
    expect.soft(count, `queries in ${lang}`).toBeGreaterThan(120);
    expect.soft(recall, `recall@5 in ${lang}`).toBeGreaterThanOrEqual(0.95);
    expect.soft(empty, `queries without a result in ${lang}`).toBeLessThanOrEqual(0.02);
    const missed = all.filter(({ grade }) => CERTAIN.has(grade.category) && grade.recall < 1);
    expect
      .soft(
        missed.map(({ asked }) => asked.query),
        `missed in ${lang}`,
      )
      .toEqual([]);
  }
});
