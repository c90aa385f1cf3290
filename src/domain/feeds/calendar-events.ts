import { dayAfter, lastDayOf, firstDayOf } from '../calendar.ts';
import { nameDecision } from '../decision-name.ts';
import { say } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Decision, Movement, Roll } from '../roll-types.ts';
import type { Place } from '../routes.ts';

/** A whole day in a calendar; `id` outlives edits, `stamp` is the day since which it stands there. */
export type CalendarEvent = {
  readonly id: string;
  readonly day: string;
  /** The day after it. */
  readonly end: string;
  readonly stamp: string;
  readonly title: string;
  readonly place: Place;
};

/** A calendar with more days in the past would only be slow. */
const MOST_DECISIONS = 300;

/** What a reader wants in a calendar: the dates of every movement, and the newest decisions. */
export function listEvents(
  { movements, decisions }: Pick<Roll, 'movements' | 'decisions'>,
  context: PageContext,
): readonly CalendarEvent[] {
  const days = decisions.filter(({ date, honours }) => date.length === 10 && honours.length > 0);
  return inOrder([
    ...movements.flatMap((movement) => listMovementEvents(movement, context)),
    ...days.slice(0, MOST_DECISIONS).map((decision) => toDecisionEvent(decision, context)),
  ]);
}

/** The dates of a movement: its launch, its beginning and end, its review, and the days on which its targets are due. */
export function listMovementEvents(movement: Movement, context: PageContext): readonly CalendarEvent[] {
  const { id, period, launched, review, targets } = movement;
  const { t, lang } = context;
  const name = say(movement.name, lang).text;
  const stamp = firstDayOf(launched?.date ?? period.from);
  const toEvent = (part: string, day: string, title: string): CalendarEvent => ({
    ...{ id: `movement-${id}-${part}`, day, end: dayAfter(day), stamp, title },
    place: { kind: 'movement', id },
  });
  return inOrder([
    ...(launched?.date.length === 10
      ? [toEvent('launched', launched.date, t('calendar.launched', { movement: name }))]
      : []),
    toEvent('starts', firstDayOf(period.from), t('calendar.starts', { movement: name })),
    toEvent('ends', lastDayOf(period.to), t('calendar.ends', { movement: name })),
    ...(review?.date?.length === 10
      ? [toEvent('review', review.date, t('calendar.review', { movement: name }))]
      : []),
    ...targets.map(({ key, due, task, unit }) => {
      const words = { task: say(task, lang).text, unit: say(unit.shortName, lang).text };
      return toEvent(`target-${key}`, lastDayOf(due), t('calendar.due', words));
    }),
  ]);
}

/** It tells how many were honoured and names nobody. */
function toDecisionEvent(decision: Decision, context: PageContext): CalendarEvent {
  const { id, date, honours } = decision;
  const count = honours.filter(({ annulled }) => annulled === undefined).length;
  const words = {
    decision: nameDecision(decision, context),
    honours: context.t('roll.count', { count }),
  };
  return {
    ...{ id: `decision-${id}`, day: date, end: dayAfter(date), stamp: date },
    title: context.t('calendar.decision', words),
    place: { kind: 'decision', id },
  };
}

function inOrder(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return events.toSorted((a, b) => a.day.localeCompare(b.day) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
