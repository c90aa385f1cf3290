import { expect, it } from 'vitest';
import { problemsOf, sayProblemsOf } from './say-problems.ts';

const movement = (claim: string): string =>
  [
    '---\nstate: published\nname: Run\nperiod: {from: 2020, to: 2025}\ntargets:',
    '  - {key: reply-time, unit: archive, task: T, indicator: I, baseline: 1, goal: 2, due: 2025, source: S}',
    `review:\n  limits:\n    - {key: late, text: Too late., ${claim}}\n---\n`,
  ].join('\n');

it('a claim of a review is held against targets of its own movement and known figures', async () => {
  const files = { 'movements/m/index.md': movement('targets: [reply-time], figures: [daysToPraise]') };
  expect(await problemsOf(files)).toEqual([]);
});

it('a target that the movement has not, and a figure that nobody counts, are mistakes', async () => {
  expect(await sayProblemsOf({ 'movements/m/index.md': movement('targets: [reply-tim]') })).toMatchInlineSnapshot(`
    "movements/m/index.md:9:46 error unknown-reference
    The movement has no target “reply-tim”.
    The key of an item under “targets”.
    Did you mean “reply-time”? Otherwise add what it refers to."
  `);
  expect(await sayProblemsOf({ 'movements/m/index.md': movement('figures: [days]') })).toMatchInlineSnapshot(`
    "movements/m/index.md:9:46 error schema
    “review.limits[1].figures[1]” is “days”.
    Wanted here: one of: targets, honours, withoutPost, daysToPraise, stories, adoptions.
    Correct the value."
  `);
});

it('a translation says the words of a claim and repeats nothing that it is held against', async () => {
  const files = {
    'movements/m/index.md': movement('figures: [daysToPraise]'),
    'movements/m/index.ja.md':
      '---\nreview:\n  limits:\n    - {key: late, text: 遅すぎた。, figures: [daysToPraise]}\n---\n',
  };
  const found = (await problemsOf(files)).map(({ rule, at }) => [rule, at.file]);
  expect(found).toEqual([['translated-fact', 'movements/m/index.ja.md']]);
});
