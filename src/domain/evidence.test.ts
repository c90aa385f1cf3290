import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rollOf, STORY } from '../../test/builders/roll.ts';
import { toRaise } from './evidence.ts';
import { EVIDENCE_LEVELS, type Story } from './roll-types.ts';

const whole = { key: 'r', indicator: 'Minutes', before: 9, after: 3, period: '2026', source: 'The log' };

function storyOf(story: object, adoption?: object): Story {
  const adoptions = adoption && { 's/garage': { started: 2026, status: 'running', ...adoption } };
  const [built] = rollOf({ stories: { s: { ...STORY, ...story } }, ...(adoptions && { adoptions }) }).stories;
  if (built === undefined) throw new Error('The story is missing.');
  return built;
}

describe('toRaise', () => {
  it('asks what is only told for a source', () => {
    expect(toRaise(storyOf({}))).toEqual({ by: 'source' });
  });

  it('names the result that comes nearest to a measurement, and what it lacks', () => {
    const results = [
      { key: 'far', indicator: 'Trust', after: 3, source: 'The log' },
      { key: 'near', indicator: 'Minutes', before: 9, after: 3, source: 'The log' },
    ];
    const raise = toRaise(storyOf({ results }));
    expect(raise?.by === 'measurement' && [raise.nearest?.result.key, raise.nearest?.lacks]).toEqual([
      'near',
      ['period'],
    ]);
  });

  it('asks an adopter to measure, and nobody to repeat an attempt', () => {
    expect(toRaise(storyOf({ results: [whole] }, {}))).toEqual({ by: 'adopter', adopters: 1 });
    expect(toRaise(storyOf({ results: [whole], kind: 'attempt' }))).toBeUndefined();
  });

  it('asks for nothing above what an adopter has confirmed', () => {
    expect(toRaise(storyOf({}, { results: [whole] }))).toBeUndefined();
  });

  it('never falls by another result, nor by the result of an adopter', () => {
    const part = fc.option(fc.constant('x'), { nil: undefined });
    const anyResult = fc.record({
      key: fc.constant('r'),
      indicator: fc.constant('Minutes'),
      before: fc.option(fc.integer(), { nil: undefined }),
      after: fc.option(fc.integer(), { nil: undefined }),
      period: part,
      source: part,
    });
    const rankOf = (story: Story): number => EVIDENCE_LEVELS.indexOf(story.evidence);
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 3 }), anyResult, (results, more) => {
        const numbered = (list: readonly object[]): readonly object[] =>
          list.map((result, index) => ({ ...result, key: `r${index}` }));
        const before = rankOf(storyOf({ results: numbered(results) }));
        expect(rankOf(storyOf({ results: numbered([...results, more]) }))).toBeGreaterThanOrEqual(before);
        expect(rankOf(storyOf({ results: numbered(results) }, { results: [more] }))).toBeGreaterThanOrEqual(
          before,
        );
      }),
    );
  });
});
