import type { SayEdit } from '../../../words/edit/languages.ts';
import { escapeHtml } from '../escape-html.ts';
import type { DeskState } from './desk.ts';

/** What may be in the way of everything else: a folder that is gone, somebody else who writes, a second window. */
export type Surroundings = {
  readonly contentDir: string;
  readonly others: readonly string[];
  readonly windows: number;
};

/** Notices in plain words; empty where nothing is in the way. */
export function renderNotices(
  state: DeskState,
  { contentDir, others, windows }: Surroundings,
  t: SayEdit,
): string {
  const notices: string[] = [];
  if (state.is === 'gone') notices.push(t('desk.gone', { folder: contentDir }));
  else if (state.content === undefined) notices.push(t('desk.noSettings', { folder: contentDir }));
  if (others.length > 0) notices.push(t('desk.others', { count: others.length, names: others.join(', ') }));
  if (windows > 1) notices.push(t('desk.windows'));
  return notices.map((notice) => `<p class="notice">${escapeHtml(notice)}</p>`).join('\n');
}

/** What only the browser itself can tell: a script shows it where it holds. */
export function renderBrowserNotices(t: SayEdit): string {
  return [
    `<p class="notice" data-notice="browser" hidden>${escapeHtml(t('desk.browser'))} <strong class="address" data-address></strong></p>`,
    `<p class="notice" data-notice="ended" role="status" hidden>${escapeHtml(t('desk.ended'))}</p>`,
    `<noscript><p class="notice">${escapeHtml(t('desk.noScript'))}</p></noscript>`,
  ].join('\n');
}
