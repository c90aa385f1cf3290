import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/domain/problem.ts';
import { problemGuideOf } from '../../src/domain/rule-page.ts';
import { createExampleSay } from './example.ts';
import { toExampleBase } from './example-files.ts';
import { findExampleProblems } from './read-example.ts';
import { renderProblemGuide } from './render-problem-guide.ts';
import { listRuleExamples } from './rule-examples.ts';
import { GUIDE_LANGUAGES } from './write-problem-guides.ts';

describe.each(GUIDE_LANGUAGES)('the guide to problems in %s', (lang) => {
  it('is what the check says now', async () => {
    const present = readFileSync(problemGuideOf(lang), 'utf8');
    expect(present, 'run: node scripts/write-content-guide.ts').toBe(await renderProblemGuide(lang));
  }, 60_000);

  it('has a place for every rule and no other', () => {
    const headings = [...readFileSync(problemGuideOf(lang), 'utf8').matchAll(/^### `(.+)`$/gm)];
    expect(headings.map(([, rule]) => rule).sort()).toEqual(Object.keys(RULES).sort());
  });

  it('puts every example right', async () => {
    const say = createExampleSay(lang);
    const base = toExampleBase(say);
    for (const [, examples] of listRuleExamples(say))
      for (const [rule, { right }] of examples)
        expect(await findExampleProblems(base, right.files), rule).toEqual([]);
  }, 60_000);
});

it('breaks one rule at a time', async () => {
  const say = createExampleSay('en');
  const base = toExampleBase(say);
  for (const [, examples] of listRuleExamples(say))
    for (const [rule, { wrong }] of examples) {
      const found = await findExampleProblems(base, wrong.files);
      expect([...new Set(found.map((problem) => problem.rule))]).toEqual([rule]);
    }
}, 60_000);
