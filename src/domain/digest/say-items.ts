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
import type { DecisionNews } from './build-digest.ts';
import type { LetterItem, LetterLine } from './letter.ts';

/** More names than this would make a section that nobody reads; the page of the decision has them all. */
const MOST_NAMES = 12;
/** As long as a reader looks at one line of a mail. */
const LIMITS_LENGTH = 200;

type Plain = (markdown: string) => readonly string[];

/** A decision with those of its honours that may be named, and how many others there are. */
export function sayDecision({ decision, named, others }: DecisionNews, context: PageContext): LetterItem {
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

/** A practice with its strongest result, the level of its evidence and what is difficult about it. */
export function sayStory(story: Story, context: PageContext, toPlain: Plain): LetterItem {
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

/** What another unit did with a practice. */
export function sayAdoption(
  { story, unit, status, started, changed }: Adoption,
  context: PageContext,
): LetterItem {
  const { t, lang } = context;
  const since = t('adoption.since', { date: toFormat(lang).date(started) });
  const lines = [
    `${words(story.title, context)} · ${t(`adoption.${status}`)}, ${since}`,
    ...(changed === undefined ? [] : [`${t('adoption.changed')} ${words(changed, context)}`]),
  ];
  return toItem(unit.name, { kind: 'story', id: story.id }, lines, context);
}

/** An honour of earlier years. */
export function sayEarlier(honour: Honour, years: number, context: PageContext): LetterItem {
  const { t, lang } = context;
  const title = t('digest.yearsAgo', { years, name: words(honour.name, context) });
  const award = words(honour.award.name, context);
  const date = toFormat(lang).date(honour.decision.date);
  return toItem(title, placeOf(honour), [`${award}, ${date}`], context);
}

/** A target that falls due. */
export function sayTarget(
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

/** A practice that nobody has taken up. */
export function sayWaiting({ id, title, summary, unit }: Story, context: PageContext): LetterItem {
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

/** Words in the language of a letter, or else in the default one. */
export function words(text: LocalText, { lang }: PageContext): string {
  return say(text, lang).text;
}
