import type { Adoption, Honour, Movement, Story, Target } from './roll-types.ts';

/** The thread of a movement: from a target to the stories that move it, and on to what came of those. */
export type Thread = {
  /** Targets that a story moves, in the order of the movement. */
  readonly targets: readonly { readonly target: Target; readonly strands: readonly Strand[] }[];
  readonly targetsWithoutStory: readonly Target[];
  readonly storiesWithoutTarget: readonly Story[];
};

/** A story with the honours that it earned and the adoptions that followed, both in time order. */
export type Strand = {
  readonly story: Story;
  readonly honours: readonly Honour[];
  readonly adoptions: readonly Adoption[];
};

/** The thread of a movement, with what hangs loose at both of its ends. */
export function toThread({ targets, stories }: Pick<Movement, 'targets' | 'stories'>): Thread {
  return {
    targets: targets
      .filter((target) => target.stories.length > 0)
      .map((target) => ({ target, strands: target.stories.map(toStrand) })),
    targetsWithoutStory: targets.filter((target) => target.stories.length === 0),
    storiesWithoutTarget: stories.filter(
      (story) => !targets.some((target) => target.stories.includes(story)),
    ),
  };
}

function toStrand(story: Story): Strand {
  return { story, honours: story.honours.toReversed(), adoptions: story.adoptions };
}
