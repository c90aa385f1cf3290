import { toEntryPlace, toPlaceKey, type EntryPlace } from '../../../domain/desk/entry-place.ts';
import { toEditorHash } from '../../../domain/desk/editor-address.ts';
import { createEntryViews } from '../../../domain/desk/entry-view.ts';
import { groupProblems } from '../../../domain/desk/group-problems.ts';
import { toFormat } from '../../../domain/format.ts';
import { buildReport } from '../../../domain/report/build-report.ts';
import type { ReportItem } from '../../../domain/report/report-types.ts';
import { sayFinding, toReportWords } from '../../../domain/report/say-report.ts';
import { listWaitingGroups, type WaitingGroup } from '../../../domain/report/waiting.ts';
import type { SayEdit } from '../../../words/edit/languages.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { escapeHtml } from '../escape-html.ts';
import type { DeskState } from './desk.ts';
import { renderGroupLine, renderProblemList, toName } from './render-problems.ts';

/** So many things of a kind are shown at once; the others open by a press. */
const SHOWN = 4;
/** As many as somebody reads through. */
const MOST = 60;

/** What is waiting, in groups; each thing leads into the editor. */
export function renderWaiting(state: DeskState, lang: ReportLanguage, t: SayEdit): string {
  if (state.is === 'gone' || state.content === undefined || state.roll === undefined) return '';
  const report = buildReport(state.content, state.roll, { months: 6, answers: new Map() });
  const groups = listWaitingGroups(report).filter(({ items }) => items.length > 0);
  const rendered = groups.map((group) => renderGroup(group, lang, t));
  return [
    `<section class="section waiting"><h2>${escapeHtml(t('waiting.title'))}</h2>`,
    rendered.length === 0 ? `<p class="well">${escapeHtml(t('waiting.none'))}</p>` : rendered.join('\n'),
    '</section>',
  ].join('');
}

function renderGroup({ key, items }: WaitingGroup, lang: ReportLanguage, t: SayEdit): string {
  const lines = items.slice(0, MOST).map((item) => renderItem(item, lang));
  const rest = items.length - SHOWN;
  const beyond =
    items.length > MOST ? `<li>${escapeHtml(t('waiting.more', { count: items.length - MOST }))}</li>` : '';
  const more =
    rest <= 0
      ? ''
      : `<details><summary>${escapeHtml(t('waiting.more', { count: rest }))}</summary>` +
        `<ul class="hairlines">${lines.slice(SHOWN).join('')}${beyond}</ul></details>`;
  const isUrgent = items.some(({ grade }) => grade === 'urgent');
  return [
    `<div class="group" data-waiting="${key}"${isUrgent ? ' data-grade="error"' : ''}>`,
    `<h3><span class="figure poster">${items.length}</span> ${escapeHtml(t(`waiting.${key}`))}</h3>`,
    `<ul class="hairlines">${lines.slice(0, SHOWN).join('')}</ul>${more}</div>`,
  ].join('');
}

function renderItem(item: ReportItem, lang: ReportLanguage): string {
  const { kind, name } = item.subject;
  const what =
    kind === 'nomination'
      ? ''
      : ` <span class="kind">${escapeHtml(toReportWords(lang)(`kind.${kind}`))}</span>`;
  return [
    `<li>${renderName(toEntryPlace(item.at.file), name)}${what}`,
    `<p class="small">${escapeHtml(sayFinding(item, lang))}</p></li>`,
  ].join('');
}

function renderName(place: EntryPlace, name: string): string {
  const hash = toEditorHash(place);
  const named = escapeHtml(name);
  if (hash === undefined) return `<span class="name">${named}</span>`;
  return `<a class="name" href="/write/${escapeHtml(hash)}">${named}</a>`;
}

/** What stands in the way of publishing, and what is to be weighed, by entry. */
export function renderBlockers(state: DeskState, lang: ReportLanguage, t: SayEdit): string {
  if (state.is === 'gone') return '';
  const head = `<section class="section blockers"><h2>${escapeHtml(t('problems.title'))}</h2>`;
  if (state.content === undefined || state.roll === undefined)
    return `${head}${renderProblemList(state.problems, lang, t)}</section>`;
  const groups = groupProblems(state.problems, undefined);
  if (groups.length === 0) return `${head}<p class="well">${escapeHtml(t('problems.none'))}</p></section>`;
  const viewOf = createEntryViews(state.content, state.roll.now);
  const errors = groups.reduce((sum, group) => sum + group.errors, 0);
  const warnings = state.problems.length - errors;
  const lines = groups.slice(0, MOST).map((group) => renderGroupLine(group, viewOf(group.place), lang, t));
  return [
    head,
    `<p class="${errors > 0 ? 'warn' : 'well'}">${escapeHtml(t('problems.lead', { errors, warnings }))}</p>`,
    `<ul class="hairlines">${lines.join('')}</ul></section>`,
  ].join('');
}

/** What was written last, by the times of the files. */
export function renderChanges(state: DeskState, lang: ReportLanguage, t: SayEdit): string {
  if (state.is === 'gone' || state.content === undefined || state.roll === undefined) return '';
  const viewOf = createEntryViews(state.content, state.roll.now);
  const { timeZone } = state.content.settings.value;
  const time = new Intl.DateTimeFormat(lang, { timeZone, hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat('en-CA', { timeZone });
  const newest = new Map<string, { readonly place: EntryPlace; readonly changed: number }>();
  for (const [path, { changed }] of state.marks) {
    const place = toEntryPlace(path);
    const key = toPlaceKey(place);
    if (place.collection !== 'files' && changed > (newest.get(key)?.changed ?? 0))
      newest.set(key, { place, changed });
  }
  const lines = [...newest.values()]
    .sort((a, b) => b.changed - a.changed)
    .slice(0, 6)
    .map(({ place, changed }) => {
      const at = { day: toFormat(lang).date(day.format(changed)), time: time.format(changed) };
      return `<li>${renderName(place, toName(viewOf(place), lang))} <span class="kind">${escapeHtml(t('changes.at', at))}</span></li>`;
    });
  return `<section class="section changes"><h2>${escapeHtml(t('changes.title'))}</h2><ul class="hairlines">${lines.join('')}</ul></section>`;
}
