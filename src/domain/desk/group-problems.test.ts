import { describe, expect, it } from 'vitest';
import { toProblem } from '../problem.ts';
import { groupProblems } from './group-problems.ts';

const warning = (file: string) => toProblem('limits-missing', { file });
const error = (file: string) => toProblem('schema', { file });

describe('problems for those who write', () => {
  const problems = [
    warning('people/an/index.md'),
    warning('people/binh/index.md'),
    error('people/binh/index.ja.md'),
    error('stories/queue/index.md'),
  ];
  const placesOf = (first?: { collection: string; id: string }): readonly string[] =>
    groupProblems(problems, first).map(({ place, errors }) => `${place.collection}/${place.id} ${errors}`);

  it('stand together by entry, those with errors first', () => {
    expect(placesOf()).toEqual(['people/binh 1', 'stories/queue 1', 'people/an 0']);
  });

  it('begin with the entry that is open, however light its problems are', () => {
    expect(placesOf({ collection: 'people', id: 'an' })).toEqual([
      'people/an 0',
      'people/binh 1',
      'stories/queue 1',
    ]);
  });

  it('of one entry begin with what forbids to publish', () => {
    const [group] = groupProblems(problems, { collection: 'people', id: 'binh' });
    expect(group?.problems.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });
});
