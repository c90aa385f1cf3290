import { daysBetween, isOver, type Now } from '../calendar.ts';
import type { Content, WrittenPersonEntry } from '../content.ts';
import type { Honouree, Roll } from '../roll-types.ts';
import { isFullPerson, isPublished } from '../visibility.ts';
import type { ReportItem } from './report-types.ts';

/** How long before its end a consent is asked for again. */
const AHEAD = 60;
/** From then on it is urgent. */
const SOON = 14;

/** Consents that end within 60 days, and those that have ended, of people whose profile is published. */
export function listConsents({ people }: Content, now: Now): readonly ReportItem[] {
  return people.flatMap((entry): readonly ReportItem[] => {
    const { facts, at } = entry;
    const { consent } = facts;
    if (consent?.until === undefined || !isPublished(facts, now)) return [];
    // A consent to nothing, or of somebody who has left without it, ends nothing.
    if (!isFullPerson({ ...facts, consent: { ...consent, until: undefined } }, now)) return [];
    const { until } = consent;
    const days = daysBetween(now.today, until) ?? 0;
    if (days > AHEAD) return [];
    const item = { subject: toSubject(entry), at: at(['consent', 'until']), date: until, dates: { until } };
    if (isOver(until, now)) return [{ ...item, finding: 'consent-over', grade: 'urgent' }];
    return [{ ...item, finding: 'consent-ends', grade: days <= SOON ? 'urgent' : 'due', values: { days } }];
  });
}

/** People who have left or are about to, and what that does to their pages. */
export function listLeft({ people }: Content, { now, people: shown, honours }: Roll): readonly ReportItem[] {
  const honourees = new Map<string, Honouree>(shown.map((person) => [person.id, person]));
  const onRoll = new Set<string>(
    honours.flatMap(({ recipient }) => (recipient.kind === 'profile' ? [recipient.honouree.id] : [])),
  );
  return people.flatMap((entry): readonly ReportItem[] => {
    const { facts, at } = entry;
    const { leftOn } = facts;
    if (leftOn === undefined) return [];
    const rest = hasMoreThanMinimum(entry) ? 'yes' : 'no';
    const item = { subject: toSubject(entry), at: at(['leftOn']), date: leftOn, dates: { leftOn } };
    if (!isOver(leftOn, now)) {
      const keeps = facts.consent?.keepAfterLeaving === true ? 'yes' : 'no';
      return [{ ...item, finding: 'leaving', grade: keeps === 'yes' ? 'note' : 'due', values: { keeps } }];
    }
    const honouree = honourees.get(entry.id);
    if (honouree?.profile === 'full') return [{ ...item, finding: 'left-full', grade: 'note' }];
    const finding =
      honouree?.hasPage === true ? 'left-minimum' : onRoll.has(entry.id) ? 'left-roll' : 'left-unseen';
    return [{ ...item, finding, grade: rest === 'yes' ? 'due' : 'note', values: { rest } }];
  });
}

/** Words and pictures in the folder that nobody sees any more. */
function hasMoreThanMinimum({ facts, body }: WrittenPersonEntry): boolean {
  const hasWords = facts.summary !== undefined || (body?.text.trim() ?? '') !== '';
  return hasWords || facts.portrait !== undefined || facts.pictures.length > 0;
}

function toSubject({ id, facts }: WrittenPersonEntry): ReportItem['subject'] {
  return { kind: 'person', id, name: facts.name };
}
