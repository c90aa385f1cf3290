import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { toEditWords } from '../../../words/edit/languages.ts';
import { escapeHtml } from '../escape-html.ts';
import type { DeskState } from './desk.ts';
import { renderFrame, renderLanguages } from './page-frame.ts';
import { renderBrowserNotices } from './render-notices.ts';
import { renderSiteName, toTitle } from './render-start-page.ts';

/**
 * The page on which people write: the editor, and beside it what is to be mended and how the page looks. On a narrow screen
 * one of the three is shown at a time. A script fills in the panel and leads the preview.
 */
export function renderBenchPage(state: DeskState, lang: ReportLanguage): string {
  const t = toEditWords(lang);
  const roll = state.is === 'read' ? state.roll : undefined;
  const views = (['editor', 'problems', 'preview'] as const).map(
    (view) =>
      `<button type="button" data-view="${view}" aria-pressed="${String(view === 'editor')}">${escapeHtml(t(`bench.${view}`))}` +
      `${view === 'problems' ? ' <span class="badge" data-count hidden></span>' : ''}</button>`,
  );
  const body = [
    '<header class="bar lacquer">',
    renderSiteName(roll, lang, t),
    `<div class="views" role="group" aria-label="${escapeHtml(t('desk.title'))}">${views.join('')}</div>`,
    `<button type="button" class="fold" data-fold data-show="${escapeHtml(t('bench.show'))}">${escapeHtml(t('bench.hide'))}</button>`,
    renderLanguages(lang, t, true),
    '</header>',
    '<main id="main" class="bench-main" data-shown="editor" tabindex="-1">',
    `<h1 class="visually-hidden">${escapeHtml(t('desk.title'))}</h1>`,
    `<iframe class="editor" data-editor title="${escapeHtml(t('bench.editor'))}" allow="clipboard-read; clipboard-write"></iframe>`,
    `<aside class="side" aria-label="${escapeHtml(t('bench.side'))}">`,
    renderBrowserNotices(t),
    `<section class="panel" aria-label="${escapeHtml(t('bench.problems'))}" data-panel tabindex="0"></section>`,
    `<p class="visually-hidden" role="status" data-said></p>`,
    `<section class="preview" data-preview hidden><div class="preview-head"><h2>${escapeHtml(t('preview.title'))}</h2>`,
    `<a class="more" data-preview-link target="_blank" rel="noopener">${escapeHtml(t('preview.open'))}</a></div>`,
    `<iframe title="${escapeHtml(t('preview.title'))}" data-preview-frame></iframe></section>`,
    '<p class="no-preview quiet" data-no-preview></p></aside></main>',
  ].join('\n');
  return renderFrame({ lang, title: toTitle(roll, lang, t), script: 'bench.ts', body, kind: 'bench' });
}
