import { dayAfter, firstDayOf, hasCome, lastDayOf, type CalendarDate, type Now } from './calendar.ts';
import type { Content } from './content.ts';

/** A moment at which a site must be made again: a day or an instant, and its local time as `2026-11-22` or `2026-11-22 08:00`. */
export type DueMoment = { readonly moment: string; readonly local: string };

/**
 * Every moment at which time alone changes what the site may show, the earliest first: entries whose time comes,
 * consents that begin or end, people who leave, movements and units that begin or end.
 */
export function listDueMoments(content: Content): readonly DueMoment[] {
  const { timeZone } = content.settings.value;
  return [...new Set(listMoments(content))]
    .map((moment) => ({ moment, local: toLocal(moment, timeZone) }))
    .sort((a, b) => (a.local < b.local ? -1 : 1));
}

/** The first moment that has not come yet. */
export function findNextDue(moments: readonly DueMoment[], now: Now): DueMoment | undefined {
  return moments.find(({ moment }) => !hasCome(moment, now));
}

/** The first moment that has come since an earlier build. */
export function findOverdue(moments: readonly DueMoment[], then: Now, now: Now): DueMoment | undefined {
  return moments.find(({ moment }) => !hasCome(moment, then) && hasCome(moment, now));
}

function listMoments(content: Content): readonly string[] {
  const entries = [
    ...[...content.people, ...content.collectives, ...content.stories, ...content.adoptions],
    ...[...content.decisions, ...content.movements, ...content.pages],
  ];
  return [
    ...entries.flatMap(({ facts: { state, publishAt } }) =>
      state === 'published' && publishAt !== undefined ? [publishAt] : [],
    ),
    ...content.people.flatMap(({ facts: { state, consent, leftOn } }) =>
      state !== 'published' || consent === undefined
        ? []
        : [
            consent.date,
            ...(consent.until === undefined ? [] : [dayAfter(consent.until)]),
            ...(leftOn === undefined || consent.keepAfterLeaving ? [] : [dayAfter(leftOn)]),
          ],
    ),
    ...content.movements
      .filter(({ facts }) => facts.state === 'published')
      .flatMap(({ facts: { period } }) => toBounds(period.from, period.to)),
    ...content.units.value.units.flatMap(({ from, until }) => toBounds(from, until)),
  ];
}

function toBounds(from: CalendarDate | undefined, until: CalendarDate | undefined): readonly string[] {
  return [
    ...(from === undefined ? [] : [firstDayOf(from)]),
    ...(until === undefined ? [] : [dayAfter(lastDayOf(until))]),
  ];
}

/** Days come first among the moments of their day: they begin at midnight. */
function toLocal(moment: string, timeZone: string): string {
  if (moment.length === 10) return moment;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return format.format(new Date(moment));
}
