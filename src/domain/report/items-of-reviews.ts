import { daysBetween, isOver, lastDayOf, type Now } from '../calendar.ts';
import type { Content } from '../content.ts';
import type { AnyEntry } from '../content-entries.ts';
import { isFullPerson, isPublished } from '../visibility.ts';
import type { NamedEntry } from './subjects.ts';
import type { ReportItem } from './report-types.ts';

/** What nobody has looked at for longer than this may no longer hold. */
const LONGEST = 365;

/**
 * Public pages and adoptions that nobody has looked at for over a year, or never. A decision and a movement that is
 * over are documents: they stay as they are.
 */
export function listUntouched(
  content: Content,
  entries: readonly NamedEntry[],
  now: Now,
): readonly ReportItem[] {
  const lastSeen = new Map<AnyEntry, string | undefined>([
    ...content.people
      .filter(({ facts }) => isFullPerson(facts, now) && !(facts.leftOn && isOver(facts.leftOn, now)))
      .map((entry) => [entry, entry.facts.reviewedOn ?? entry.facts.consent?.date] as const),
    ...content.collectives.map((entry) => [entry, entry.facts.reviewedOn] as const),
    ...content.stories.map((entry) => [entry, entry.facts.reviewedOn ?? entry.facts.published] as const),
    ...content.adoptions
      .filter(({ facts }) => facts.status !== 'stopped')
      .map((entry) => [entry, entry.facts.reviewedOn ?? lastDayOf(entry.facts.started)] as const),
    ...content.movements
      .filter(({ facts }) => !isOver(lastDayOf(facts.period.to), now))
      .map((entry) => [entry, entry.facts.reviewedOn] as const),
    ...content.pages.map((entry) => [entry, entry.facts.reviewedOn] as const),
  ]);
  return entries.flatMap(({ subject, entry }): readonly ReportItem[] => {
    if (!lastSeen.has(entry) || !isPublished(entry.facts, now)) return [];
    const last = lastSeen.get(entry);
    const item = { subject, at: entry.at(['reviewedOn']), grade: 'due' } as const;
    if (last === undefined) return [{ ...item, finding: 'never-reviewed', date: undefined }];
    const days = daysBetween(last, now.today) ?? 0;
    if (days <= LONGEST) return [];
    return [{ ...item, finding: 'untouched', date: last, dates: { last }, values: { days } }];
  });
}
