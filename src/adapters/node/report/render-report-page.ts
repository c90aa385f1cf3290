import { toBloom } from '../../../domain/bloom/bloom.ts';
import { BLOOM_BOX, renderBloom } from '../../../domain/bloom/render-bloom.ts';
import { toSiteRecord } from '../../../domain/bloom/to-record.ts';
import { toFormat } from '../../../domain/format.ts';
import type { Report } from '../../../domain/report/report-types.ts';
import {
  sayReport,
  toReportWords,
  type SaidReport,
  type SaidSection,
} from '../../../domain/report/say-report.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import type { ReportWord } from '../../../words/report/en.ts';
import type { Translate } from '../../../words/translate.ts';
import { escapeHtml } from '../escape-html.ts';
import { embedFonts } from './report-fonts.ts';
import { renderReportStyle } from './report-style.ts';
import { renderSection } from './render-report-section.ts';

/** The report as one page that stands by itself, fonts included: to be read on a screen, by a screen reader, or on paper. */
export async function renderReportPage(report: Report, lang: ReportLanguage): Promise<string> {
  const t = toReportWords(lang);
  const said = sayReport(report, lang);
  const day = toFormat(lang).date(said.date);
  const open = said.sections.filter(hasSomething);
  const well = said.sections.filter((section) => !hasSomething(section));
  const body = [
    renderHeader(report, said, day, t),
    renderGlance(
      open.filter(({ items }) => items.length > 0),
      t,
    ),
    `<main>${open.map((section) => renderSection(section, said, t)).join('\n')}${renderWell(well, t)}</main>`,
    `<footer><p>${escapeHtml(t('again', { day }))}</p></footer>`,
  ].join('\n');
  const footer = `${t('private')} · ${said.organisation} · ${day}`;
  const fonts = await embedFonts(toSpoken(said, body, t));
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline';font-src data:">`,
    `<title>${escapeHtml(`${t('title')} · ${said.organisation} · ${day}`)}</title>`,
    `<style>${fonts}${renderReportStyle(footer)}</style></head><body>`,
    body,
    '</body></html>\n',
  ].join('\n');
}

function hasSomething({ items, notes }: SaidSection): boolean {
  return items.length > 0 || notes.length > 0;
}

function renderHeader(report: Report, said: SaidReport, day: string, t: Translate<ReportWord>): string {
  const paint = { petal: 'currentColor', back: 'var(--ornament)', ground: 'var(--ground)' };
  const bloom = renderBloom(toBloom(toSiteRecord(report)), paint);
  const { errors } = said.problems;
  const facts = [
    t('privateWhy'),
    ...(said.sample ? [t('sample')] : []),
    `${t('read', report.read)} ${t('problems', said.problems)}`,
  ];
  return [
    '<header>',
    `<p class="private">${escapeHtml(t('private'))}</p>`,
    `<svg viewBox="${BLOOM_BOX}" aria-hidden="true">${bloom}</svg>`,
    `<p class="of">${escapeHtml(said.organisation)}</p>`,
    `<h1>${escapeHtml(t('title'))}</h1>`,
    `<p class="lead">${escapeHtml(t('lead', { day }))} <strong>${escapeHtml(t('counts', said.counts))}</strong></p>`,
    `<div class="facts">${facts.map((fact) => `<p>${escapeHtml(fact)}</p>`).join('')}`,
    errors > 0 ? `<p class="warn">${escapeHtml(t('errorsFirst'))}</p>` : '',
    '</div></header>',
  ].join('\n');
}

function renderGlance(sections: readonly SaidSection[], t: Translate<ReportWord>): string {
  if (sections.length === 0) return '';
  const items = sections.map(({ key, title, counts: { open, urgent, notes } }) => {
    const isUrgent = urgent > 0 ? ' class="urgent"' : '';
    const now = urgent > 0 ? ` <span class="now">${escapeHtml(t('urgent'))}: ${String(urgent)}</span>` : '';
    const known = open === 0 && notes > 0 ? ` <span class="kind">${escapeHtml(t('note'))}</span>` : '';
    const figure = open === 0 ? notes : open;
    return (
      `<li${isUrgent}><a href="#${key}"><span class="figure">${String(figure)}</span>` +
      `<span><span class="to">${escapeHtml(title)}</span>${now}${known}</span></a></li>`
    );
  });
  return `<nav aria-labelledby="glance"><h2 id="glance">${escapeHtml(t('contents'))}</h2><ol class="glance">${items.join('')}</ol></nav>`;
}

function renderWell(sections: readonly SaidSection[], t: Translate<ReportWord>): string {
  if (sections.length === 0) return '';
  const items = sections.map(({ title }) => `<li>${escapeHtml(title)}</li>`).join('');
  return (
    `<section aria-labelledby="well"><h2 id="well">${escapeHtml(t('well'))}</h2>` +
    `<p class="about">${escapeHtml(t('wellLead'))}</p><ul class="well">${items}</ul></section>`
  );
}

/** Titles and figures are in capitals; a name, in bold, may hold every letter that stands anywhere. */
function toSpoken({ sections }: SaidReport, body: string, t: Translate<ReportWord>) {
  const titles = [t('title'), t('contents'), t('well'), ...sections.map(({ title }) => title)].join('');
  const poster = `${titles}${titles.toUpperCase()}0123456789`;
  return { poster, strong: body, plain: body };
}
