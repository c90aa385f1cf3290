import { daysBetween, hasCome, toNow, type Now } from '../calendar.ts';
import type { Content } from '../content.ts';
import type { Position } from '../problem.ts';
import type { ReportItem, Subject } from './report-types.ts';
import type { NamedEntry } from './subjects.ts';

/** A nomination that has waited longer is urgent. */
const PATIENCE = 30;

/** Nominations and entries in review: what somebody has sent and nobody has answered. */
export function listWaiting(
  { nominations }: Content,
  entries: readonly NamedEntry[],
  now: Now,
): readonly ReportItem[] {
  const nominated = nominations.flatMap(({ id, facts, at }): readonly ReportItem[] => {
    const { state, name, received } = facts;
    if (state !== 'review') return [];
    const days = Math.max(0, daysBetween(received, now.today) ?? 0);
    return [
      {
        finding: 'nominated',
        subject: { kind: 'nomination', id, name },
        at: at(['received']),
        grade: days > PATIENCE ? 'urgent' : 'due',
        date: received,
        values: { days },
        dates: { received },
      },
    ];
  });
  const inReview = entries.flatMap(({ subject, entry: { facts, at } }): readonly ReportItem[] =>
    facts.state === 'review'
      ? [
          {
            finding: 'waiting',
            subject,
            at: at(['state']),
            grade: 'due',
            date: undefined,
            values: { kind: subject.kind },
          },
        ]
      : [],
  );
  return [...nominated, ...inReview];
}

/** Drafts, embargoes and what is held, with their dates. */
export function listUnpublished(
  content: Content,
  entries: readonly NamedEntry[],
  now: Now,
): readonly ReportItem[] {
  const { timeZone } = content.settings.value;
  const ofEntries = entries.flatMap(({ subject, entry: { facts, at } }): readonly ReportItem[] => {
    const { state, publishAt } = facts;
    const day = publishAt === undefined ? undefined : toNow(publishAt, timeZone).today;
    const hasPassed = publishAt !== undefined && hasCome(publishAt, now);
    const item = {
      subject,
      at: at([publishAt === undefined ? 'state' : 'publishAt']),
      date: day,
      values: { dated: day === undefined ? 'no' : 'yes' },
      dates: { day: day ?? now.today },
    };
    if (state === 'published' && !hasPassed && day !== undefined)
      return [{ ...item, finding: 'embargo', grade: 'note' }];
    if (state === 'held') return [{ ...item, finding: 'held', grade: 'due' }];
    if (hasPassed && (state === 'draft' || state === 'review'))
      return [{ ...item, finding: 'overdue', grade: 'urgent' }];
    return state === 'draft' ? [{ ...item, finding: 'draft', grade: 'due' }] : [];
  });
  return [...ofEntries, ...listHeldNominations(content), ...listHeldRecipients(content)];
}

function listHeldNominations({ nominations }: Content): readonly ReportItem[] {
  return nominations.flatMap(({ id, facts, at }) =>
    facts.state === 'held' ? [toHeld({ kind: 'nomination', id, name: facts.name }, at(['state']))] : [],
  );
}

function toHeld(subject: Subject, at: Position): ReportItem {
  return { finding: 'held', subject, at, grade: 'due', date: undefined, values: { dated: 'no' } };
}

function listHeldRecipients(content: Content): readonly ReportItem[] {
  const names = new Map<string, string>(
    [...content.people, ...content.collectives].map(({ id, facts }) => [id, facts.name]),
  );
  return content.decisions.flatMap(({ id, facts, at }) =>
    facts.grants.flatMap(({ recipients }, grant) =>
      recipients.flatMap(({ state, to = '', name }, index) => {
        if (state !== 'held') return [];
        const who = name ?? names.get(to) ?? to;
        const subject = { kind: 'decision', id, name: `${who} (${facts.number ?? id})` } as const;
        return [toHeld(subject, at(['grants', grant, 'recipients', index, 'state']))];
      }),
    ),
  );
}
