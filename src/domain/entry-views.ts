import { listAdopters } from './adopters.ts';
import type { Topic, Unit } from './catalogue.ts';
import type { Adoption, Honour, Honouree, Roll, Story, Target } from './roll-types.ts';

/** All that the roll tells of a unit. */
export type UnitView = {
  readonly unit: Unit;
  /** Honours that named the unit at the time. */
  readonly honours: readonly Honour[];
  readonly honourees: readonly Honouree[];
  readonly stories: readonly Story[];
  readonly adoptions: readonly Adoption[];
  readonly targets: readonly Target[];
  /** How many other units now run a practice that began here. */
  readonly running: number;
};

/** All that the roll tells of a topic. */
export type TopicView = {
  readonly topic: Topic;
  readonly stories: readonly Story[];
  readonly honourees: readonly Honouree[];
};

/** A view of every unit, in the order of their tree. */
export function toUnitViews(roll: Roll): readonly UnitView[] {
  const honours = groupByMany(roll.honours, ({ unit }) => (unit === undefined ? [] : [unit.id]));
  const honourees = groupByMany(withPage(roll), ({ unit }) => (unit === undefined ? [] : [unit.id]));
  const stories = groupByMany(roll.stories, ({ unit }) => [unit.id]);
  const adoptions = groupByMany(
    roll.stories.flatMap((story) => story.adoptions),
    ({ unit }) => [unit.id],
  );
  const targets = groupByMany(
    roll.movements.flatMap((movement) => movement.targets),
    ({ unit }) => [unit.id],
  );
  return roll.units.map((unit) => ({
    unit,
    honours: honours.get(unit.id) ?? [],
    honourees: honourees.get(unit.id) ?? [],
    stories: stories.get(unit.id) ?? [],
    adoptions: adoptions.get(unit.id) ?? [],
    targets: targets.get(unit.id) ?? [],
    running: countUnitsRunning({ stories: stories.get(unit.id) ?? [] }),
  }));
}

/** A view of every topic. */
export function toTopicViews(roll: Roll): readonly TopicView[] {
  const stories = groupByMany(roll.stories, ({ topics }) => topics.map(({ id }) => id));
  const honourees = groupByMany(withPage(roll), ({ topics }) => topics.map(({ id }) => id));
  return roll.topics.map((topic) => ({
    topic,
    stories: stories.get(topic.id) ?? [],
    honourees: honourees.get(topic.id) ?? [],
  }));
}

/** How many units now run a practice of a person, collective or unit, those in which it began left out. */
export function countUnitsRunning({ stories }: Pick<Honouree, 'stories'>): number {
  return new Set(stories.flatMap((story) => listAdopters(story).filter((unit) => unit !== story.unit))).size;
}

/** What the home page shows first: honourees whom the organisation features, or else those with a full page. */
export function toFeatured(roll: Roll, count: number): readonly Honouree[] {
  const full = withPage(roll).filter(({ profile, summary }) => profile === 'full' && summary !== undefined);
  const featured = full.filter((honouree) => honouree.featured);
  return (featured.length > 0 ? featured : full).slice(0, count);
}

function withPage({ people, collectives }: Roll): readonly Honouree[] {
  return [...collectives, ...people].filter(({ hasPage }) => hasPage);
}

function groupByMany<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
