import { lastDayOf, monthsBefore } from '../calendar.ts';
import type { Unit } from '../catalogue.ts';
import type { Content } from '../content.ts';
import type { Roll } from '../roll-types.ts';
import type { ReportItem, ReportNote } from './report-types.ts';

/**
 * Units from which nothing has come for so many months: no story, no adoption, no nomination, no figure of a target. What a part of
 * a unit sends is heard of the whole; what lies in review counts as heard. Where nobody ever sends anything, silence
 * says nothing.
 */
export function listSilentUnits(
  content: Content,
  { units, now }: Roll,
  months: number,
): { readonly items: readonly ReportItem[]; readonly notes: readonly ReportNote[] } {
  const heard = listSigns(content, now.today);
  if (heard.size === 0) return { items: [], notes: [{ note: 'nothing-sent' }] };
  const [lang = ''] = content.settings.value.languages;
  const since = monthsBefore(now.today, months);
  const lines = new Map<string, number>(content.units.value.units.map(({ id }, index) => [id, index]));
  const items = units
    .filter((unit) => exists(unit, now.today))
    .flatMap((unit): readonly ReportItem[] => {
      const last = lastSign(unit, heard);
      if (last !== undefined && last >= since) return [];
      const item = {
        subject: { kind: 'unit', id: unit.id, name: unit.name.get(lang) ?? unit.id },
        grade: 'due',
        at: content.units.at(['units', lines.get(unit.id) ?? 0]),
      } as const;
      if (last === undefined) return [{ ...item, finding: 'never-heard', date: undefined }];
      return [{ ...item, finding: 'silent', date: last, dates: { last } }];
    });
  return { items, notes: [] };
}

/** The last day on which each unit was heard of, by id; never later than today. */
function listSigns(content: Content, today: string): ReadonlyMap<string, string> {
  const heard = new Map<string, string>();
  const hear = (unit: string, ...dates: readonly (string | undefined)[]): void => {
    for (const date of dates) {
      if (date === undefined) continue;
      const day = lastDayOf(date) > today ? today : lastDayOf(date);
      if (day > (heard.get(unit) ?? '')) heard.set(unit, day);
    }
  };
  for (const { facts } of content.stories) {
    if (facts.state === 'review') hear(facts.unit, today);
    if (facts.state === 'published') hear(facts.unit, facts.published, facts.reviewedOn);
  }
  for (const { unit, facts } of content.adoptions) {
    if (facts.state === 'review') hear(unit, today);
    if (facts.state === 'published') hear(unit, facts.started, facts.stoppedOn, facts.reviewedOn);
  }
  for (const { facts } of content.nominations) if (facts.unit !== undefined) hear(facts.unit, facts.received);
  for (const { facts } of content.movements)
    for (const { unit, progress } of facts.targets)
      hear(unit, ...progress.map(({ date }) => date).filter((date) => date <= today));
  return heard;
}

function lastSign(unit: Unit, heard: ReadonlyMap<string, string>): string | undefined {
  const signs = [heard.get(unit.id), ...unit.children.map((child) => lastSign(child, heard))];
  return signs
    .filter((sign) => sign !== undefined)
    .sort()
    .at(-1);
}

function exists({ from, until }: Unit, today: string): boolean {
  return (from === undefined || from <= today) && (until === undefined || lastDayOf(until) >= today);
}
