import { hasCome, type Now } from './calendar.ts';
import type { Content, WrittenDecisionEntry, WrittenPersonEntry } from './content.ts';
import type { WrittenRecipient } from './decision-schema.ts';

// The ledger judges what `buildRoll` and the pages made. It shares no rule with them, so that a mistake there shows here:
// the rules of the content model stand here a second time, on purpose.

/** What may be public at an instant, read from the files as written: ids, and the entries of decisions. */
export type WrittenTruth = {
  /** Entries with a profile, story or text that may be shown, as `kind:id`. */
  readonly full: ReadonlySet<string>;
  /** Entries that have a page, as `kind:id`: those of an adoption stand on the story's; the public minimum is included. */
  readonly withPage: ReadonlySet<string>;
  /** Entries of decisions that stand on the roll, annulled ones included. */
  readonly standing: readonly StandingEntry[];
  /** Entries of decisions that do not. */
  readonly withheld: readonly {
    readonly decision: WrittenDecisionEntry;
    readonly written: WrittenRecipient;
  }[];
  /** People and collectives whom the roll names. */
  readonly named: ReadonlySet<string>;
};

/** An entry of a decision that stands on the roll. */
export type StandingEntry = {
  readonly id: string;
  readonly decision: WrittenDecisionEntry;
  readonly written: WrittenRecipient;
};

/** Reads from the content as written what may be public at this instant. */
export function readWrittenTruth(content: Content, now: Now): WrittenTruth {
  const isShown = ({ facts }: { facts: { state: string; publishAt?: string | undefined } }): boolean =>
    facts.state === 'published' && (facts.publishAt === undefined || hasCome(facts.publishAt, now));
  const profiles = new Set<string>([...content.people, ...content.collectives].map(({ id }) => id));
  const recipients = content.decisions.flatMap((decision) =>
    decision.facts.grants.flatMap((grant) => grant.recipients).map((written) => ({ decision, written })),
  );
  const stands = ({ decision, written }: (typeof recipients)[number]): boolean =>
    isShown(decision) &&
    ['valid', 'annulled'].includes(written.state) &&
    (written.to === undefined ? written.name !== undefined : profiles.has(written.to));
  const standing = recipients.filter(stands).map(({ decision, written }) => ({
    ...{ id: `${decision.id}/${written.key ?? written.to ?? ''}`, decision, written },
  }));
  const named = new Set<string>(standing.flatMap(({ written }) => written.to ?? []));
  const shownStories = new Set(content.stories.filter(isShown).map(({ id }) => id));
  const full = new Set([
    ...content.people
      .filter((person) => isShown(person) && consents(person, now))
      .map(({ id }) => `person:${id}`),
    ...content.collectives.filter(isShown).map(({ id }) => `collective:${id}`),
    ...content.stories.filter(isShown).map(({ id }) => `story:${id}`),
    ...content.adoptions
      .filter((adoption) => isShown(adoption) && shownStories.has(adoption.story))
      .map(({ id }) => `adoption:${id}`),
    ...content.decisions.filter(isShown).map(({ id }) => `decision:${id}`),
    ...content.movements.filter(isShown).map(({ id }) => `movement:${id}`),
    ...content.pages.filter(isShown).map(({ id }) => `page:${id}`),
    ...content.units.value.units.map(({ id }) => `unit:${id}`),
    ...content.topics.value.topics.map(({ id }) => `topic:${id}`),
    ...content.awards.value.awards.map(({ id }) => `award:${id}`),
  ]);
  const hasMinimum = ({ id, facts }: { id: string; facts: { state: string } }): boolean =>
    content.settings.value.publicMinimum === 'page' && named.has(id) && facts.state !== 'held';
  const minimum = [
    ...content.people.filter(hasMinimum).map(({ id }) => `person:${id}`),
    ...content.collectives.filter(hasMinimum).map(({ id }) => `collective:${id}`),
  ];
  const withheld = recipients.filter((entry) => !stands(entry));
  const withPage = [...full].filter((key) => !key.startsWith('adoption:'));
  return { full, withPage: new Set([...withPage, ...minimum]), standing, withheld, named };
}

function consents({ facts: { consent, leftOn } }: WrittenPersonEntry, { today }: Now): boolean {
  if (consent?.channels.includes('web') !== true || consent.date > today) return false;
  if (consent.until !== undefined && consent.until < today) return false;
  return consent.keepAfterLeaving || leftOn === undefined || leftOn >= today;
}
