/** The instant of a build and the day that it falls on in the organisation's time zone. */
export type Now = { readonly instant: string; readonly today: string };

/** A date at its own precision: `2026`, `2026-11` or `2026-11-22`. */
export type CalendarDate = string;

/**
 * The instant of a build from `BUILD_DATE` (a day, or an RFC 3339 instant).
 * A day stands for its noon in UTC and for itself as "today", whatever the time zone.
 */
export function toNow(buildDate: string, timeZone: string): Now {
  if (/^\d{4}-\d{2}-\d{2}$/.test(buildDate)) return { instant: `${buildDate}T12:00:00Z`, today: buildDate };
  const instant = new Date(buildDate);
  return { instant: instant.toISOString(), today: toDay(instant, timeZone) };
}

/** Whether a day (from its first moment) or an instant has come. */
export function hasCome(moment: string, now: Now): boolean {
  if (moment.length === 10) return moment <= now.today;
  return Date.parse(moment) <= Date.parse(now.instant);
}

/** Whether a last day is over: it still counts on the day itself. */
export function isOver(lastDay: string, now: Now): boolean {
  return lastDay < now.today;
}

/** The year of a date, as a number. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

/** Days from one date to another; `undefined` where either is coarser than a day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number | undefined {
  if (from.length !== 10 || to.length !== 10) return undefined;
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The last moment that a date may mean, as a day: `2026-02` gives `2026-02-28`. Orders dates of any precision. */
export function lastDayOf(date: CalendarDate): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The first moment that a date may mean, as a day: `2026-02` gives `2026-02-01`. */
export function firstDayOf(date: CalendarDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The day so many months before a day: the last one of a month that is too short for it. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

function toDay(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}
