import { honoursFor } from '../channels.ts';
import type { LocalText } from '../local-text.ts';
import type { Honour, Roll, Story } from '../roll-types.ts';
import type { Place } from '../routes.ts';
import { createNameGuard, type NameGuard } from '../name-guard.ts';
import { once } from '../once.ts';
import { toEmbedKey, type EmbedScope } from './embed-scope.ts';

/** What one embed shows; `about` names its practice, unit, award or topic, `page` has all of it. */
export type Embed = {
  readonly scope: EmbedScope;
  readonly about: LocalText | undefined;
  readonly page: Place;
  /** Newest first; only those who have agreed to be shared. */
  readonly honours: readonly Honour[];
  /** How many honours stand on the roll beside them. */
  readonly others: number;
  readonly stories: readonly Story[];
};

/** So many honours and practices an embed shows at the most: it stands beside other things. */
const HONOURS = 6;
const STORIES = 3;

type Source = Pick<Roll, 'honours' | 'stories' | 'units' | 'awards' | 'topics' | 'people' | 'collectives'>;

/** Every embed of a roll that has anything to show. */
export const listEmbeds = once((roll: Source): readonly Embed[] => {
  const standing = roll.honours.filter(({ annulled }) => annulled === undefined);
  const named = new Set(honoursFor(roll, 'embeds'));
  const mayTell = createNameGuard(roll, 'embeds');
  const stories = roll.stories.filter((story) => isTellable(story, mayTell));
  const ofUnit = Map.groupBy(standing, ({ unit }) => String(unit?.id ?? ''));
  const ofAward = Map.groupBy(standing, ({ award }) => String(award.id));
  const make = (
    scope: EmbedScope,
    page: Place,
    about: LocalText | undefined,
    honours: readonly Honour[],
    practices: readonly Story[],
  ): Embed => {
    const shown = honours.filter((honour) => named.has(honour)).slice(0, HONOURS);
    return {
      ...{ scope, about, page, honours: shown, others: honours.length - shown.length },
      stories: practices.slice(0, STORIES),
    };
  };
  const all = [
    make({ kind: 'latest' }, { kind: 'home' }, undefined, standing, stories),
    ...stories.map((story) =>
      make({ kind: 'story', id: story.id }, { kind: 'story', id: story.id }, story.title, [], [story]),
    ),
    ...roll.units.map(({ id, name }) => {
      const own = stories.filter(({ unit }) => unit.id === id);
      return make({ kind: 'unit', id }, { kind: 'unit', id }, name, ofUnit.get(id) ?? [], own);
    }),
    ...roll.awards.map(({ id, name }) =>
      make({ kind: 'award', id }, { kind: 'award', id }, name, ofAward.get(id) ?? [], []),
    ),
    ...roll.topics.map(({ id, name }) => {
      const own = stories.filter(({ topics }) => topics.some((topic) => topic.id === id));
      return make({ kind: 'topic', id }, { kind: 'topic', id }, name, [], own);
    }),
  ];
  return all.filter(({ honours, stories: practices }) => honours.length + practices.length > 0);
});

/** The keys of all embeds that there are: what pages need to know to offer theirs. */
export function listEmbedKeys(roll: Source): ReadonlySet<string> {
  return new Set(listEmbeds(roll).map(({ scope }) => toEmbedKey(scope)));
}

function isTellable({ title, summary }: Story, mayTell: NameGuard): boolean {
  return [...title.values(), ...summary.values()].every(mayTell);
}
