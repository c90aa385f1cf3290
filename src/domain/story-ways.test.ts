import { describe, expect, it } from 'vitest';
import { rollOf, STORY } from '../../test/builders/roll.ts';
import { toStoryWays } from './story-ways.ts';

describe('toStoryWays', () => {
  it('leads only to topics and stages that have stories, the stages in their order', () => {
    const roll = rollOf({
      topics: [
        { id: 'care', name: { en: 'Care' }, hue: 'leaf' },
        { id: 'empty', name: { en: 'Empty' }, hue: 'plum' },
      ],
      stories: { one: { ...STORY, stage: 'replicated' }, two: { ...STORY, topics: ['care'] } },
    });
    const { topics, stages } = toStoryWays(roll);
    expect(topics.map(({ topic, stories }) => [topic.id, stories.map(({ id }) => id)])).toEqual([
      ['care', ['two']],
    ]);
    expect(stages.map(({ stage }) => stage)).toEqual(['nurtured', 'replicated']);
  });
});
