import type { Contexts } from '../create-contexts.ts';
import { toFilePath } from '../public-files.ts';
import type { Movement, Result, ReviewItem, Roll, Story, Target } from '../roll-types.ts';
import { toPreview } from '../share-files.ts';
import { toStoryShare } from '../to-share.ts';
import type { Addresses } from './data-addresses.ts';
import type { DataItem } from './data-schemas.ts';
import { hasAgreed, idsOf, toWords } from './to-items.ts';

/** The stories, the newest first, with those of their people who have agreed to be told of. */
export function* toStories(
  { stories, site }: Roll,
  { urls, absolute }: Addresses,
  { contextOf }: Pick<Contexts, 'contextOf'>,
): Iterable<DataItem<'stories'>> {
  const contexts = site.languages.map((lang) => contextOf(lang, { kind: 'home' }));
  for (const story of stories) {
    const { id, movement, needs, files } = story;
    const pictures = contexts.map(
      (context) => [context.lang, toPreview(toStoryShare(story, context), context).url] as const,
    );
    yield {
      id,
      url: urls({ kind: 'story', id }),
      title: toWords(story.title),
      summary: toWords(story.summary),
      kind: story.form,
      stage: story.stage,
      competing: story.competing,
      evidence: story.evidence,
      unit: story.unit.id,
      people: idsOf(story.people.filter(hasAgreed)),
      collectives: idsOf(story.collectives.filter(hasAgreed)),
      topics: idsOf(story.topics),
      ...(movement && { movement: movement.id }),
      targets: story.targets.map(({ key }) => key),
      started: story.started,
      published: story.published,
      results: story.results.map(toResult),
      barriers: story.barriers.map(({ code, how }) => ({ code, how: toWords(how) })),
      ...(needs && { needs: toNeeds(needs) }),
      files: files.map(({ file, title }) => ({
        title: toWords(title),
        url: absolute(toFilePath(file)),
        bytes: file.bytes,
      })),
      picture: Object.fromEntries(pictures),
      adoptions: story.adoptions.map(({ unit }) => `${id}/${unit.id}`),
    };
  }
}

/** The adoptions of all stories. */
export function* toAdoptions({ stories }: Roll): Iterable<DataItem<'adoptions'>> {
  for (const {
    story,
    unit,
    started,
    status,
    reason,
    stoppedOn,
    learnedFrom,
    changed,
    results,
  } of stories.flatMap(({ adoptions }) => adoptions)) {
    yield {
      ...{ id: `${story.id}/${unit.id}`, story: story.id, unit: unit.id, started, status },
      ...(reason !== undefined && { reason }),
      ...(stoppedOn !== undefined && { stoppedOn }),
      learnedFrom: learnedFrom.id,
      ...(changed && { changed: toWords(changed) }),
      results: results.map(toResult),
    };
  }
}

/** The movements with their targets, the newest first. */
export function* toMovements({ movements }: Roll, { urls }: Addresses): Iterable<DataItem<'movements'>> {
  for (const movement of movements) {
    const { id, name, theme, period, phase, launched, contents, criteria, targets, review } = movement;
    yield {
      ...{ id, url: urls({ kind: 'movement', id }), name: toWords(name), period: { ...period }, phase },
      ...(theme && { theme: toWords(theme) }),
      ...(launched && { launched: { date: launched.date, by: toWords(launched.by) } }),
      contents: contents.map(({ key, title, text }) => ({ key, title: toWords(title), text: toWords(text) })),
      criteria: criteria.map(({ key, text }) => ({ key, text: toWords(text) })),
      targets: targets.map(toTarget),
      ...(review && { review: toReview(review) }),
      stories: idsOf(movement.stories),
      decisions: idsOf(movement.decisions),
    };
  }
}

/** The awards of the catalogue. */
export function* toAwards({ awards }: Roll, { urls }: Addresses): Iterable<DataItem<'awards'>> {
  for (const { id, name, family, level, order, subject, legalBasis, criteria } of awards) {
    yield {
      ...{ id, url: urls({ kind: 'award', id }), name: toWords(name), order, subjects: [...subject] },
      family: { id: family.id, name: toWords(family.name), rank: family.rank },
      level: { id: level.id, name: toWords(level.name), rank: level.rank },
      ...(legalBasis !== undefined && { legalBasis }),
      ...(criteria && { criteria: toWords(criteria) }),
    };
  }
}

/** The units, in the order of their tree. */
export function* toUnits({ units }: Roll, { urls }: Addresses): Iterable<DataItem<'units'>> {
  for (const { id, name, shortName, parent, from, until } of units) {
    yield {
      ...{ id, url: urls({ kind: 'unit', id }), name: toWords(name), shortName: toWords(shortName) },
      ...(parent && { parent: parent.id }),
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    };
  }
}

/** The topics. */
export function* toTopics({ topics }: Roll, { urls }: Addresses): Iterable<DataItem<'topics'>> {
  for (const { id, name } of topics) yield { id, url: urls({ kind: 'topic', id }), name: toWords(name) };
}

function toResult({ key, indicator, before, after, measure, period, source, beneficiaries }: Result) {
  return {
    key,
    indicator: toWords(indicator),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(measure && { measure: toWords(measure) }),
    ...(period && { period: toWords(period) }),
    ...(source && { source: toWords(source) }),
    ...(beneficiaries && { beneficiaries: toWords(beneficiaries) }),
  };
}

function toNeeds({ money, personDays, timeToStart, skills }: NonNullable<Story['needs']>) {
  return {
    ...(money && { money: toWords(money) }),
    ...(personDays !== undefined && { personDays }),
    ...(timeToStart && { timeToStart: toWords(timeToStart) }),
    ...(skills && { skills: toWords(skills) }),
  };
}

function toTarget(target: Target) {
  const { key, unit, task, indicator, measure, baseline, goal, due, progress, reached, source } = target;
  return {
    ...{ key, unit: unit.id, task: toWords(task), indicator: toWords(indicator), baseline, goal, due },
    ...(measure && { measure: toWords(measure) }),
    progress: progress.map(({ date, value }) => ({ date, value })),
    ...(reached !== undefined && { reached }),
    ...(source && { source: toWords(source) }),
  };
}

function toReview({ date, achievements, limits, lessons }: NonNullable<Movement['review']>) {
  const toItems = (items: readonly ReviewItem[]) =>
    items.map(({ key, text, targets }) => ({ key, text: toWords(text), targets: [...targets] }));
  return {
    ...(date !== undefined && { date }),
    achievements: toItems(achievements),
    limits: toItems(limits),
    lessons: toItems(lessons),
  };
}
