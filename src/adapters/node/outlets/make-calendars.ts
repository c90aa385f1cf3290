import ical, { ICalEventTransparency } from 'ical-generator';
import type { Contexts } from '../../../domain/create-contexts.ts';
import { listEvents, listMovementEvents, type CalendarEvent } from '../../../domain/feeds/calendar-events.ts';
import { toCalendarPath } from '../../../domain/feeds/feed-scope.ts';
import { say } from '../../../domain/local-text.ts';
import type { OutletFile } from '../../../domain/outlets/outlet.ts';
import type { PageContext } from '../../../domain/page-context.ts';
import type { Roll } from '../../../domain/roll-types.ts';

/** The calendars of every language: one of all dates, and one of each movement. */
export function* makeCalendars(roll: Roll, contexts: Contexts): Iterable<OutletFile> {
  for (const lang of roll.site.languages) {
    const context = contexts.contextOf(lang, { kind: 'home' });
    const events = listEvents(roll, context);
    const title = context.t('calendar.title');
    if (events.length > 0) yield { path: toCalendarPath(lang), text: renderCalendar(title, events, context) };
    for (const movement of roll.movements) {
      const name = say(movement.name, lang).text;
      const own = listMovementEvents(movement, context);
      yield { path: toCalendarPath(lang, movement.id), text: renderCalendar(name, own, context) };
    }
  }
}

/** Days have no time, so no time zone can move them; instants are in UTC, which every calendar understands. */
function renderCalendar(name: string, events: readonly CalendarEvent[], context: PageContext): string {
  const { site, routes, lang } = context;
  const { hostname } = new URL(site.address);
  const calendar = ical({
    name: context.t('site.title', { page: name, site: say(site.name, lang).text }),
    prodId: { company: hostname, product: 'Florilegium', language: lang.toUpperCase() },
    url: routes.urlTo({ kind: 'home' }, lang),
    ttl: 86_400,
  });
  for (const { id, day, end, stamp, title, place } of events) {
    calendar.createEvent({
      ...{ id: `${id}@${hostname}`, allDay: true, summary: title },
      start: toUtc(day),
      end: toUtc(end),
      stamp: toUtc(stamp),
      url: routes.urlTo(place, lang),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

function toUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
