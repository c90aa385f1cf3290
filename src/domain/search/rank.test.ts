import { describe, expect, test } from 'vitest';
import type { Plan } from './plan.ts';
import { runPlan, toFinalScore } from './rank.ts';

const plan: Plan = {
  ...{
    whole: [],
    others: [],
    isNamed: false,
    parts: [],
    corrected: undefined,
    barriers: [],
    marked: [],
    plain: '',
    exact: undefined,
  },
};
const answers: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'a b': [['both', 2]],
  a: [
    ['both', 1],
    ['one', 3],
  ],
  b: [['both', 4]],
  c: [['other', 1]],
};
const ask = (query: string) => Promise.resolve((answers[query] ?? []).map(([id, score]) => ({ id, score })));
const found = (query: string, trust = 1) => ({ query, trust, match: 'found' as const });

describe('the order of results', () => {
  test('puts answers to the whole query before answers to a part of it', async () => {
    const parts = ['a', 'b'].map((query) => ({ weight: 1, steps: [found(query)] }));
    const ranked = await runPlan({ ...plan, whole: [found('a b')], parts }, ask);
    expect(ranked.map(({ id, match }) => [id, match])).toEqual([
      ['both', 'found'],
      ['one', 'relaxed'],
    ]);
  });

  test('leaves out what meets too little of the query', async () => {
    const parts = ['a', 'x', 'y', 'z'].map((query) => ({ weight: 1, steps: [found(query)] }));
    expect(await runPlan({ ...plan, parts }, ask)).toEqual([]);
  });

  test('puts what was typed before what is related', async () => {
    const others = [{ query: 'b', trust: 0.8, match: 'related' as const }];
    expect((await runPlan({ ...plan, whole: [found('c')], others }, ask)).map(({ id }) => id)).toEqual([
      'other',
      'both',
    ]);
  });

  test('lifts a title that is the query, and the exact marks above others', () => {
    const ranked = { id: 'x', score: 1, match: 'found' as const };
    const query = { ...plan, plain: 'tu', exact: 'tư', marked: ['tu'] };
    const score = (title: string): number => toFinalScore(ranked, { title, text: '', aliases: '' }, query);
    expect(score('Tư')).toBeGreaterThan(score('Tủ'));
    expect(score('Tủ')).toBeGreaterThan(score('Giấy'));
  });
});
