import { BLOOM_BOX, renderBloom } from '../../../domain/bloom/render-bloom.ts';
import { toBloom } from '../../../domain/bloom/bloom.ts';
import { toSiteRecord } from '../../../domain/bloom/to-record.ts';
import { toNewHash } from '../../../domain/desk/editor-address.ts';
import { say } from '../../../domain/local-text.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { toEditWords, type SayEdit } from '../../../words/edit/languages.ts';
import { escapeHtml } from '../escape-html.ts';
import { renderBouquet } from './render-bouquet.ts';
import type { DeskState } from './desk.ts';
import { renderFrame, renderLanguages } from './page-frame.ts';
import { renderBrowserNotices, renderNotices, type Surroundings } from './render-notices.ts';
import { renderBlockers, renderChanges, renderWaiting } from './render-start-sections.ts';

/** The start page: ways in, what is waiting, what stands in the way of publishing, and how to publish. */
export function renderStartPage(state: DeskState, around: Surroundings, lang: ReportLanguage): string {
  const t = toEditWords(lang);
  const roll = state.is === 'read' ? state.roll : undefined;
  const organisation = roll === undefined ? '' : say(roll.site.organisation, lang).text;
  const body = [
    '<div class="top lacquer"><header class="frame">',
    renderSiteName(roll, lang, t),
    renderLanguages(lang, t),
    '</header></div>',
    '<main id="main" tabindex="-1">',
    '<div class="hero lacquer"><div class="frame"><div class="hero-words">',
    `<h1>${escapeHtml(t('start.headline'))}</h1>`,
    organisation === '' ? '' : `<p class="lead">${escapeHtml(t('start.lead', { organisation }))}</p>`,
    '</div>',
    roll === undefined ? '' : renderBouquet(roll),
    '</div></div>',
    '<div class="frame">',
    renderBrowserNotices(t),
    renderNotices(state, around, t),
    renderWays(t),
    '<div class="columns"><div>',
    renderWaiting(state, lang, t),
    '</div><div>',
    renderBlockers(state, lang, t),
    renderChanges(state, lang, t),
    '</div></div>',
    '<div class="columns">',
    renderPublish(t),
    renderFolder(around.contentDir, t),
    '</div></div></main>',
  ].join('\n');
  return renderFrame({ lang, title: toTitle(roll, lang, t), script: 'start.ts', body, kind: 'start' });
}

/** The name of the site with its bloom: on the desk it leads to the start. */
export function renderSiteName(roll: Roll | undefined, lang: ReportLanguage, t: SayEdit): string {
  const name = roll === undefined ? t('desk.title') : say(roll.site.name, lang).text;
  return [
    `<a class="site poster" href="/?lang=${lang}">${roll === undefined ? '' : renderMark(roll)}`,
    `<span>${escapeHtml(name)}</span></a>`,
  ].join('');
}

/** The title of a page of the desk. */
export function toTitle(roll: Roll | undefined, lang: ReportLanguage, t: SayEdit): string {
  return [t('desk.title'), ...(roll === undefined ? [] : [say(roll.site.name, lang).text])].join(' · ');
}

function renderMark(roll: Roll): string {
  const paint = { petal: 'currentColor', back: 'var(--ornament)', ground: 'var(--ground)' };
  return `<svg viewBox="${BLOOM_BOX}" aria-hidden="true">${renderBloom(toBloom(toSiteRecord(roll.site)), paint)}</svg>`;
}

/** The four things for which people come, each one press away. */
function renderWays(t: SayEdit): string {
  const ways = [
    ['story', toNewHash('stories')],
    ['honour', toNewHash('decisions')],
    ['name', '#/collections/people'],
    ['picture', '#/collections/stories'],
  ] as const;
  const items = ways.map(
    ([key, hash]) =>
      `<li><a href="/write/${hash}"><span class="way">${escapeHtml(t(`start.${key}`))}</span>` +
      `<span class="quiet">${escapeHtml(t(`start.${key}Why`))}</span></a></li>`,
  );
  return [
    `<nav class="section ways" aria-labelledby="ways"><div class="section-head"><h2 id="ways">${escapeHtml(t('start.ways'))}</h2>`,
    `<a class="more" href="/write/">${escapeHtml(t('start.all'))}</a></div>`,
    `<ul>${items.join('')}</ul></nav>`,
  ].join('');
}

function renderPublish(t: SayEdit): string {
  const steps = (['mend', 'look', 'state', 'run'] as const).map(
    (step) => `<li>${escapeHtml(t(`publish.${step}`))}</li>`,
  );
  return `<section class="section publish"><h2>${escapeHtml(t('publish.title'))}</h2><ol>${steps.join('')}</ol></section>`;
}

function renderFolder(contentDir: string, t: SayEdit): string {
  return [
    `<section class="section folder"><h2>${escapeHtml(t('folder.title'))}</h2>`,
    `<p><code data-copy-text>${escapeHtml(contentDir)}</code></p>`,
    `<p>${escapeHtml(t('folder.choose'))}</p>`,
    `<button type="button" class="button" data-copy data-done="${escapeHtml(t('folder.copied'))}">${escapeHtml(t('folder.copy'))}</button>`,
    '</section>',
  ].join('');
}
