import type { Award, Topic, Unit } from './catalogue.ts';
import { nameDecision } from './decision-name.ts';
import type { Letter } from './digest/letter.ts';
import type { Embed } from './embed/list-embeds.ts';
import { sayEmbedTitle } from './embed/say-embed.ts';
import type { YearReport } from './figures/year-report.ts';
import { toFormat } from './format.ts';
import { toMovementJsonLd, toTermJsonLd, toUnitJsonLd } from './catalogue-json-ld.ts';
import {
  toArticleJsonLd,
  toCollectiveJsonLd,
  toHonourItems,
  toItemListJsonLd,
  toPersonJsonLd,
  toWebSiteJsonLd,
} from './json-ld.ts';
import { say, type LocalText } from './local-text.ts';
import type { PageContext, PageHead } from './page-context.ts';
import type { Collective, Decision, Honour, Movement, OwnPage, Person, Story } from './roll-types.ts';
import type { Place } from './routes.ts';
import { toHonoureeShare, toMovementShare, toNeutralShare, toStoryShare, toYearShare } from './to-share.ts';

type Crumb = PageHead['breadcrumb'][number];
type Parts = Pick<PageHead, 'title' | 'description'> &
  Partial<Pick<PageHead, 'noindex' | 'structuredData' | 'share'>> & {
    readonly trail?: readonly Crumb[];
    readonly kind?: string;
  };

/**
 * The head of a page that has no facts of its own: `trail` leads from the home page to the page above this one;
 * `kind` stands in the title where other kinds of page may have the same name.
 */
export function toHead(
  context: PageContext,
  { title, description, trail = [], noindex = false, structuredData = [], kind, share }: Parts,
): PageHead {
  const { t, place, distinction } = context;
  const page = 'page' in place ? place.page : 1;
  const full = page === 1 ? title : t('paging.title', { title, page });
  const telling = [kind, distinction].filter((words) => words !== undefined);
  const home: Crumb = { name: t('site.home'), place: { kind: 'home' } };
  return {
    title: telling.length === 0 ? full : `${full} (${telling.join(', ')})`,
    description,
    breadcrumb: place.kind === 'home' ? [] : [home, ...trail, { name: full, place }],
    noindex,
    structuredData,
    share: share ?? toNeutralShare(context),
  };
}

/** The head of the home page. */
export function toHomeHead(context: PageContext): PageHead {
  const { site } = context;
  return toHead(context, {
    title: words(site.headline, context),
    description: words(site.description, context),
    structuredData: [toWebSiteJsonLd(context)],
  });
}

/** The head of the roll or of a list below it: how many honours the list has, and those of this page. */
export function toRollHead(
  context: PageContext,
  title: string,
  { count, honours }: { readonly count: number; readonly honours: readonly Honour[] },
): PageHead {
  const { place } = context;
  return toHead(context, {
    title,
    share: place.kind === 'year' ? toYearShare(place.year, count, context) : toNeutralShare(context),
    description: `${title}: ${context.t('roll.count', { count })}. ${context.t('roll.lead')}`,
    trail: context.place.kind === 'roll' ? [] : [rollCrumb(context)],
    structuredData: toList(honours, context),
  });
}

/** The head of a decision. */
export function toDecisionHead(decision: Decision, context: PageContext): PageHead {
  const { t, lang } = context;
  const year: Place = { kind: 'year', year: decision.year };
  const trail = [rollCrumb(context), { name: toFormat(lang).date(String(decision.year)), place: year }];
  const title = nameDecision(decision, context);
  const about = decision.title === undefined ? title : words(decision.title, context);
  const date = decision.number === undefined ? [] : [toFormat(lang).date(decision.date)];
  const description = t('decision.about', {
    decision: [...new Set([title, about, ...date])].join(', '),
    honours: t('roll.count', { count: decision.honours.length }),
    issuer: words(decision.issuer.name, context),
  });
  return toHead(context, { title, description, trail, structuredData: toList(decision.honours, context) });
}

/** The head of a person; kept from search engines unless the person has agreed to them. */
export function toPersonHead(person: Person, context: PageContext): PageHead {
  return toHead(context, {
    title: words(person.name, context),
    description: describeHonouree(person, context),
    trail: [rollCrumb(context), { name: context.t('roll.byName'), place: { kind: 'names' } }],
    noindex: !person.channels.has('searchEngines'),
    structuredData: [toPersonJsonLd(person, context)],
    share: toHonoureeShare(person, context),
  });
}

/** The head of a collective. */
export function toCollectiveHead(collective: Collective, context: PageContext): PageHead {
  return toHead(context, {
    title: words(collective.name, context),
    description: describeHonouree(collective, context),
    trail: [rollCrumb(context), { name: context.t('roll.byName'), place: { kind: 'names' } }],
    noindex: !collective.channels.has('searchEngines'),
    structuredData: [toCollectiveJsonLd(collective, context)],
    share: toHonoureeShare(collective, context),
  });
}

/** The head of a story. */
export function toStoryHead(story: Story, context: PageContext): PageHead {
  return toHead(context, {
    title: words(story.title, context),
    description: words(story.summary, context),
    trail: [{ name: context.t('stories.title'), place: { kind: 'stories' } }],
    structuredData: [toArticleJsonLd(story, context)],
    share: toStoryShare(story, context),
  });
}

/** The head of a page below a story: its practice card, or the form for those who did it too. */
export function toBelowStoryHead(title: string, story: Story, context: PageContext): PageHead {
  const { t } = context;
  const above: Crumb = { name: words(story.title, context), place: { kind: 'story', id: story.id } };
  return toHead(context, {
    title,
    description: words(story.summary, context),
    trail: [{ name: t('stories.title'), place: { kind: 'stories' } }, above],
    // It says what the story says, or asks: nobody searches for it.
    noindex: true,
  });
}

/** The head of a movement. */
export function toMovementHead(movement: Movement, context: PageContext): PageHead {
  const { t, lang } = context;
  const period = toFormat(lang).period(movement.period.from, movement.period.to);
  const theme = movement.theme === undefined ? t('movements.lead') : words(movement.theme, context);
  return toHead(context, {
    title: words(movement.name, context),
    description: `${period}. ${theme}`,
    trail: [{ name: t('movements.title'), place: { kind: 'movements' } }],
    structuredData: [toMovementJsonLd(movement, context)],
    share: toMovementShare(movement, context),
  });
}

/** The head of the review of a movement, below the movement. */
export function toReviewHead(movement: Movement, context: PageContext): PageHead {
  const { t } = context;
  const name = words(movement.name, context);
  return toHead(context, {
    title: t('review.title'),
    kind: name,
    description: `${name}: ${t('review.lead')}`,
    trail: [
      { name: t('movements.title'), place: { kind: 'movements' } },
      { name, place: { kind: 'movement', id: movement.id } },
    ],
  });
}

/** The head of the report of a year, below the figures. */
export function toYearReportHead({ year, honours }: YearReport, context: PageContext): PageHead {
  const { t, lang } = context;
  const title = t('report.title', { year: toFormat(lang).date(String(year)) });
  return toHead(context, {
    title,
    description: `${title}: ${t('roll.count', { count: honours.total })}. ${t('report.lead')}`,
    trail: [{ name: t('figures.title'), place: { kind: 'figures' } }],
  });
}

/** The head of a page that stands in frames of other sites: search engines have the page that it is about. */
export function toEmbedHead(embed: Embed, context: PageContext): PageHead {
  const { t } = context;
  const title = sayEmbedTitle(embed, context);
  const kind =
    embed.scope.kind === 'latest'
      ? t('embed.kind')
      : `${t('embed.kind')}: ${t(`embed.of.${embed.scope.kind}`)}`;
  return toHead(context, { title, kind, description: t('embed.lead'), noindex: true });
}

/** The head of the page that makes embeds. */
export function toEmbedsHead(context: PageContext): PageHead {
  const { t } = context;
  const trail = [{ name: t('follow.title'), place: { kind: 'follow' as const } }];
  return toHead(context, { title: t('embed.title'), description: t('embed.lead'), trail });
}

/** The head of the letter of a month. */
export function toDigestHead({ title, period }: Letter, context: PageContext): PageHead {
  const { t } = context;
  return toHead(context, {
    title,
    kind: period,
    description: t('digest.about', { period }),
    trail: [{ name: t('follow.title'), place: { kind: 'follow' } }],
  });
}

/** The head of a unit, below the units that it is part of. */
export function toUnitHead(unit: Unit, context: PageContext): PageHead {
  const { t } = context;
  return toHead(context, {
    title: words(unit.name, context),
    kind: t('unit.kind'),
    description: t('unit.about', { unit: words(unit.name, context) }),
    trail: [{ name: t('units.title'), place: { kind: 'units' } }, ...unitsAbove(unit, context)],
    structuredData: [toUnitJsonLd(unit, context)],
  });
}

/** The head of an award. */
export function toAwardHead(award: Award, context: PageContext): PageHead {
  return toHead(context, {
    title: words(award.name, context),
    description: context.t('award.about', { award: words(award.name, context) }),
    trail: [{ name: context.t('awards.title'), place: { kind: 'awards' } }],
    structuredData: [toTermJsonLd(award, context)],
  });
}

/** The head of a topic. */
export function toTopicHead(topic: Topic, context: PageContext): PageHead {
  return toHead(context, {
    title: words(topic.name, context),
    description: context.t('topic.about', { topic: words(topic.name, context) }),
    trail: [{ name: context.t('topics.title'), place: { kind: 'topics' } }],
    structuredData: [toTermJsonLd(topic, context)],
  });
}

/** The head of a page of the organisation's own. */
export function toOwnPageHead(page: OwnPage, context: PageContext): PageHead {
  return toHead(context, {
    title: words(page.title, context),
    description: words(page.summary ?? context.site.description, context),
  });
}

/** The way from the home page to a list below the stories. */
export function storiesCrumb({ t }: PageContext): Crumb {
  return { name: t('stories.title'), place: { kind: 'stories' } };
}

/** The way from the home page to a list below the roll. */
export function rollCrumb({ t }: PageContext): Crumb {
  return { name: t('roll.title'), place: { kind: 'roll' } };
}

function toList(honours: readonly Honour[], context: PageContext): readonly object[] {
  return honours.length === 0 ? [] : [toItemListJsonLd(toHonourItems(honours, context), context)];
}

function describeHonouree({ name, summary, honours }: Person | Collective, context: PageContext): string {
  if (summary !== undefined) return words(summary, context);
  const count = context.t('roll.count', { count: honours.length });
  return context.t('person.about', { name: words(name, context), honours: count });
}

function unitsAbove({ parent }: Unit, context: PageContext): readonly Crumb[] {
  if (parent === undefined) return [];
  const crumb: Crumb = { name: words(parent.shortName, context), place: { kind: 'unit', id: parent.id } };
  return [...unitsAbove(parent, context), crumb];
}

function words(text: LocalText, { lang }: PageContext): string {
  return say(text, lang).text;
}
