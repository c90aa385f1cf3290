import type { Story } from './roll-types.ts';
import { STAGES, type Stage } from './story-schema.ts';

/** All practices by their stage; what is shared without being judged and what was tried in vain have places of their own. */
export type StoryBoard = {
  /** The four stages in their order, also those without a practice. */
  readonly columns: readonly { readonly stage: Stage; readonly stories: readonly Story[] }[];
  readonly shared: readonly Story[];
  readonly attempts: readonly Story[];
};

/** The board of these stories, each of which stands in one place, in the order given. */
export function toStoryBoard(stories: readonly Story[]): StoryBoard {
  const attempts = stories.filter(({ form }) => form === 'attempt');
  const practices = stories.filter(({ form }) => form === 'practice');
  const judged = practices.filter(({ competing }) => competing);
  return {
    columns: STAGES.map((stage) => ({ stage, stories: judged.filter((story) => story.stage === stage) })),
    shared: practices.filter(({ competing }) => !competing),
    attempts,
  };
}
