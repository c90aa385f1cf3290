import type { Content } from '../content.ts';
import type { Roll } from '../roll-types.ts';
import { listDeadLinks, listExternalLinks } from './items-of-links.ts';
import { listConsents, listLeft } from './items-of-people.ts';
import { listUntouched } from './items-of-reviews.ts';
import { listUnpublished, listWaiting } from './items-of-states.ts';
import { listWithoutEvidence, listWithoutResult } from './items-of-stories.ts';
import { listStale } from './items-of-translations.ts';
import { listSilentUnits } from './items-of-units.ts';
import type { LinkAnswer } from './link-answers.ts';
import {
  REPORT_SECTIONS,
  type Report,
  type ReportItem,
  type ReportNote,
  type ReportSectionKey,
} from './report-types.ts';
import { listNamedEntries } from './subjects.ts';

/** How many months of silence count, and what is known of the links. */
export type ReportOptions = { readonly months: number; readonly answers: ReadonlyMap<string, LinkAnswer> };

/** All that waits for those who keep the site, from the content as written and the Roll of the same instant. */
export function buildReport(content: Content, roll: Roll, { months, answers }: ReportOptions): Report {
  const { now } = roll;
  const entries = listNamedEntries(content);
  const links = listDeadLinks(listExternalLinks(content, entries, now), answers);
  const stale = listStale(entries);
  const silent = listSilentUnits(content, roll, months);
  const items: Readonly<Record<ReportSectionKey, readonly ReportItem[]>> = {
    consents: listConsents(content, now),
    left: listLeft(content, roll),
    waiting: listWaiting(content, entries, now),
    unpublished: listUnpublished(content, entries, now),
    links: links.items,
    untouched: listUntouched(content, entries, now),
    translations: stale.items,
    evidence: listWithoutEvidence(content, roll),
    results: listWithoutResult(content, roll),
    units: silent.items,
  };
  const notes: Partial<Record<ReportSectionKey, readonly ReportNote[]>> = {
    links: links.notes,
    translations: stale.notes,
    units: silent.notes,
  };
  const { people, stories, adoptions } = content;
  const { name, organisation, sample } = roll.site;
  const errors = roll.problems.filter(({ severity }) => severity === 'error').length;
  return {
    now,
    name,
    organisation,
    sample,
    months,
    read: { people: people.length, stories: stories.length, adoptions: adoptions.length },
    problems: { errors, warnings: roll.problems.length - errors },
    sections: REPORT_SECTIONS.map((key) => ({
      key,
      items: [...items[key]].sort(compareItems),
      notes: notes[key] ?? [],
    })),
  };
}

const GRADES: readonly ReportItem['grade'][] = ['urgent', 'due', 'note'];

/** The most pressing first, then the earliest; what has no date comes after what has one. */
function compareItems(a: ReportItem, b: ReportItem): number {
  return (
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    compare(a.date ?? '9999', b.date ?? '9999') ||
    compare(a.at.file, b.at.file) ||
    (a.at.line ?? 0) - (b.at.line ?? 0)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
