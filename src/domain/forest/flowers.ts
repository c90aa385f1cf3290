import { toBloomRecord, toRecipientRecord } from '../bloom/to-record.ts';
import type { BloomRecord } from '../bloom/bloom.ts';
import { yearOf } from '../calendar.ts';
import type { LocalText } from '../local-text.ts';
import type { Honour, Honouree, Roll, Story } from '../roll-types.ts';
import type { Place } from '../routes.ts';
import { toHonourAnchor } from '../search-records/of-honourees.ts';

/** What stands in the forest: someone honoured or a practice, with the page that its bloom leads to. */
export type Flower = {
  readonly id: string;
  readonly record: BloomRecord;
  readonly name: LocalText;
  readonly place: Place;
  /** The part of that page, where the flower stands for only a part of it. */
  readonly anchor?: string;
  /** Honours received or units that took it up: the more, the larger. */
  readonly weight: number;
};

/** Years are added, the newest first, until there are so many. */
const ENOUGH = 120;

/**
 * Everyone honoured by the running movement and every practice of it, with those who did it;
 * without a running movement those of the latest years, until there are some 120. Each stands once.
 */
export function toFlowers(
  roll: Pick<Roll, 'runningMovement' | 'honours' | 'stories' | 'years'>,
): readonly Flower[] {
  const { runningMovement: movement } = roll;
  const flowers = new Map<string, Flower>();
  const add = (honours: readonly Honour[], stories: readonly Story[]): void => {
    for (const honour of honours) if (honour.annulled === undefined) keep(flowers, fromHonour(honour));
    for (const story of stories) {
      keep(flowers, fromStory(story));
      for (const who of [...story.people, ...story.collectives])
        if (who.hasPage) keep(flowers, fromHonouree(who));
    }
  };
  if (movement !== undefined) {
    add(
      movement.decisions.flatMap(({ honours }) => honours),
      movement.stories,
    );
    return [...flowers.values()];
  }
  const years = new Set([...roll.years, ...roll.stories.map(({ published }) => yearOf(published))]);
  for (const year of [...years].sort((a, b) => b - a)) {
    if (flowers.size >= ENOUGH) break;
    add(
      roll.honours.filter(({ decision }) => decision.year === year),
      roll.stories.filter(({ published }) => yearOf(published) === year),
    );
  }
  return [...flowers.values()];
}

function keep(flowers: Map<string, Flower>, flower: Flower): void {
  if (!flowers.has(flower.id)) flowers.set(flower.id, flower);
}

function fromHonour(honour: Honour): Flower {
  const { recipient, decision, id, name } = honour;
  if (recipient.kind === 'profile' && recipient.honouree.hasPage) return fromHonouree(recipient.honouree);
  const record = toRecipientRecord(honour);
  return {
    id: recipient.kind === 'profile' ? `${record.kind}:${record.id}` : id,
    ...{ record, name, weight: record.honours },
    place: { kind: 'decision', id: decision.id },
    anchor: toHonourAnchor(honour),
  };
}

function fromHonouree(honouree: Honouree): Flower {
  const record = toBloomRecord(honouree);
  const { kind, id, name } = honouree;
  return { id: `${kind}:${id}`, record, name, place: { kind, id }, weight: record.honours };
}

function fromStory(story: Story): Flower {
  const record = toBloomRecord(story);
  const { id, title } = story;
  return { id: `story:${id}`, record, name: title, place: { kind: 'story', id }, weight: record.adoptions };
}
