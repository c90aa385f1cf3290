import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../test/builders/content.ts';
import { rollOf, STORY } from '../../../test/builders/roll.ts';
import { toPracticeFigures } from './practice-figures.ts';

const figuresOf = (situation: Situation) => toPracticeFigures(rollOf(situation).stories, '2026-11-22');
const stopped = { status: 'stopped', reason: 'budget' };

describe('toPracticeFigures', () => {
  it('is absent where there is no story', () => {
    expect(figuresOf({})).toBeUndefined();
  });

  it('counts stories by topic and evidence, in each of their topics', () => {
    const topics = ['care', 'law'].map((id) => ({ id, name: { en: id }, hue: 'leaf' }));
    const figures = figuresOf({
      topics,
      stories: {
        one: { ...STORY, topics: ['care', 'law'] },
        two: { ...STORY, kind: 'attempt', topics: ['law'] },
      },
    });
    expect(figures).toMatchObject({ practices: 1, attempts: 1, evidence: { told: 2 } });
    expect(figures?.byTopic.map(({ topic, total }) => [topic.id, total])).toEqual([
      ['law', 2],
      ['care', 1],
    ]);
  });

  it('follows adoptions quarter by quarter, from their start until they stop', () => {
    const figures = figuresOf({
      stories: { one: STORY, two: STORY },
      adoptions: {
        'one/garage': { started: '2026-02', status: 'kept' },
        'one/office': { started: '2026-01-10', stoppedOn: '2026-06-30', ...stopped },
        'two/garage': { started: '2026-08-01', status: 'exploring' },
        'two/office': { started: '2025-03-01', ...stopped },
      },
    });
    expect(figures?.adoptions).toMatchObject({
      ...{ total: 4, running: 1, undated: 1 },
      byStatus: { kept: 1, running: 0, exploring: 1, stopped: 2 },
      course: [
        { month: '2026-03', running: 2 },
        { month: '2026-06', running: 1 },
        { month: '2026-09', running: 1 },
        { month: '2026-12', running: 1 },
      ],
    });
    expect(figures?.adoptions.byYear.map(({ year, total }) => [year, total])).toEqual([
      [2025, 1],
      [2026, 3],
    ]);
  });
});
