import type { EditorPlace } from '../../../domain/desk/editor-address.ts';
import { parseEditorHash } from '../../../domain/desk/editor-address.ts';
import { toEntryPlace, toPlaceKey } from '../../../domain/desk/entry-place.ts';
import { createEntryViews, type EntryView } from '../../../domain/desk/entry-view.ts';
import { groupProblems, type ProblemGroup } from '../../../domain/desk/group-problems.ts';
import { toEditWords, type SayEdit } from '../../../words/edit/languages.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { escapeHtml } from '../escape-html.ts';
import type { DeskReading, DeskState } from './desk.ts';
import { renderNotices, type Surroundings } from './render-notices.ts';
import { renderGroupLine, renderProblemList, toName } from './render-problems.ts';

/** Whether the live site can be shown: its address without a slash at the end, or that it is not there (yet). */
export type Preview = { readonly is: 'at'; readonly url: string } | { readonly is: 'starting' | 'failed' };

/** What the panel needs to know beside the content. */
export type PanelRequest = Surroundings & {
  readonly lang: ReportLanguage;
  /** The address at which the editor stands; empty until its folder is chosen. */
  readonly hash: string;
  readonly preview: Preview;
};

/**
 * What stands beside the editor: how the open entry stands, what is to be mended in it, and what elsewhere. `data-page` is
 * the page to preview, where there is one.
 */
export function renderPanel(state: DeskState, request: PanelRequest): string {
  const t = toEditWords(request.lang);
  const notices = renderNotices(state, request, t);
  if (state.is === 'gone') return `<div data-state="gone">${notices}</div>`;
  const place = parseEditorHash(request.hash);
  const entry = place.at === 'entry' ? place.place : savedEntry(place, state);
  const groups = groupProblems(state.problems, entry);
  const { content, roll } = state;
  if (content === undefined || roll === undefined) {
    const all = groups.flatMap(({ problems }) => problems);
    return `<div data-state="no-settings">${notices}${renderProblemList(all, request.lang, t)}</div>`;
  }
  const viewOf = createEntryViews(content, roll.now);
  const isOpen = (group: ProblemGroup): boolean =>
    entry !== undefined && toPlaceKey(group.place) === toPlaceKey(entry);
  const elsewhere = groups.filter((group) => !isOpen(group));
  const view = entry && viewOf(entry);
  const page =
    view && request.preview.is === 'at' && view.page !== undefined ? request.preview.url + view.page : '';
  return [
    `<div data-state="${view?.standing ?? place.at}" data-page="${escapeHtml(page)}">`,
    notices,
    view === undefined ? renderBefore(place, request, t) : renderEntry(view, groups.find(isOpen), request, t),
    renderElsewhere(elsewhere, viewOf, request.lang, t),
    '</div>',
  ].join('\n');
}

/** A new entry gets its name when it is saved: then it is what was saved last in this collection. */
function savedEntry(place: EditorPlace, { saved }: DeskReading) {
  if (place.at !== 'new' || saved === undefined) return undefined;
  const last = toEntryPlace(saved);
  return last.collection === place.collection ? last : undefined;
}

function renderBefore(place: EditorPlace, { contentDir, hash }: PanelRequest, t: SayEdit): string {
  if (hash !== '')
    return `<p class="quiet">${escapeHtml(t(place.at === 'new' ? 'panel.new' : 'panel.open'))}</p>`;
  return [
    `<section class="choose"><h2>${escapeHtml(t('panel.choose'))}</h2><ol>`,
    `<li>${escapeHtml(t('panel.chooseStep'))}</li><li>${escapeHtml(t('folder.choose'))}`,
    `<code data-copy-text>${escapeHtml(contentDir)}</code>`,
    `<button type="button" class="button" data-copy>${escapeHtml(t('folder.copy'))}</button></li></ol>`,
    `<p class="quiet small">${escapeHtml(t('folder.wrong'))}</p></section>`,
    `<p class="quiet">${escapeHtml(t('panel.open'))}</p>`,
  ].join('');
}

function renderEntry(
  view: EntryView,
  group: ProblemGroup | undefined,
  { lang, preview }: PanelRequest,
  t: SayEdit,
): string {
  const { standing } = view;
  const isSpoken = standing !== 'unread' && standing !== 'absent' && standing !== 'list';
  return [
    `<section class="entry"><h2 class="entry-name">${escapeHtml(toName(view, lang))}</h2>`,
    isSpoken ? `<p class="standing">${escapeHtml(t(`state.${standing}`))}</p>` : '',
    group === undefined
      ? `<p class="well">${escapeHtml(t(standing === 'absent' ? 'panel.new' : 'panel.well'))}</p>`
      : renderProblemList(group.problems, lang, t),
    `<p class="preview-word quiet" data-preview-word>${escapeHtml(sayPreview(view, preview, t))}</p></section>`,
  ].join('\n');
}

/** Why there is no page to see; empty where there is one. */
function sayPreview({ standing, page, place }: EntryView, preview: Preview, t: SayEdit): string {
  if (preview.is !== 'at') return t(`preview.${preview.is}`);
  if (page !== undefined || standing === 'absent') return '';
  if (standing === 'unread') return t('preview.unread');
  return t(place.collection === 'nominations' || standing === 'list' ? 'preview.noPage' : 'preview.notShown');
}

function renderElsewhere(
  groups: readonly ProblemGroup[],
  viewOf: ReturnType<typeof createEntryViews>,
  lang: ReportLanguage,
  t: SayEdit,
): string {
  if (groups.length === 0) return '';
  const errors = groups.reduce((sum, group) => sum + group.errors, 0);
  const lines = groups.slice(0, LONGEST).map((group) => renderGroupLine(group, viewOf(group.place), lang, t));
  const more =
    groups.length > LONGEST
      ? `<li>${escapeHtml(t('waiting.more', { count: groups.length - LONGEST }))}</li>`
      : '';
  return [
    `<details class="elsewhere"><summary>${escapeHtml(t('panel.elsewhere', { count: groups.length, errors }))}</summary>`,
    `<ul class="hairlines">${lines.join('')}${more}</ul></details>`,
  ].join('');
}

/** As many entries as somebody reads through. */
const LONGEST = 30;
