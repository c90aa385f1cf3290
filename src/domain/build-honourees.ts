import { buildBody, languagesOf } from './build-bodies.ts';
import type { Catalogue } from './build-catalogue.ts';
import { buildPicture, type Seen } from './build-pictures.ts';
import { toName } from './build-site.ts';
import type { Now } from './calendar.ts';
import type { Topic } from './catalogue.ts';
import type { Content, WrittenCollectiveEntry, WrittenPersonEntry } from './content.ts';
import { collectiveId, personId } from './fields.ts';
import { toLocalText } from './local-text.ts';
import type { Collective, Honour, Honouree, Person, Site, Story } from './roll-types.ts';
import { channelsOf, channelsOfCollective, isFullPerson } from './visibility.ts';

/** Honourees by id, with the lists that decisions and stories fill while they are built. */
export type Honourees = {
  readonly byId: ReadonlyMap<string, Honouree>;
  readonly people: readonly Person[];
  readonly collectives: readonly Collective[];
  readonly honoursOf: ReadonlyMap<Honouree, Honour[]>;
  readonly storiesOf: ReadonlyMap<Honouree, Story[]>;
};

type Context = {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly now: Now;
  readonly seen: Seen;
  /** Ids that an entry of the roll names. */
  readonly honoured: ReadonlySet<string>;
};
type Lists = { readonly honours: Honour[]; readonly stories: Story[] };

/**
 * Everybody who may be shown: a full profile where its state, its time and the consent allow it,
 * else the public minimum for those whom a decision names, else nothing.
 */
export function buildHonourees(content: Content, context: Context): Honourees {
  const honoursOf = new Map<Honouree, Honour[]>();
  const storiesOf = new Map<Honouree, Story[]>();
  const byId = new Map<string, Honouree>();
  const add = <Item extends Honouree>(honouree: Item, lists: Lists): Item => {
    honoursOf.set(honouree, lists.honours);
    storiesOf.set(honouree, lists.stories);
    byId.set(honouree.id, honouree);
    return honouree;
  };
  const collectivesOf = new Map<string, Collective[]>();
  const people = content.people.flatMap((entry) => {
    const lists: Lists = { honours: [], stories: [] };
    const collectives: Collective[] = [];
    const person = buildPerson(entry, context, lists, collectives);
    if (person === undefined) return [];
    collectivesOf.set(entry.id, collectives);
    return [add(person, lists)];
  });
  const fullPeople = new Map(
    people.filter(({ profile }) => profile === 'full').map((person) => [String(person.id), person]),
  );
  const collectives = content.collectives.flatMap((entry) => {
    const lists: Lists = { honours: [], stories: [] };
    const members = entry.facts.members.flatMap((id) => fullPeople.get(id) ?? []);
    const collective = buildCollective(entry, context, lists, members);
    if (collective === undefined) return [];
    for (const member of collective.members) collectivesOf.get(member.id)?.push(collective);
    return [add(collective, lists)];
  });
  return { byId, people, collectives, honoursOf, storiesOf };
}

/** Who may be seen in pictures at this instant. */
export function whoMayBeSeen(content: Content, now: Now): Seen {
  const full = content.people.filter(({ facts }) => isFullPerson(facts, now));
  return {
    full: new Set(full.map(({ id }) => id)),
    portrait: new Set(full.filter(({ facts }) => facts.consent?.portrait === true).map(({ id }) => id)),
  };
}

function buildPerson(
  entry: WrittenPersonEntry,
  context: Context,
  lists: Lists,
  collectives: Collective[],
): Person | undefined {
  const { facts } = entry;
  const { site, catalogue, now } = context;
  const base = {
    kind: 'person' as const,
    id: personId.parse(entry.id),
    name: toName(facts.name, site),
    reading: facts.reading,
    leadingPost: facts.leadingPost,
    formerIds: facts.formerIds,
    ...lists,
  };
  if (!isFullPerson(facts, now)) {
    if (!context.honoured.has(entry.id)) return undefined;
    const hasPage = site.publicMinimum === 'page' && facts.state !== 'held';
    return { ...base, ...minimum(site, hasPage), role: undefined, collectives: [] };
  }
  return {
    ...base,
    ...buildProfile(entry, context),
    unit: facts.unit && catalogue.unit.get(facts.unit),
    channels: channelsOf(facts, now),
    role: toLocalText(
      site.defaultLang,
      facts.role,
      wordsOf(entry, ({ role }) => role),
    ),
    portrait: context.seen.portrait.has(entry.id) ? buildPortrait(entry, context) : undefined,
    collectives,
  };
}

function buildCollective(
  entry: WrittenCollectiveEntry,
  context: Context,
  lists: Lists,
  members: readonly Person[],
): Collective | undefined {
  const { facts } = entry;
  const { site, catalogue, now } = context;
  const channels = channelsOfCollective(facts, now);
  const base = {
    kind: 'collective' as const,
    id: collectiveId.parse(entry.id),
    name:
      toLocalText(
        site.defaultLang,
        facts.name,
        wordsOf(entry, ({ name }) => name),
      ) ?? toName(facts.name, site),
    reading: undefined,
    formerIds: facts.formerIds,
    ...lists,
  };
  if (!channels.has('web')) {
    if (!context.honoured.has(entry.id)) return undefined;
    const hasPage = site.publicMinimum === 'page' && facts.state !== 'held';
    return {
      ...base,
      ...minimum(site, hasPage),
      name: toName(facts.name, site),
      size: undefined,
      members: [],
    };
  }
  return {
    ...base,
    ...buildProfile(entry, context),
    unit: facts.unit && catalogue.unit.get(facts.unit),
    channels,
    portrait: buildPortrait(entry, context),
    size: facts.size,
    members,
  };
}

/** The public minimum: nothing but what the decisions say. */
function minimum(site: Site, hasPage: boolean) {
  return {
    profile: 'minimum' as const,
    hasPage,
    unit: undefined,
    summary: undefined,
    topics: [],
    portrait: undefined,
    body: undefined,
    channels: new Set<never>(),
    featured: false,
    aliases: [],
    languages: [site.defaultLang],
  };
}

function buildProfile(
  entry: WrittenPersonEntry | WrittenCollectiveEntry,
  { site, catalogue, seen }: Context,
) {
  const { facts } = entry;
  return {
    profile: 'full' as const,
    hasPage: true,
    summary: toLocalText(
      site.defaultLang,
      facts.summary,
      wordsOf(entry, ({ summary }) => summary),
    ),
    topics: facts.topics.flatMap((id): readonly Topic[] => {
      const topic = catalogue.topic.get(id);
      return topic ? [topic] : [];
    }),
    body: buildBody<
      typeof facts,
      { pictures: WrittenPersonEntry['translations'][number]['words']['pictures'] }
    >(entry, seen, site.defaultLang),
    featured: facts.featured,
    aliases: facts.aliases,
    languages: languagesOf(entry, site.defaultLang),
  };
}

function buildPortrait(entry: WrittenPersonEntry | WrittenCollectiveEntry, { seen, site }: Context) {
  const written = entry.facts.portrait;
  const words = entry.translations.map(({ lang, words }) => [lang, words.portrait] as const);
  return written && buildPicture(written, entry.pictures.get(written.file), seen, site.defaultLang, words);
}

function wordsOf<Words>(
  entry: { readonly translations: readonly { readonly lang: string; readonly words: Words }[] },
  choose: (words: Words) => string | undefined,
): readonly (readonly [string, string | undefined])[] {
  return entry.translations.map(({ lang, words }) => [lang, choose(words)]);
}
