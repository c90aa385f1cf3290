import type { ReportWord } from '../../words/report/en.ts';
import { reportWords } from '../../words/report/languages.ts';
import type { ReportLanguage } from '../../words/problems/languages.ts';
import { createTranslate, type MessageValues, type Translate } from '../../words/translate.ts';
import type { Lang } from '../fields.ts';
import { toFormat } from '../format.ts';
import { say } from '../local-text.ts';
import type { Filling, Report, ReportItem, ReportSection } from './report-types.ts';

/** How many things are to be done, how many of them are urgent, and how many are only to be known. */
export type ReportCounts = { readonly open: number; readonly urgent: number; readonly notes: number };

/** The report in a language, in the shape of `report.json`: what a program may rely on (docs/report.md). */
export type SaidReport = {
  readonly version: 1;
  readonly date: string;
  readonly instant: string;
  readonly lang: ReportLanguage;
  /** The language in which the content, and so every name here, is written. */
  readonly contentLang: Lang;
  readonly site: string;
  readonly organisation: string;
  readonly sample: boolean;
  readonly months: number;
  readonly problems: Report['problems'];
  readonly counts: ReportCounts;
  readonly sections: readonly SaidSection[];
};

export type SaidSection = {
  readonly key: ReportSection['key'];
  readonly title: string;
  readonly lead: string;
  readonly counts: ReportCounts;
  readonly notes: readonly string[];
  readonly items: readonly SaidItem[];
};

/** `date` is the day on which the thing turns; `line` counts from 1; both may be absent. */
export type SaidItem = {
  readonly finding: ReportItem['finding'];
  readonly grade: ReportItem['grade'];
  readonly kind: ReportItem['subject']['kind'];
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly line?: number;
  readonly date?: string;
  readonly what: string;
  readonly todo: string;
};

/** Says a report in a language. */
export function sayReport(report: Report, lang: ReportLanguage): SaidReport {
  const t = toReportWords(lang);
  const sections = report.sections.map((section) => saySection(section, report.months, lang, t));
  const { now, name, organisation, sample, months, problems } = report;
  return {
    version: 1,
    date: now.today,
    instant: now.instant,
    lang,
    contentLang: [...name.keys()][0] ?? lang,
    site: say(name, lang).text,
    organisation: say(organisation, lang).text,
    sample,
    months,
    problems,
    counts: count(report.sections.flatMap(({ items }) => items)),
    sections,
  };
}

/** The words of the owner's report in a language. */
export function toReportWords(lang: ReportLanguage): Translate<ReportWord> {
  return createTranslate<ReportWord>(lang, reportWords[lang]);
}

/** How a thing stands that waits, in one sentence. */
export function sayFinding(item: ReportItem, lang: ReportLanguage): string {
  return toReportWords(lang)(`found.${item.finding}`, fill(item, lang));
}

function saySection(
  { key, items, notes }: ReportSection,
  months: number,
  lang: ReportLanguage,
  t: Translate<ReportWord>,
): SaidSection {
  return {
    key,
    title: t(`section.${key}`),
    lead: t(`lead.${key}`, { months }),
    counts: count(items),
    notes: notes.map((note) => t(`note.${note.note}`, fill(note, lang))),
    items: items.map((item) => sayItem(item, lang, t)),
  };
}

function sayItem(item: ReportItem, lang: ReportLanguage, t: Translate<ReportWord>): SaidItem {
  const { finding, grade, subject, at, date } = item;
  const values = fill(item, lang);
  return {
    finding,
    grade,
    ...subject,
    file: at.file,
    ...(at.line === undefined ? {} : { line: at.line }),
    ...(date === undefined ? {} : { date }),
    what: t(`found.${finding}`, values),
    todo: t(`todo.${finding}`, values),
  };
}

function fill({ values = {}, dates = {} }: Filling, lang: ReportLanguage): MessageValues {
  const format = toFormat(lang);
  const spoken = values['lang'] === undefined ? {} : { language: format.language(String(values['lang'])) };
  const written = Object.fromEntries(
    Object.entries(dates).map(([key, date]): readonly [string, string] => [key, format.date(date)]),
  );
  return { ...values, ...spoken, ...written };
}

function count(items: readonly ReportItem[]): ReportCounts {
  const of = (grade: ReportItem['grade']): number => items.filter((item) => item.grade === grade).length;
  return { open: of('urgent') + of('due'), urgent: of('urgent'), notes: of('note') };
}
