import type { Topic, Unit } from './catalogue.ts';
import { once } from './once.ts';
import type { Honouree, Roll, Story } from './roll-types.ts';

/** What is like a person, a collective or a story, by `kind:id`. */
export type MoreLikeThis = {
  readonly honourees: ReadonlyMap<string, readonly Honouree[]>;
  readonly stories: ReadonlyMap<string, readonly Story[]>;
};

type Entry = {
  readonly kind: string;
  readonly id: string;
  readonly topics: readonly Topic[];
  readonly unit: Unit | undefined;
};

const MOST = 4;
/** Candidates beyond those, for the ones that fall away. */
const SPARE = 8;

/**
 * At most four others for everyone with a page and for every story: first those with a topic in common, then those
 * of the same unit; never whoever the page names anyway, as a member or a collective. Everybody is followed by the next ones of the group, so that none is shown by all the others.
 */
export const toMoreLikeThis = once(
  ({ people, collectives, stories }: Pick<Roll, 'people' | 'collectives' | 'stories'>): MoreLikeThis => ({
    honourees: toLike<Honouree>(
      [...collectives, ...people].filter(({ hasPage }) => hasPage),
      (one) => (one.kind === 'person' ? one.collectives : one.members),
    ),
    stories: toLike(stories, () => []),
  }),
);

function toLike<Item extends Entry>(
  entries: readonly Item[],
  namedBy: (item: Item) => readonly Entry[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  const places = new Map<string, number>();
  for (const entry of entries) {
    for (const key of groupsOf(entry)) {
      const group = groups.get(key) ?? [];
      places.set(`${key} ${keyOf(entry)}`, group.length);
      group.push(entry);
      groups.set(key, group);
    }
  }
  return new Map(
    entries.map((entry) => {
      const found = new Map<string, Item>();
      for (const key of groupsOf(entry)) {
        const group = groups.get(key) ?? [];
        const start = places.get(`${key} ${keyOf(entry)}`) ?? 0;
        for (const other of followersOf(group, start)) found.set(keyOf(other), other);
      }
      for (const named of [entry, ...namedBy(entry)]) found.delete(keyOf(named));
      return [keyOf(entry), [...found.values()].slice(0, MOST)];
    }),
  );
}

/** The next ones of a group after a place, from its beginning again where it ends. */
function followersOf<Item>(group: readonly Item[], start: number): readonly Item[] {
  const count = Math.min(MOST + SPARE, group.length - 1);
  return Array.from({ length: count }, (_, step) => group[(start + step + 1) % group.length]).filter(
    (item) => item !== undefined,
  );
}

function groupsOf({ topics, unit }: Entry): readonly string[] {
  return [...topics.map(({ id }) => `topic:${id}`), ...(unit === undefined ? [] : [`unit:${unit.id}`])];
}

function keyOf({ kind, id }: Entry): string {
  return `${kind}:${id}`;
}
