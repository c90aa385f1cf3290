import { firstDayOf, type CalendarDate } from '../calendar.ts';
import type { LocalText } from '../local-text.ts';
import type { Decision, Honour, Roll, Story } from '../roll-types.ts';
import { toFeedKey, type FeedScope } from './feed-scope.ts';

/** What a feed tells of: a story, or a decision with those of its honours that the feed is about; annulled ones are told of nowhere. */
export type FeedEntry =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'decision'; readonly decision: Decision; readonly honours: readonly Honour[] };

/** A feed with its newest entries first; `about` names its topic or unit. */
export type FeedList = {
  readonly scope: FeedScope;
  readonly about: LocalText | undefined;
  readonly entries: readonly FeedEntry[];
};

/** How many entries the feeds of the whole site hold. */
export const FEED_LENGTH = 50;

/** The same for a topic or a unit, of which there may be hundreds. */
export const SMALL_FEED_LENGTH = 20;

/** Every feed of a roll that has anything to tell, in any language. */
export function listFeeds(
  roll: Pick<Roll, 'stories' | 'decisions' | 'topics' | 'units'>,
): readonly FeedList[] {
  const { stories, decisions, topics, units } = roll;
  const told = stories.map(toStoryEntry);
  const honoured = decisions.flatMap((decision) => toDecisionEntry(decision, decision.honours));
  const byUnit = groupByDecision(decisions, ({ unit }) => (unit === undefined ? [] : [unit.id]));
  const byTopic = groupByDecision(decisions, listTopics);
  const storiesOfUnit = Map.groupBy(stories, ({ unit }) => String(unit.id));
  const all: readonly FeedList[] = [
    toList({ kind: 'everything' }, [...told, ...honoured], FEED_LENGTH),
    toList({ kind: 'stories' }, told, FEED_LENGTH),
    toList({ kind: 'honours' }, honoured, FEED_LENGTH),
    ...topics.map(({ id, name }) => {
      const own = stories.filter((story) => story.topics.some((topic) => topic.id === id)).map(toStoryEntry);
      return toList({ kind: 'topic', id }, [...own, ...(byTopic.get(id) ?? [])], SMALL_FEED_LENGTH, name);
    }),
    ...units.map(({ id, name }) => {
      const own = (storiesOfUnit.get(id) ?? []).map(toStoryEntry);
      return toList({ kind: 'unit', id }, [...own, ...(byUnit.get(id) ?? [])], SMALL_FEED_LENGTH, name);
    }),
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

/** The keys of all feeds that there are: what pages need to know to link to theirs. */
export function listFeedKeys(roll: Parameters<typeof listFeeds>[0]): ReadonlySet<string> {
  return new Set(listFeeds(roll).map(({ scope }) => toFeedKey(scope)));
}

/** The day on which an entry became news. */
export function dayOf(entry: FeedEntry): CalendarDate {
  return firstDayOf(entry.kind === 'story' ? entry.story.published : entry.decision.date);
}

/** The id of the story or decision that an entry is about. */
export function idOf(entry: FeedEntry): string {
  return entry.kind === 'story' ? entry.story.id : entry.decision.id;
}

function toList(
  scope: FeedScope,
  entries: readonly FeedEntry[],
  length: number,
  about?: LocalText,
): FeedList {
  const sorted = entries.toSorted(
    (a, b) => dayOf(b).localeCompare(dayOf(a)) || (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0),
  );
  return { scope, about, entries: sorted.slice(0, length) };
}

function toStoryEntry(story: Story): FeedEntry {
  return { kind: 'story', story };
}

function toDecisionEntry(decision: Decision, all: readonly Honour[]): readonly FeedEntry[] {
  const honours = all.filter(({ annulled }) => annulled === undefined);
  return honours.length === 0 ? [] : [{ kind: 'decision', decision, honours }];
}

function groupByDecision(
  decisions: readonly Decision[],
  idsOf: (honour: Honour) => readonly string[],
): ReadonlyMap<string, readonly FeedEntry[]> {
  const entries = new Map<string, FeedEntry[]>();
  for (const decision of decisions) {
    const byId = new Map<string, Honour[]>();
    for (const honour of decision.honours) for (const id of idsOf(honour)) listAt(byId, id).push(honour);
    for (const [id, honours] of byId) listAt(entries, id).push(...toDecisionEntry(decision, honours));
  }
  return entries;
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The topics of the stories that an honour was given for; what a person is followed for says nothing of an honour. */
function listTopics({ stories }: Honour): readonly string[] {
  return [...new Set(stories.flatMap(({ topics }) => topics.map(({ id }) => String(id))))];
}
