import type { EntryView } from '../../../domain/desk/entry-view.ts';
import { sayFieldOf, sayMend } from '../../../domain/desk/field-names.ts';
import { toEditorHash } from '../../../domain/desk/editor-address.ts';
import { createSayField } from '../../../domain/editor/say-field.ts';
import type { ProblemGroup } from '../../../domain/desk/group-problems.ts';
import { toFormat } from '../../../domain/format.ts';
import type { Problem } from '../../../domain/problem.ts';
import { renderProblem } from '../../../domain/say-problem.ts';
import type { SayEdit } from '../../../words/edit/languages.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { escapeHtml } from '../escape-html.ts';

/** The problems of an entry, each with what is wrong, how to mend it, and where its rule is explained. */
export function renderProblemList(problems: readonly Problem[], lang: ReportLanguage, t: SayEdit): string {
  const items = problems.map((problem) => {
    const { found, mend } = renderProblem(problem, lang);
    const grade = t(`panel.${problem.severity}`);
    const [, tag] = /\.([A-Za-z-]+)\.mdx?$/.exec(problem.at.file) ?? [];
    const where =
      tag === undefined ? '' : ` ${t('panel.inLanguage', { language: toFormat(lang).language(tag) })}`;
    const field = sayFieldOf(problem, lang);
    return [
      `<li data-grade="${problem.severity}" data-rule="${problem.rule}">`,
      `<p class="grade">${escapeHtml(grade)}${escapeHtml(where)}</p>`,
      field === undefined ? '' : `<p class="field">${escapeHtml(field)}</p>`,
      `<p class="found">${escapeHtml(found)}</p>`,
      `<p class="mend">${escapeHtml(sayMend(mend, problem, lang))}</p>`,
      `<a class="why" href="/guide/${lang}/#${problem.rule}" target="_blank">${escapeHtml(t('panel.why'))}</a>`,
      '</li>',
    ].join('');
  });
  return `<ul class="problems">${items.join('')}</ul>`;
}

/** What an entry is called: a list or the settings by what the editor calls them. */
export function toName({ place, name }: EntryView, lang: ReportLanguage): string {
  if (place.collection !== 'lists') return name;
  return new Map<string, string>(Object.entries(createSayField(lang).editor)).get(place.id) ?? name;
}

/** One line for an entry that has problems: its name leads into the editor. */
export function renderGroupLine(
  { problems, errors }: ProblemGroup,
  view: EntryView,
  lang: ReportLanguage,
  t: SayEdit,
): string {
  const hash = toEditorHash(view.place);
  const named = escapeHtml(toName(view, lang));
  const count = t('problems.count', { errors, warnings: problems.length - errors });
  return [
    `<li${errors > 0 ? ' data-grade="error"' : ''}>`,
    hash === undefined
      ? `<span class="name">${named}</span>`
      : `<a class="name" href="/write/${escapeHtml(hash)}">${named}</a>`,
    ` <span class="count">${escapeHtml(count)}</span></li>`,
  ].join('');
}
