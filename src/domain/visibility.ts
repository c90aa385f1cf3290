import { hasCome, isOver, type Now } from './calendar.ts';
import type { WrittenRecipient } from './decision-schema.ts';
import type { State } from './entry-schema.ts';
import { CHANNELS, type Channel, type WrittenPerson } from './honouree-schema.ts';

/** Whether an entry may be shown: published, and its time has come. */
export function isPublished(
  facts: { readonly state: State; readonly publishAt?: string | undefined },
  now: Now,
): boolean {
  return facts.state === 'published' && (facts.publishAt === undefined || hasCome(facts.publishAt, now));
}

/** Where a person has agreed to appear at this instant; nowhere without a consent that holds. */
export function channelsOf(person: WrittenPerson, now: Now): ReadonlySet<Channel> {
  const { consent, leftOn } = person;
  const left = leftOn !== undefined && isOver(leftOn, now);
  if (
    !isPublished(person, now) ||
    consent === undefined ||
    !consent.channels.includes('web') ||
    !hasCome(consent.date, now) ||
    (consent.until !== undefined && isOver(consent.until, now)) ||
    (left && !consent.keepAfterLeaving)
  ) {
    return new Set();
  }
  return new Set(consent.channels);
}

/** Whether the words and pictures of a person's profile may be shown. */
export function isFullPerson(person: WrittenPerson, now: Now): boolean {
  return channelsOf(person, now).has('web');
}

/** Where a collective may appear: everywhere once it is published, for it is no person. */
export function channelsOfCollective(
  facts: { readonly state: State; readonly publishAt?: string | undefined },
  now: Now,
): ReadonlySet<Channel> {
  return new Set(isPublished(facts, now) ? CHANNELS : []);
}

/** Whether an entry of a decision stands on the roll. An annulled one stays, struck. */
export function isOnRoll(recipient: WrittenRecipient): boolean {
  return recipient.state === 'valid' || recipient.state === 'annulled';
}
