import type { Person, Roll, Story } from '../../src/domain/roll-types.ts';
import { kindOf, type SitePage } from '../browser/site-pages.ts';

/** One page that stands for a kind (`story`) or for a state of it (`story-attempt`), in each language of the site. */
export type View = {
  readonly name: string;
  readonly kind: string;
  readonly isState: boolean;
  readonly pages: ReadonlyMap<string, SitePage>;
};

type Entries = readonly { readonly id: string }[];

/**
 * A view of every kind of page that the site has and of every state that its content shows. Chosen by what the roll
 * says of an entry, so that a change of the design does not change the choice.
 */
export function chooseViews(roll: Roll, site: readonly SitePage[]): readonly View[] {
  const kinds = [...new Set(site.map((page) => kindOf(page)))];
  const typical = toTypical(roll);
  const ofKinds = kinds.map((kind) =>
    toView({ name: kind, kind, isState: false }, typical[kind] ?? [], site),
  );
  const ofStates = Object.entries(toStates(roll)).map(([name, entries]) => {
    const kind = name.split('-')[0] ?? name;
    return toView({ name, kind, isState: true }, entries, site);
  });
  return [...ofKinds, ...ofStates].filter(({ isState, pages }) => pages.size > 0 || !isState);
}

/** Entries that show most of what a page of their kind can show, best first. */
function toTypical(roll: Roll): Readonly<Record<string, Entries>> {
  const { units, topics, awards } = roll;
  const unitHonours = (id: string): number => roll.honours.filter(({ unit }) => unit?.id === id).length;
  const awardHonours = (id: string): number => roll.honours.filter(({ award }) => award.id === id).length;
  const topicStories = (id: string): number => storiesOf(roll, id).length;
  return {
    person: byMost(withPage(roll.people), ({ honours, stories }) => honours.length + stories.length),
    collective: byMost(
      roll.collectives.filter(({ hasPage }) => hasPage),
      ({ honours, stories }) => honours.length + stories.length,
    ),
    story: byMost(roll.stories, richnessOf),
    practiceCard: byMost(roll.stories, richnessOf),
    adopt: byMost(roll.stories, richnessOf),
    decision: byMost(roll.decisions, ({ honours }) => honours.length),
    movement: byMost(roll.movements, ({ targets, stories }) => targets.length + stories.length),
    unit: byMost(units, ({ id }) => unitHonours(id)),
    rollByUnit: byMost(units, ({ id }) => unitHonours(id)),
    award: byMost(awards, ({ id }) => awardHonours(id)),
    rollByAward: byMost(awards, ({ id }) => awardHonours(id)),
    topic: byMost(topics, ({ id }) => topicStories(id)),
    storiesByTopic: byMost(topics, ({ id }) => topicStories(id)),
    page: roll.pages,
  };
}

/** Entries in a state that a design easily forgets; a name begins with the kind of the page. */
function toStates(roll: Roll): Readonly<Record<string, Entries>> {
  const people = withPage(roll.people);
  const honoured = byMost(people, ({ honours }) => honours.length);
  const named = (entry: Person | Roll['collectives'][number]): number =>
    Math.max(...[...entry.name.values()].map((name) => name.length));
  const hasHonours = (id: string): boolean => roll.honours.some(({ unit }) => unit?.id === id);
  return {
    'person-portrait': honoured.filter(({ portrait }) => portrait !== undefined),
    'person-minimum': honoured.filter(({ profile }) => profile === 'minimum'),
    'person-long-name': byMost(people, named),
    'person-annulled': honoured.filter(({ honours }) => honours.some(({ annulled }) => annulled)),
    'collective-long-name': byMost(roll.collectives, named),
    'story-many-adoptions': byMost(roll.stories, ({ adoptions }) => adoptions.length).slice(0, 1),
    'story-attempt': roll.stories.filter(({ form }) => form === 'attempt'),
    'story-bare': byMost(roll.stories, (story) => -richnessOf(story)).slice(0, 1),
    'decision-small': byMost(roll.decisions, ({ honours }) => -honours.length),
    'topic-empty': roll.topics.filter(({ id }) => storiesOf(roll, id).length === 0),
    'unit-empty': roll.units.filter(({ id }) => !hasHonours(id)),
    'movement-over': roll.movements.filter(({ phase }) => phase === 'over'),
    'movement-ahead': roll.movements.filter(({ phase }) => phase === 'ahead'),
  };
}

function toView(
  about: Pick<View, 'name' | 'kind' | 'isState'>,
  entries: Entries,
  site: readonly SitePage[],
): View {
  const ofKind = site.filter((page) => kindOf(page) === about.kind).sort((a, b) => b.size - a.size);
  const marks = new Set(ofKind.map(({ entry }) => entry));
  const wished = entries.map(({ id }) => `${about.kind}:${id}`).find((mark) => marks.has(mark));
  // A kind without an entry of its own (a letter, a stage) is shown by its longest page, one and the same in all languages.
  const mark = wished ?? (about.isState ? undefined : ofKind[0]?.entry);
  const shown = ofKind.filter(({ entry }) => entry === mark);
  const languages = [...new Set(shown.map(({ lang }) => lang))].sort();
  const pages = languages.flatMap((lang) => {
    const page = shown.find((each) => each.lang === lang);
    return page === undefined ? [] : [[lang, page] as const];
  });
  return { ...about, pages: new Map(pages) };
}

function withPage(people: readonly Person[]): readonly Person[] {
  return people.filter(({ hasPage }) => hasPage);
}

function storiesOf(roll: Roll, topic: string): readonly Story[] {
  return roll.stories.filter(({ topics }) => topics.some(({ id }) => id === topic));
}

function richnessOf({ adoptions, results, honours, barriers, files, needs }: Story): number {
  const lists = [adoptions, results, honours, barriers, files];
  return lists.reduce((sum, list) => sum + list.length, needs === undefined ? 0 : 1);
}

/** From most to least; equals keep the order of the roll. */
function byMost<Item>(items: readonly Item[], measure: (item: Item) => number): readonly Item[] {
  return items.toSorted((one, other) => measure(other) - measure(one));
}
