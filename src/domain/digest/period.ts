import { dayAfter, lastDayOf } from '../calendar.ts';

/** What a digest covers: a week from Monday to Sunday, or a month; `from` and `to` are its first and last day. */
export type Period = {
  readonly kind: PeriodKind;
  /** `2026-W47` (ISO 8601) or `2026-11`: what its files and its page are called. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
};

export const PERIOD_KINDS = ['week', 'month'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** The week or the month that a day falls in. */
export function toPeriod(kind: PeriodKind, day: string): Period {
  if (kind === 'month') return toMonth(day.slice(0, 7));
  const from = addDays(day, -weekdayOf(day));
  return { kind, name: toWeekName(from), from, to: addDays(from, 6) };
}

/** The month of this name, as `2026-11`. */
export function toMonth(name: string): Period {
  return { kind: 'month', name, from: `${name}-01`, to: lastDayOf(name) };
}

/** The day so many days after a day, or before it. */
export function addDays(day: string, days: number): string {
  return dayAfter(
    new Date(Date.parse(`${day}T00:00:00Z`) + (days - 1) * 86_400_000).toISOString().slice(0, 10),
  );
}

/** The same days in another year; 29 February becomes the first of March where there is none. */
export function inYear({ from, to }: Pick<Period, 'from' | 'to'>, back: number): Pick<Period, 'from' | 'to'> {
  return { from: yearsBefore(from, back), to: yearsBefore(to, back) };
}

/** Whether a date with its day falls in these days; one that is coarser never does. */
export function isWithin(date: string, { from, to }: Pick<Period, 'from' | 'to'>): boolean {
  return date.length === 10 && date >= from && date <= to;
}

/** Monday is 0. */
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** A week belongs to the year of its Thursday. */
function toWeekName(monday: string): string {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

function yearsBefore(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year - years, month - 1, date)).toISOString().slice(0, 10);
}
