import type { Topic } from './catalogue.ts';
import type { Roll, Story } from './roll-types.ts';
import { STAGES, type Stage } from './story-schema.ts';

/** The ways into the stories that lead to any: by topic, and by stage in the order of the stages. */
export type StoryWays = {
  readonly topics: readonly { readonly topic: Topic; readonly stories: readonly Story[] }[];
  readonly stages: readonly { readonly stage: Stage; readonly stories: readonly Story[] }[];
};

/** The ways into the stories of a roll, each with its stories, the newest first. */
export function toStoryWays({ topics, stories }: Pick<Roll, 'topics' | 'stories'>): StoryWays {
  return {
    topics: topics
      .map((topic) => ({ topic, stories: stories.filter((story) => story.topics.includes(topic)) }))
      .filter((way) => way.stories.length > 0),
    stages: STAGES.map((stage) => ({
      stage,
      stories: stories.filter((story) => story.stage === stage),
    })).filter((way) => way.stories.length > 0),
  };
}
