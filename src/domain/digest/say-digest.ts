import type { NameGuard } from '../screen-data/guard-names.ts';
import { nameDecision, titleBesideName } from '../decision-name.ts';
import { strongestOf, writeFigure } from '../figure.ts';
import { toFormat } from '../format.ts';
import { say, type LocalText } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Adoption, Honour, Story, Target } from '../roll-types.ts';
import type { Place } from '../routes.ts';
import { toSharePath } from '../share-paths.ts';
import { toStoryParts } from '../story-parts.ts';
import { toStoryShare } from '../to-share.ts';
import { hasNews, type DecisionNews, type Digest } from './build-digest.ts';

/** A picture of a letter by its full address. */
export type LetterPicture = { readonly url: string; readonly alt: string };

/** One thing that a letter tells of: a title that leads to its page, and lines of plain words. */
export type LetterItem = {
  readonly title: string;
  /** The language of the title, where it is not that of the letter. */
  readonly titleLang?: string;
  readonly url: string;
  readonly lines: readonly LetterLine[];
  readonly picture?: LetterPicture;
};

/** A line of words; what is difficult about a practice stands out as much as what it achieved. */
export type LetterLine = {
  readonly text: string;
  readonly as: 'words' | 'result' | 'limits';
  /** Who is honoured: it stands before the text. */
  readonly name?: string;
  /** Where it is not that of the letter. */
  readonly lang?: string;
};

export type LetterSection = {
  readonly key: 'honours' | 'stories' | 'adoptions' | 'due' | 'earlier' | 'waiting';
  readonly title: string;
  readonly lead: string | undefined;
  readonly items: readonly LetterItem[];
  /** How many others there are, which the letter has no room for. */
  readonly more: string | undefined;
};

/** A digest in the words of one language, for a mail, a plain text and a page alike. */
export type Letter = {
  readonly lang: string;
  readonly subject: string;
  /** What mail programs show beside the subject. */
  readonly preview: string;
  readonly title: string;
  readonly period: string;
  readonly sections: readonly LetterSection[];
  /** Where the letter stands on the site. */
  readonly pageUrl: string;
  readonly siteName: string;
  readonly siteUrl: string;
  readonly organisation: string;
  readonly words: {
    readonly limits: string;
    readonly onSite: string;
    readonly why: string;
    readonly nothing: string | undefined;
    readonly sample: string | undefined;
  };
};

/** More names than this would make a section that nobody reads; the page of the decision has them all. */
const MOST_NAMES = 12;
/** As long as a reader looks at one line of a mail. */
const LIMITS_LENGTH = 200;

/** The paragraphs of a Markdown text as plain words. */
type Plain = (markdown: string) => readonly string[];

/** How a digest is said: who may be named in running text, and how many items a section has at the most. */
export type SayOptions = { readonly toPlain: Plain; readonly mayTell: NameGuard; readonly most?: number };

/**
 * Says a digest in the language of a page. A line that names somebody who may not be named in a digest is left out, and so is
 * an item whose title does.
 */
export function sayDigest(digest: Digest, context: PageContext, options: SayOptions): Letter {
  const { t, lang, site, routes } = context;
  const { period, unit } = digest;
  const siteName = words(site.name, context);
  const days = toFormat(lang).period(period.from, period.to);
  const about = unit === undefined ? siteName : words(unit.name, context);
  const sections = listSections(digest, context, options);
  const [first] = sections.flatMap(({ items }) => items);
  return {
    lang,
    siteName,
    subject: t('digest.subject', { about, period: days, news: sayNews(digest, context) }),
    preview: first?.title ?? t('digest.nothing'),
    title: t(`digest.title.${period.kind}`),
    period: unit === undefined ? days : `${about} · ${days}`,
    sections,
    pageUrl: routes.urlTo({ kind: 'digest', month: period.to.slice(0, 7) }, lang),
    siteUrl: routes.urlTo({ kind: 'home' }, lang),
    organisation: words(site.organisation, context),
    words: {
      limits: t('section.limits'),
      onSite: t('digest.onSite'),
      why: t('digest.why', { organisation: words(site.organisation, context) }),
      nothing: hasNews(digest) ? undefined : t('digest.nothing'),
      sample: site.sample ? t('site.sample') : undefined,
    },
  };
}

/** The letter as plain text, for mail programs that show nothing else. */
export function toPlainLetter(letter: Letter): string {
  const { title, siteName, period, sections, words: said, pageUrl } = letter;
  const blocks = [
    ...(said.sample === undefined ? [] : [said.sample]),
    `${siteName}\n${title}: ${period}`,
    ...(said.nothing === undefined ? [] : [said.nothing]),
    ...sections.map(({ title: heading, lead, items, more }) =>
      [
        `== ${heading} ==`,
        ...(lead === undefined ? [] : [lead]),
        ...items.map(({ title: name, url, lines }) =>
          [`* ${name}`, ...lines.map((line) => `  ${toPlainLine(line, said.limits)}`), `  ${url}`].join('\n'),
        ),
        ...(more === undefined ? [] : [more]),
      ].join('\n\n'),
    ),
    `${said.onSite}: ${pageUrl}`,
    said.why,
  ];
  return `${blocks.join('\n\n\n')}\n`;
}

function toPlainLine({ name, text, as }: LetterLine, limits: string): string {
  const before = as === 'limits' ? limits : name;
  return before === undefined ? text : `${before}: ${text}`;
}

function sayNews({ decisions, stories, adoptions, period }: Digest, { t }: PageContext): string {
  const honours = decisions.reduce((sum, { named, others }) => sum + named.length + others, 0);
  const parts = [
    ...(honours === 0 ? [] : [t('roll.count', { count: honours })]),
    ...(stories.length === 0 ? [] : [t('stories.count', { count: stories.length })]),
    ...(adoptions.length === 0 ? [] : [t('digest.adoptionCount', { count: adoptions.length })]),
  ];
  return parts.length === 0 ? t(`digest.title.${period.kind}`) : parts.join(' · ');
}

function listSections(
  digest: Digest,
  context: PageContext,
  { toPlain, mayTell, most = Infinity }: SayOptions,
): readonly LetterSection[] {
  const { t, lang } = context;
  const earlier = digest.earlier.flatMap(({ years, honours }) =>
    honours.map((honour) => sayEarlier(honour, years, context)),
  );
  const all: readonly LetterSection[] = [
    toSection(
      'honours',
      digest.decisions.map((news) => sayDecision(news, context)),
    ),
    toSection(
      'stories',
      digest.stories.map((story) => sayStory(story, context, toPlain)),
    ),
    toSection(
      'adoptions',
      digest.adoptions.map((adoption) => sayAdoption(adoption, context)),
    ),
    toSection(
      'due',
      digest.due.map((target) => sayTarget(target, context)),
    ),
    toSection('earlier', earlier),
    toSection(
      'waiting',
      digest.waiting.map((story) => sayWaiting(story, context)),
    ),
  ];
  return all.filter(({ items }) => items.length > 0);

  function toSection(key: LetterSection['key'], told: readonly LetterItem[]): LetterSection {
    const items = told
      .filter(({ title }) => mayTell(title))
      .map((item) => ({ ...item, lines: item.lines.filter(({ text }) => mayTell(text)) }));
    const isMonth = digest.period.kind === 'month';
    const title =
      key === 'earlier' ? t(isMonth ? 'digest.earlier.month' : 'digest.earlier.week') : t(`digest.${key}`);
    const left = items.length - most;
    return {
      ...{ key, title, items: items.slice(0, most) },
      lead: key === 'waiting' ? t('digest.waitingLead') : undefined,
      more: left > 0 ? t('digest.more', { count: left }) : undefined,
    };
  }

  function sayEarlier(honour: Honour, years: number, page: PageContext): LetterItem {
    const title = t('digest.yearsAgo', { years, name: words(honour.name, page) });
    const award = words(honour.award.name, page);
    const date = toFormat(lang).date(honour.decision.date);
    return toItem(title, placeOf(honour), [`${award}, ${date}`], page);
  }
}

function sayDecision({ decision, named, others }: DecisionNews, context: PageContext): LetterItem {
  const { t, lang } = context;
  const shown = named.slice(0, MOST_NAMES);
  const more = others + named.length - shown.length;
  const beside = titleBesideName(decision);
  const lines: readonly LetterLine[] = [
    ...(beside === undefined ? [] : [toLine(words(beside, context))]),
    toLine([words(decision.issuer.name, context), toFormat(lang).date(decision.date)].join(' · ')),
    ...shown.map((honour) => sayHonour(honour, context)),
    ...(more === 0 ? [] : [toLine(t(shown.length === 0 ? 'roll.count' : 'feed.others', { count: more }))]),
  ];
  return {
    ...toItem(nameDecision(decision, context), { kind: 'decision', id: decision.id }, [], context),
    lines,
  };
}

function sayHonour({ name, award, unit, affiliation, citation }: Honour, context: PageContext): LetterLine {
  const place = unit?.name ?? affiliation;
  const facts = [award.name, ...(place === undefined ? [] : [place])].map((each) => words(each, context));
  const why = citation === undefined ? [] : [words(citation, context)];
  return { as: 'words', name: words(name, context), text: [facts.join(', '), ...why].join('. ') };
}

function sayStory(story: Story, context: PageContext, toPlain: Plain): LetterItem {
  const { routes, site, t, lang } = context;
  const share = toStoryShare(story, context);
  const result = strongestOf(story.results);
  const parts = toStoryParts(story, lang);
  const limits = parts.parts.find(({ key }) => key === 'limits')?.text;
  const [difficulty] = limits === undefined ? [] : toPlain(limits);
  const lines: readonly LetterLine[] = [
    { as: 'words', ...said(story.summary, context) },
    { as: 'words', text: `${words(story.unit.name, context)} · ${t(`evidence.${story.evidence}`)}` },
    ...(result?.after === undefined ? [] : [{ as: 'result' as const, text: sayResult(result, context) }]),
    ...(difficulty === undefined
      ? []
      : [{ as: 'limits' as const, text: shorten(difficulty), ...otherLang(parts.lang, context) }]),
  ];
  const url = new URL(routes.below(toSharePath(share.name, 'wide')), site.address);
  return {
    ...toItem(story.title, { kind: 'story', id: story.id }, [], context),
    lines,
    picture: { url: `${url.href}?v=${share.version}`, alt: share.alt },
  };
}

function sayResult(result: NonNullable<ReturnType<typeof strongestOf>>, context: PageContext): string {
  const { indicator, before, after, measure } = result;
  const figures = [before, after].filter((value) => value !== undefined);
  const course = figures.map((value) => writeFigure(value, measure, context.lang)).join(' → ');
  return `${words(indicator, context)}: ${course}`;
}

function sayAdoption({ story, unit, status, started, changed }: Adoption, context: PageContext): LetterItem {
  const { t, lang } = context;
  const since = t('adoption.since', { date: toFormat(lang).date(started) });
  const lines = [
    `${words(story.title, context)} · ${t(`adoption.${status}`)}, ${since}`,
    ...(changed === undefined ? [] : [`${t('adoption.changed')} ${words(changed, context)}`]),
  ];
  return toItem(unit.name, { kind: 'story', id: story.id }, lines, context);
}

function sayTarget(
  { indicator, unit, due, movement, goal, measure }: Target,
  context: PageContext,
): LetterItem {
  const { t, lang } = context;
  const date = toFormat(lang).date(due);
  const lines = [
    t('digest.dueOn', { date, goal: writeFigure(goal, measure, lang) }),
    `${words(unit.name, context)} · ${words(movement.name, context)}`,
  ];
  return toItem(indicator, { kind: 'movement', id: movement.id }, lines, context);
}

function sayWaiting({ id, title, summary, unit }: Story, context: PageContext): LetterItem {
  const lines = [words(summary, context), words(unit.name, context)];
  return toItem(title, { kind: 'story', id }, lines, context);
}

function toItem(
  title: string | LocalText,
  place: Place,
  lines: readonly string[],
  context: PageContext,
): LetterItem {
  const url = context.routes.urlTo(place, context.lang);
  const { text, lang } = typeof title === 'string' ? { text: title } : said(title, context);
  return { title: text, ...(lang !== undefined && { titleLang: lang }), url, lines: lines.map(toLine) };
}

function toLine(text: string): LetterLine {
  return { as: 'words', text };
}

function placeOf({ recipient, decision }: Honour): Place {
  if (recipient.kind === 'profile' && recipient.honouree.hasPage) {
    const { kind, id } = recipient.honouree;
    return { kind, id };
  }
  return { kind: 'decision', id: decision.id };
}

function shorten(text: string): string {
  if (text.length <= LIMITS_LENGTH) return text;
  const cut = text.slice(0, LIMITS_LENGTH);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('。'), cut.lastIndexOf(' '));
  return `${cut.slice(0, end > 0 ? end + 1 : LIMITS_LENGTH).trim()} …`;
}

/** Words with their language, where it is another one than that of the letter. */
function said(text: LocalText, context: PageContext): { readonly text: string; readonly lang?: string } {
  const { text: saidText, lang } = say(text, context.lang);
  return { text: saidText, ...otherLang(lang, context) };
}

function otherLang(lang: string, context: PageContext): { readonly lang?: string } {
  return lang === context.lang ? {} : { lang };
}

function words(text: LocalText, { lang }: PageContext): string {
  return say(text, lang).text;
}
