import { lastDayOf, type CalendarDate } from '../calendar.ts';

/** Who took a practice up, when, and from whom: ids of units. */
export type Learner = {
  readonly id: string;
  readonly learnedFrom: string;
  readonly started: CalendarDate;
};

/**
 * A unit in the lineage of a practice. `learner` is absent for the unit of origin, and for a unit that passed the practice
 * on and tells nothing of its own.
 */
export type LineageNode<Item extends Learner> = {
  readonly id: string;
  readonly learner: Item | undefined;
  /** 0 for the origin, 1 for those who learned from it, and so on. */
  readonly depth: number;
  /** Who learned from it, in time order. */
  readonly children: readonly LineageNode<Item>[];
};

/**
 * The tree of who learned from whom, from the unit of origin. Every learner stands in it once, whatever the content says: one
 * that learned from itself over others hangs from the origin, and so does a teacher who is no learner.
 */
export function toLineage<Item extends Learner>(
  origin: string,
  learners: readonly Item[],
): LineageNode<Item> {
  const byId = new Map(learners.filter(({ id }) => id !== origin).map((learner) => [learner.id, learner]));
  const pupils = Map.groupBy(byId.values(), (learner) =>
    isInCircle(learner, byId) ? origin : learner.learnedFrom,
  );
  const silent = [...pupils.keys()].filter((teacher) => teacher !== origin && !byId.has(teacher));
  const toNode = (id: string, learner: Item | undefined, depth: number): LineageNode<Item> => {
    const learned = (pupils.get(id) ?? []).map((pupil) => toNode(pupil.id, pupil, depth + 1));
    const passedOn = depth === 0 ? silent.map((teacher) => toNode(teacher, undefined, 1)) : [];
    return { id, learner, depth, children: [...learned, ...passedOn].sort(byTime) };
  };
  return toNode(origin, undefined, 0);
}

/** All units of a lineage: the origin first, everyone directly followed by those who learned from them. */
export function listLineage<Item extends Learner>(root: LineageNode<Item>): readonly LineageNode<Item>[] {
  return [root, ...root.children.flatMap(listLineage)];
}

/** When a unit took the practice up; for one that tells nothing of its own, when the first learned from it. */
export function startOf<Item extends Learner>({
  learner,
  children: [first],
}: LineageNode<Item>): CalendarDate | undefined {
  return learner?.started ?? (first && startOf(first));
}

function isInCircle<Item extends Learner>(learner: Item, byId: ReadonlyMap<string, Item>): boolean {
  const seen = new Set<string>();
  for (let at = byId.get(learner.learnedFrom); at !== undefined; at = byId.get(at.learnedFrom)) {
    if (at.id === learner.id) return true;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return false;
}

function byTime<Item extends Learner>(one: LineageNode<Item>, other: LineageNode<Item>): number {
  const [a, b] = [one, other].map((node) => lastDayOf(startOf(node) ?? ''));
  return (a ?? '').localeCompare(b ?? '') || (one.id < other.id ? -1 : 1);
}
