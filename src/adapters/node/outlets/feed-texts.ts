import { mayAppear, mayBeNamed } from '../../../domain/channels.ts';
import { writeFigure } from '../../../domain/figure.ts';
import type { Lang } from '../../../domain/fields.ts';
import type { FeedEntry } from '../../../domain/feeds/list-feeds.ts';
import { toFormat } from '../../../domain/format.ts';
import { say, type LocalText } from '../../../domain/local-text.ts';
import type { PageContext, Rendered } from '../../../domain/page-context.ts';
import type { Honour, Honouree, Result, Story } from '../../../domain/roll-types.ts';
import { toStoryParts } from '../../../domain/story-parts.ts';
import { escapeHtml } from '../escape-html.ts';
import type { Renderer } from '../render-body.ts';

/** More names than this would make an entry that nobody reads; the page has them all. */
const MOST_NAMES = 100;

/** The whole text of a story as HTML: what its page says, without what only a page can do. */
export function renderStory(story: Story, context: PageContext, { renderText }: Renderer): string {
  const { t } = context;
  const { lang, parts } = toStoryParts(story, context.lang);
  const origin = context.routes.urlTo({ kind: 'story', id: story.id }, context.lang);
  const authors = [...story.collectives, ...story.people].filter((one) => mayAppear(one, 'feeds'));
  const sections = parts.map(({ id, key, heading, text }) => {
    const title = key === undefined ? heading : t(`section.${key}`);
    return [
      ...(title === undefined ? [] : [`<h2>${escapeHtml(title)}</h2>`]),
      ...(text === undefined
        ? []
        : [toMarked(renderText(text, lang, { pictures: story.pictures, prefix: id, origin }), context)]),
      ...(key === 'results' ? [renderResults(story.results, context)] : []),
    ].join('\n');
  });
  const facts = [
    `${escapeHtml(t('story.unit'))}: ${words(story.unit.name, context)}`,
    ...(authors.length === 0
      ? []
      : [`${escapeHtml(t('story.who'))}: ${authors.map((one) => linkTo(one, context)).join(', ')}`]),
  ];
  return [
    `<p><strong>${words(story.summary, context)}</strong></p>`,
    ...renderNote(lang, context),
    ...sections,
    `<p>${facts.join('<br>')}</p>`,
  ].join('\n');
}

/** A decision as HTML: what it says, and whom it honours; who may not be named here is counted. */
export function renderDecision(
  { decision, honours }: Extract<FeedEntry, { kind: 'decision' }>,
  context: PageContext,
  { renderBody }: Renderer,
): string {
  const { lang, routes } = context;
  const url = routes.urlTo({ kind: 'decision', id: decision.id }, lang);
  const told = new Set(honours);
  const rendered = decision.body && renderBody(decision.body, lang, undefined, url);
  const body = rendered && [...renderNote(rendered.lang, context), toMarked(rendered, context)].join('\n');
  const about = [
    ...(decision.title === undefined ? [] : [words(decision.title, context)]),
    words(decision.issuer.name, context),
    escapeHtml(toFormat(lang).date(decision.date)),
  ];
  const grants = decision.grants.map(({ award, category, honours: all }) => {
    const own = all.filter((honour) => told.has(honour));
    if (own.length === 0) return '';
    const title = [award.name, ...(category === undefined ? [] : [category])];
    return [
      `<h2>${title.map((each) => words(each, context)).join(', ')}</h2>`,
      renderHonours(own, url, context),
    ].join('\n');
  });
  return [`<p>${about.join('<br>')}</p>`, body ?? '', ...grants].filter((part) => part !== '').join('\n');
}

function renderHonours(honours: readonly Honour[], url: string, context: PageContext): string {
  const named = honours.filter(({ recipient }) => mayBeNamed(recipient, 'feeds')).slice(0, MOST_NAMES);
  const others = honours.length - named.length;
  const link = (text: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  if (named.length === 0) return `<p>${link(context.t('roll.count', { count: others }))}</p>`;
  const items = named.map((honour) => `<li>${renderHonour(honour, context)}</li>`);
  const more = others === 0 ? [] : [`<li>${link(context.t('feed.others', { count: others }))}</li>`];
  return `<ul>${[...items, ...more].join('')}</ul>`;
}

function renderHonour(
  { recipient, unit, affiliation, citation, name }: Honour,
  context: PageContext,
): string {
  const who = recipient.kind === 'profile' ? linkTo(recipient.honouree, context) : words(name, context);
  const place = unit?.name ?? affiliation;
  return [
    place === undefined ? who : `${who} (${words(place, context)})`,
    ...(citation === undefined ? [] : [words(citation, context)]),
  ].join('<br>');
}

function renderResults(results: readonly Result[], context: PageContext): string {
  const { t, lang } = context;
  const items = results.map(({ indicator, before, after, measure, period, source }) => {
    const figures = [
      ...(before === undefined ? [] : [`${t('result.before')}: ${writeFigure(before, measure, lang)}`]),
      ...(after === undefined ? [] : [`${t('result.after')}: ${writeFigure(after, measure, lang)}`]),
    ];
    const basis = [...(period === undefined ? [] : [period]), ...(source === undefined ? [] : [source])];
    const lines = [...figures.map(escapeHtml), ...basis.map((each) => words(each, context))];
    return `<li><strong>${words(indicator, context)}</strong>${lines.map((text) => `<br>${text}`).join('')}</li>`;
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

function linkTo({ kind, id, name, hasPage }: Honouree, context: PageContext): string {
  if (!hasPage) return words(name, context);
  const url = context.routes.urlTo({ kind, id }, context.lang);
  return `<a href="${escapeHtml(url)}">${words(name, context)}</a>`;
}

/** Says of a text that has not been translated in which language it is. */
function renderNote(lang: Lang, { t, lang: own }: PageContext): readonly string[] {
  if (lang === own) return [];
  return [`<p><em>${escapeHtml(t('fallback.body', { language: toFormat(own).language(lang) }))}</em></p>`];
}

function toMarked({ html, lang }: Rendered, context: PageContext): string {
  return lang === context.lang ? html : `<div lang="${lang}">\n${html}\n</div>`;
}

/** Words as HTML, marked where they are in another language than the feed. */
function words(text: LocalText, { lang }: PageContext): string {
  const said = say(text, lang);
  const html = escapeHtml(said.text);
  return said.lang === lang ? html : `<span lang="${said.lang}">${html}</span>`;
}
