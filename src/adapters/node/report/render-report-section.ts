import type { SaidItem, SaidReport, SaidSection } from '../../../domain/report/say-report.ts';
import type { ReportWord } from '../../../words/report/en.ts';
import type { Translate } from '../../../words/translate.ts';
import { escapeHtml } from '../escape-html.ts';

/** More would be read by nobody; the record has all. */
const SHOWN = 100;

/** A section as a table: who or what, how it stands, what to do, and a box to tick on paper. */
export function renderSection(
  { key, title, lead, counts, notes, items }: SaidSection,
  { contentLang }: SaidReport,
  t: Translate<ReportWord>,
): string {
  const shown = items.slice(0, SHOWN);
  const more = items.length - shown.length;
  const count =
    items.length > 0
      ? ` <span class="count">${String(counts.open === 0 ? counts.notes : counts.open)}</span>`
      : '';
  return [
    `<section id="${key}" aria-labelledby="${key}-title"><h2 id="${key}-title">${escapeHtml(title)}${count}</h2>`,
    `<p class="about">${escapeHtml(lead)}</p>`,
    ...notes.map((note) => `<p class="told">${escapeHtml(note)}</p>`),
    shown.length > 0 ? renderTable(shown, key, contentLang, t) : '',
    more > 0 ? `<p class="more">${escapeHtml(t('more', { count: more }))}</p>` : '',
    '</section>',
  ].join('\n');
}

function renderTable(
  items: readonly SaidItem[],
  key: SaidSection['key'],
  contentLang: string,
  t: Translate<ReportWord>,
): string {
  const columns: readonly ReportWord[] = ['what', 'matter', 'todo', 'done'];
  const heads = columns.map(
    (word, index) => `<th scope="col" class="c${String(index + 1)}">${escapeHtml(t(word))}</th>`,
  );
  return [
    `<table aria-labelledby="${key}-title"><thead><tr>${heads.join('')}</tr></thead><tbody>`,
    ...items.map((item) => renderRow(item, contentLang, t)),
    '</tbody></table>',
  ].join('\n');
}

function renderRow(item: SaidItem, contentLang: string, t: Translate<ReportWord>): string {
  const { grade, kind, name, file, line, what, todo } = item;
  const place = line === undefined ? '' : `, <span class="line">${escapeHtml(t('line', { line }))}</span>`;
  const mark =
    grade === 'due'
      ? ''
      : `<span class="grade">${escapeHtml(t(grade === 'urgent' ? 'urgent' : 'note'))}</span> · `;
  const box = grade === 'note' ? '' : '<i></i>';
  return [
    `<tr data-grade="${grade}"><th scope="row"><span class="name" lang="${escapeHtml(contentLang)}">${escapeHtml(name)}</span>`,
    `<span class="kind">${escapeHtml(t(`kind.${kind}`))}</span>`,
    `<span class="place"><code>${escapeHtml(file)}</code>${place}</span></th>`,
    `<td class="what">${mark}${toLinks(what)}</td><td class="todo">${escapeHtml(todo)}</td><td class="box">${box}</td></tr>`,
  ].join('');
}

/** Web addresses in a sentence, which are all ASCII, can be followed. */
function toLinks(text: string): string {
  return text
    .split(/(https?:\/\/[\x21-\x7e]+)/u)
    .map((part, index) => {
      if (index % 2 === 0) return escapeHtml(part);
      const [url = ''] = /^.*?(?=[,;.]*$)/u.exec(part) ?? [];
      const rest = part.slice(url.length);
      const href = escapeHtml(url);
      return `<a href="${href}" rel="noreferrer">${href}</a>${escapeHtml(rest)}`;
    })
    .join('');
}
