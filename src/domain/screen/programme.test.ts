import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProgramme, toFirstStep, type Slide } from './programme.ts';
import { PARTS, type Part } from './screen-choice.ts';
import type { ScreenData } from './screen-data.ts';

type Data = Pick<ScreenData, 'honours' | 'decisions' | 'stories' | 'figures'>;

const belonging = { units: [], topics: [], year: 2026 };
const text = { text: '' };
const dataOf = (honours: number, decisions: number, stories: number): Data => {
  const ids = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => String(index));
  const record = { kind: 'person', id: 'a', hue: 'leaf', honours: 1, adoptions: 0 } as const;
  const none = { place: undefined, citation: undefined, portrait: undefined };
  return {
    honours: ids(honours).map((id) => ({
      ...{ kind: 'honour', id, name: text, record, award: text, decision: text, date: '', at: '' },
      ...{ ...none, ...belonging },
    })),
    decisions: ids(decisions).map((id) => ({
      ...{ kind: 'decision', id, title: text, issuer: text, date: '', at: '', lines: [], ...belonging },
    })),
    stories: ids(stories).map((id) => ({
      ...{ kind: 'story', id, title: text, unit: text, topic: undefined, record, problem: text, done: text },
      ...{ figure: undefined, limits: undefined, adopters: '', at: '', ...belonging },
    })),
    figures: [{ kind: 'figure', unit: undefined, year: undefined, title: text, numbers: [] }],
  };
};
const nameOf = (slide: Slide): string => {
  if (slide.kind === 'story') return `story ${slide.story.id}.${String(slide.part)}`;
  return 'id' in slide ? `${slide.kind} ${slide.id}` : slide.kind;
};
const show = (data: Data, count: number, parts: readonly Part[] = PARTS): string[] => {
  const { slideAt } = createProgramme(data, parts);
  return Array.from({ length: count }, (_, step) => nameOf(slideAt(step)));
};

describe('the programme of a screen', () => {
  it('has a decision, honours, a story in three slides, the forest and a figure in every round', () => {
    expect(show(dataOf(8, 2, 3), 15)).toEqual([
      ...['decision 0', 'honour 0', 'honour 0', 'story 0.0', 'story 0.1', 'story 0.2', 'honour 1', 'forest'],
      ...['honour 1', 'honour 2', 'story 1.0', 'story 1.1', 'story 1.2', 'honour 3', 'figure'],
    ]);
  });

  it('gives everybody a turn before anybody has the next two', () => {
    const size = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(size, size, size, (honours, decisions, stories) => {
        const data = dataOf(honours, decisions, stories);
        const { round } = createProgramme(data, PARTS);
        const slides = show(data, round * Math.max(honours, decisions, stories));
        const all = [data.honours, data.decisions, data.stories].flat();
        const seen = new Set(slides.map((slide) => slide.replace(/\.\d$/, '')));
        expect(all.filter(({ kind, id }) => !seen.has(`${kind} ${id}`))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('shows only the parts that were chosen, and never splits a story', () => {
    expect(show(dataOf(2, 1, 1), 4, ['stories', 'forest'])).toEqual([
      ...['story 0.0', 'story 0.1', 'story 0.2', 'forest'],
    ]);
  });

  it('welcomes where there is nothing', () => {
    expect(show({ ...dataOf(0, 0, 0), figures: [] }, 3, ['honours', 'stories'])).toEqual(
      Array.from({ length: 3 }, () => 'welcome'),
    );
  });

  it('begins by the clock, at the beginning of a round, whatever the clock says', () => {
    expect(toFirstStep(1_000_000_000_000, 12, 15) % 15).toBe(0);
    expect(toFirstStep(1_000_000_180_000, 12, 15) - toFirstStep(1_000_000_000_000, 12, 15)).toBe(15);
    expect([toFirstStep(-5, 12, 15), toFirstStep(NaN, 12, 15)]).toEqual([0, 0]);
  });
});
