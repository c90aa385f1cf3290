import { buildLocalBody, buildPictures, buildSections, languagesOf } from './build-bodies.ts';
import type { Catalogue } from './build-catalogue.ts';
import type { Honourees } from './build-honourees.ts';
import type { Movements } from './build-movements.ts';
import type { Seen } from './build-pictures.ts';
import { buildResults, toEvidenceLevel } from './build-results.ts';
import { lastDayOf, type Now } from './calendar.ts';
import type { Unit } from './catalogue.ts';
import type { Content, WrittenAdoptionEntry, WrittenStoryEntry } from './content.ts';
import { storyId } from './fields.ts';
import { toLocalText, type LocalText } from './local-text.ts';
import type { Adoption, Honour, Site, Story } from './roll-types.ts';
import { isPublished } from './visibility.ts';

/** Stories by id, with the lists that decisions fill while they are built. */
export type Stories = {
  readonly byId: ReadonlyMap<string, Story>;
  readonly honoursOf: ReadonlyMap<Story, Honour[]>;
};

type Context = {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly honourees: Honourees;
  readonly movements: Movements;
  readonly now: Now;
  readonly seen: Seen;
  /** Ids of stories that a visible entry of a decision was given for. */
  readonly cited: ReadonlySet<string>;
};

/** The stories that may be shown, with their adoptions, their evidence and the people who may be named in them. */
export function buildStories(content: Content, context: Context): Stories {
  const byId = new Map<string, Story>();
  const honoursOf = new Map<Story, Honour[]>();
  const adoptionsOf = Map.groupBy(
    content.adoptions.filter(({ facts }) => isPublished(facts, context.now)),
    ({ story }) => story,
  );
  for (const entry of content.stories) {
    const unit = context.catalogue.unit.get(entry.facts.unit);
    if (unit === undefined || !isPublished(entry.facts, context.now)) continue;
    const adoptions: Adoption[] = [];
    const honours: Honour[] = [];
    const written = adoptionsOf.get(entry.id) ?? [];
    const story = buildStory(entry, unit, written, context, { adoptions, honours });
    adoptions.push(...buildAdoptions(written, story, context));
    byId.set(entry.id, story);
    honoursOf.set(story, honours);
    linkStory(story, context);
  }
  return { byId, honoursOf };
}

function buildStory(
  entry: WrittenStoryEntry,
  unit: Unit,
  adoptions: readonly WrittenAdoptionEntry[],
  { site, catalogue, honourees, movements, seen, cited }: Context,
  lists: Pick<Story, 'adoptions' | 'honours'>,
): Story {
  const { facts } = entry;
  const movement = facts.movement === undefined ? undefined : movements.byId.get(facts.movement);
  const named = [...facts.people, ...facts.collectives].flatMap((id) => {
    const honouree = honourees.byId.get(id);
    return honouree?.profile === 'full' ? [honouree] : [];
  });
  return {
    kind: 'story',
    id: storyId.parse(entry.id),
    ...buildWords(entry, site),
    form: facts.kind,
    stage: facts.stage,
    competing: facts.competing,
    unit,
    people: named.filter((honouree) => honouree.kind === 'person'),
    collectives: named.filter((honouree) => honouree.kind === 'collective'),
    topics: facts.topics.flatMap((id) => catalogue.topic.get(id) ?? []),
    movement,
    targets: movement?.targets.filter(({ key }) => facts.targets.includes(key)) ?? [],
    started: facts.started,
    published: facts.published,
    results: buildResults(facts.results, entry.translations, site.defaultLang),
    sections: buildSections(entry, site.defaultLang),
    pictures: buildPictures(entry, seen, site.defaultLang),
    evidence: toEvidenceLevel({
      results: facts.results,
      adoptions: adoptions.map((adoption) => adoption.facts),
      files: facts.files,
      isCitedByDecision: cited.has(entry.id),
    }),
    formerIds: facts.formerIds,
    aliases: facts.aliases,
    languages: languagesOf(entry, site.defaultLang),
    ...lists,
  };
}

function buildWords(entry: WrittenStoryEntry, site: Site) {
  const { facts } = entry;
  type Words = (typeof entry.translations)[number]['words'];
  const say = (original: string, choose: (words: Words) => string | undefined): LocalText =>
    toLocalText(
      site.defaultLang,
      original,
      entry.translations.map(({ lang, words }) => [lang, choose(words)] as const),
    ) ?? new Map([[site.defaultLang, original]]);
  const sayMaybe = (original: string | undefined, choose: (words: Words) => string | undefined) =>
    original === undefined ? undefined : say(original, choose);
  return {
    title: say(facts.title, ({ title }) => title),
    summary: say(facts.summary, ({ summary }) => summary),
    contact: sayMaybe(facts.contact, ({ contact }) => contact),
    barriers: facts.barriers.map(({ code, how }) => ({
      code,
      how: say(how, ({ barriers }) => barriers.find((item) => item.code === code)?.how),
    })),
    needs: facts.needs && {
      money: sayMaybe(facts.needs.money, ({ needs }) => needs?.money),
      personDays: facts.needs.personDays,
      timeToStart: sayMaybe(facts.needs.timeToStart, ({ needs }) => needs?.timeToStart),
      skills: sayMaybe(facts.needs.skills, ({ needs }) => needs?.skills),
    },
    files: facts.files.flatMap(({ file, title }) => {
      const attached = entry.files.get(file);
      if (attached === undefined) return [];
      return [
        { file: attached, title: say(title, ({ files }) => files.find((item) => item.file === file)?.title) },
      ];
    }),
  };
}

function buildAdoptions(
  written: readonly WrittenAdoptionEntry[],
  story: Story,
  { catalogue, site }: Context,
): readonly Adoption[] {
  const adoptions = written.flatMap((entry): Adoption[] => {
    const { facts, translations } = entry;
    const unit = catalogue.unit.get(entry.unit);
    if (unit === undefined) return [];
    const learnedFrom = facts.learnedFrom === undefined ? undefined : catalogue.unit.get(facts.learnedFrom);
    return [
      {
        story,
        unit,
        started: facts.started,
        status: facts.status,
        reason: facts.reason,
        stoppedOn: facts.stoppedOn,
        learnedFrom: learnedFrom ?? story.unit,
        changed: toLocalText(
          site.defaultLang,
          facts.changed,
          translations.map(({ lang, words }) => [lang, words.changed] as const),
        ),
        results: buildResults(facts.results, translations, site.defaultLang),
        body: buildLocalBody(entry, site.defaultLang),
      },
    ];
  });
  return adoptions.sort(
    (a, b) => lastDayOf(a.started).localeCompare(lastDayOf(b.started)) || (a.unit.id < b.unit.id ? -1 : 1),
  );
}

function linkStory(story: Story, { honourees, movements }: Context): void {
  for (const honouree of [...story.people, ...story.collectives])
    honourees.storiesOf.get(honouree)?.push(story);
  if (story.movement !== undefined) movements.storiesOf.get(story.movement)?.push(story);
  for (const target of story.targets) movements.storiesOfTarget.get(target)?.push(story);
}
