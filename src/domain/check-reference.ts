import type { Content } from './content.ts';
import { toProblem, type Position, type Problem } from './problem.ts';
import { nearestWord } from './text/nearest-word.ts';

/** What an id may refer to. */
export type Kind =
  | 'unit'
  | 'topic'
  | 'award'
  | 'family'
  | 'level'
  | 'person'
  | 'collective'
  | 'honouree'
  | 'story'
  | 'decision'
  | 'movement'
  | 'page';
type Ids = Readonly<Record<Kind, ReadonlySet<string>>>;
/** Checks one id that a field refers to; an absent field refers to nothing. Where it stands is looked for only when asked. */
export type Check = (kind: Kind, id: string | undefined, at: () => Position) => readonly Problem[];

/** A check of ids against what the content has; what could not be read counts as there. */
export function createCheck(content: Content): Check {
  const ids = toIds(content);
  return (kind, id, at) => {
    if (id === undefined || ids[kind].has(id) || isUnread(kind, id, content.unread)) return [];
    return [
      toProblem('unknown-reference', at(), { found: id, kind, suggestion: nearestWord(id, ids[kind]) ?? '' }),
    ];
  };
}

function isUnread(kind: Kind, id: string, unread: Content['unread']): boolean {
  if (unread === undefined) return false;
  const kinds = kind === 'honouree' ? ['person', 'collective'] : [kind];
  return kinds.some((one) => unread.has(`${one}:${id}`) || unread.has(`${one}:*`));
}

function toIds(content: Content): Ids {
  const { units, topics, awards } = content;
  const set = (items: readonly { readonly id: string }[], ...kinds: string[]): ReadonlySet<string> =>
    new Set([...items, ...content.erased.filter(({ kind }) => kinds.includes(kind))].map(({ id }) => id));
  return {
    unit: set(units.value.units),
    topic: set(topics.value.topics),
    award: set(awards.value.awards),
    family: set(awards.value.families),
    level: set(awards.value.levels),
    person: set(content.people, 'person'),
    collective: set(content.collectives, 'collective'),
    honouree: set([...content.people, ...content.collectives], 'person', 'collective'),
    story: set(content.stories, 'story'),
    decision: set(content.decisions, 'decision'),
    movement: set(content.movements, 'movement'),
    page: set(content.pages, 'page'),
  };
}
