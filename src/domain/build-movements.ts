import { buildBody, languagesOf } from './build-bodies.ts';
import type { Catalogue } from './build-catalogue.ts';
import type { Seen } from './build-pictures.ts';
import { lastDayOf, type Now } from './calendar.ts';
import type { Content, WrittenMovementEntry } from './content.ts';
import { movementId } from './fields.ts';
import { toLocalText, type LocalText } from './local-text.ts';
import type { Decision, Movement, Site, Story, Target } from './roll-types.ts';
import { isPublished } from './visibility.ts';

/** Movements by id, with the lists that stories and decisions fill while they are built. */
export type Movements = {
  readonly byId: ReadonlyMap<string, Movement>;
  readonly storiesOf: ReadonlyMap<Movement, Story[]>;
  readonly decisionsOf: ReadonlyMap<Movement, Decision[]>;
  readonly storiesOfTarget: ReadonlyMap<Target, Story[]>;
};

type Context = { readonly site: Site; readonly catalogue: Catalogue; readonly now: Now; readonly seen: Seen };
type WrittenMovementFacts = WrittenMovementEntry['facts'];

/** The movements that may be shown, with their targets and the way made so far. */
export function buildMovements(content: Content, context: Context): Movements {
  const byId = new Map<string, Movement>();
  const storiesOf = new Map<Movement, Story[]>();
  const decisionsOf = new Map<Movement, Decision[]>();
  const storiesOfTarget = new Map<Target, Story[]>();
  for (const entry of content.movements) {
    if (!isPublished(entry.facts, context.now)) continue;
    const stories: Story[] = [];
    const decisions: Decision[] = [];
    const targets: Target[] = [];
    const movement = buildMovement(entry, context, { stories, decisions, targets });
    for (const written of entry.facts.targets) {
      const moving: Story[] = [];
      const target = buildTarget(written, entry, movement, moving, context);
      if (target === undefined) continue;
      targets.push(target);
      storiesOfTarget.set(target, moving);
    }
    byId.set(entry.id, movement);
    storiesOf.set(movement, stories);
    decisionsOf.set(movement, decisions);
  }
  return { byId, storiesOf, decisionsOf, storiesOfTarget };
}

function buildMovement(
  entry: WrittenMovementEntry,
  { site, now, seen }: Context,
  lists: Pick<Movement, 'stories' | 'decisions' | 'targets'>,
): Movement {
  const { facts } = entry;
  const say = sayIn(entry, site);
  return {
    kind: 'movement',
    id: movementId.parse(entry.id),
    name: say(facts.name, ({ name }) => name),
    theme: facts.theme === undefined ? undefined : say(facts.theme, ({ theme }) => theme),
    period: facts.period,
    phase: phaseOf(facts.period, now),
    launched: facts.launched && {
      date: facts.launched.date,
      by: say(facts.launched.by, ({ launched }) => launched?.by),
    },
    contents: facts.contents.map(({ key, title, text }) => ({
      key,
      title: say(title, ({ contents }) => find(contents, key)?.title),
      text: say(text, ({ contents }) => find(contents, key)?.text),
    })),
    criteria: facts.criteria.map(({ key, text }) => ({
      key,
      text: say(text, ({ criteria }) => find(criteria, key)?.text),
    })),
    review: buildReview(entry, site),
    body: buildBody(
      {
        ...entry,
        facts: { pictures: [] },
        translations: entry.translations.map((t) => ({ ...t, words: { pictures: [] } })),
      },
      seen,
      site.defaultLang,
    ),
    formerIds: facts.formerIds,
    aliases: facts.aliases,
    languages: languagesOf(entry, site.defaultLang),
    ...lists,
  };
}

function buildTarget(
  written: WrittenMovementFacts['targets'][number],
  entry: WrittenMovementEntry,
  movement: Movement,
  stories: readonly Story[],
  { site, catalogue, now }: Context,
): Target | undefined {
  const unit = catalogue.unit.get(written.unit);
  if (unit === undefined) return undefined;
  const { key, content, baseline, goal, due } = written;
  const say = sayIn(entry, site);
  const progress = written.progress
    .filter(({ date }) => lastDayOf(date) <= now.today || date <= now.today.slice(0, date.length))
    .sort((a, b) => lastDayOf(a.date).localeCompare(lastDayOf(b.date)));
  const latest = progress.at(-1);
  return {
    key,
    movement,
    unit,
    content,
    task: say(written.task, ({ targets }) => find(targets, key)?.task),
    indicator: say(written.indicator, ({ targets }) => find(targets, key)?.indicator),
    measure:
      written.measure === undefined
        ? undefined
        : say(written.measure, ({ targets }) => find(targets, key)?.measure),
    source:
      written.source === undefined
        ? undefined
        : say(written.source, ({ targets }) => find(targets, key)?.source),
    baseline,
    goal,
    due,
    progress,
    reached:
      latest === undefined || goal === baseline ? undefined : (latest.value - baseline) / (goal - baseline),
    stories,
  };
}

function buildReview(entry: WrittenMovementEntry, site: Site): Movement['review'] {
  const review = entry.facts.review;
  if (review === undefined) return undefined;
  const say = sayIn(entry, site);
  const list = (name: 'achievements' | 'limits' | 'lessons') =>
    review[name].map(({ key, text, targets, figures }) => ({
      ...{ key, targets, figures },
      text: say(text, (words) => words.review && find(words.review[name], key)?.text),
    }));
  return {
    date: review.date,
    achievements: list('achievements'),
    limits: list('limits'),
    lessons: list('lessons'),
  };
}

function phaseOf(period: { readonly from: string; readonly to: string }, now: Now): Movement['phase'] {
  if (period.from > now.today.slice(0, period.from.length)) return 'ahead';
  return lastDayOf(period.to) < now.today ? 'over' : 'running';
}

function sayIn(entry: WrittenMovementEntry, site: Site) {
  type Words = WrittenMovementEntry['translations'][number]['words'];
  return (original: string, choose: (words: Words) => string | undefined): LocalText =>
    toLocalText(
      site.defaultLang,
      original,
      entry.translations.map(({ lang, words }) => [lang, choose(words)] as const),
    ) ?? new Map([[site.defaultLang, original]]);
}

function find<Item extends { readonly key: string }>(items: readonly Item[], key: string): Item | undefined {
  return items.find((item) => item.key === key);
}
