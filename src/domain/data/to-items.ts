import { mayAppear } from '../channels.ts';
import { toFigures } from '../figures/figures.ts';
import type { Tally } from '../figures/honour-figures.ts';
import type { LocalText } from '../local-text.ts';
import { toFilePath, toPicturePath } from '../public-files.ts';
import type { Collective, Honouree, Person, Roll } from '../roll-types.ts';
import type { DataItem } from './data-schemas.ts';
import type { Addresses } from './data-addresses.ts';

/**
 * The people of the data: those who have agreed with what their page says, and of others on the roll the public minimum.
 * Who has not agreed and stands on no roll is not there.
 */
export function* toPeople({ people }: Roll, addresses: Addresses): Iterable<DataItem<'people'>> {
  for (const person of people) {
    const base = toHonouree(person, addresses);
    if (base === undefined) continue;
    const { reading, role, collectives } = person;
    yield base.profile === 'minimum'
      ? base
      : {
          ...base,
          ...(reading !== undefined && { reading }),
          ...(role && { role: toWords(role) }),
          collectives: idsOf(collectives),
        };
  }
}

/** The collectives; their members as far as they have agreed. */
export function* toCollectives(
  { collectives }: Roll,
  addresses: Addresses,
): Iterable<DataItem<'collectives'>> {
  for (const collective of collectives) {
    const base = toHonouree(collective, addresses);
    if (base === undefined) continue;
    const { size, members } = collective;
    yield base.profile === 'minimum'
      ? base
      : { ...base, ...(size !== undefined && { size }), members: idsOf(members.filter(hasAgreed)) };
  }
}

/** The decisions, the newest first. */
export function* toDecisions(
  { decisions }: Roll,
  { urls, absolute }: Addresses,
): Iterable<DataItem<'decisions'>> {
  for (const { id, number, title, date, issuer, movement, basis, file, grants } of decisions) {
    yield {
      id,
      url: urls({ kind: 'decision', id }),
      ...(number !== undefined && { number }),
      ...(title && { title: toWords(title) }),
      date,
      issuer: { name: toWords(issuer.name), ...(issuer.level && { level: issuer.level.id }) },
      ...(movement && { movement: movement.id }),
      ...(basis !== undefined && { basis }),
      ...(file && { file: absolute(toFilePath(file)) }),
      grants: grants.map(({ award, category, honours }) => ({
        award: award.id,
        ...(category && { category: toWords(category) }),
        honours: idsOf(honours),
      })),
    };
  }
}

/** The entries of the roll, the newest first; role and stories only of those who have agreed. */
export function* toHonours({ honours }: Roll): Iterable<DataItem<'honours'>> {
  for (const honour of honours) {
    const { recipient, category, unit, affiliation, role, citation, share, stories, annulled } = honour;
    const hasAgreedTo = recipient.kind === 'profile' && hasAgreed(recipient.honouree);
    yield {
      id: honour.id,
      decision: honour.decision.id,
      date: honour.decision.date,
      award: honour.award.id,
      ...(category && { category: toWords(category) }),
      subject: honour.subject,
      ...(recipient.kind === 'profile' && {
        recipient: { kind: recipient.honouree.kind, id: recipient.honouree.id },
      }),
      name: toWords(honour.name),
      ...(unit && { unit: unit.id }),
      ...(affiliation && { affiliation: toWords(affiliation) }),
      ...(hasAgreedTo && role && { role: toWords(role) }),
      ...(citation && { citation: toWords(citation) }),
      ...(share !== undefined && { share }),
      ...(hasAgreedTo && stories.length > 0 && { stories: idsOf(stories) }),
      ...(annulled && { annulled: { date: annulled.date, reason: toWords(annulled.reason) } }),
    };
  }
}

/** All figures of the roll that single nobody out. */
export function* toFigureItems(roll: Roll): Iterable<DataItem<'figures'>> {
  const { honours, practices } = toFigures(roll);
  const { total, annulled, counts, withoutUnit } = honours;
  const toTally = <Of, To>(tallies: readonly Tally<Of>[], name: (of: Of) => To) =>
    tallies.map((tally) => ({ of: name(tally.of), total: tally.total, counts: tally.counts }));
  const toId = ({ id }: { readonly id: string }): string => id;
  yield {
    id: 'figures',
    honours: {
      ...{ total, annulled, counts, withoutUnit },
      byYear: toTally(honours.byYear, (year) => year),
      byLevel: toTally(honours.byLevel, toId),
      byAward: toTally(honours.byAward, toId),
      byUnit: toTally(honours.byUnit, toId),
    },
    ...(practices && {
      practices: {
        practices: practices.practices,
        attempts: practices.attempts,
        evidence: practices.evidence,
        adoptions: {
          total: practices.adoptions.total,
          running: practices.adoptions.running,
          byStatus: practices.adoptions.byStatus,
        },
      },
    }),
  };
}

/** Words by language, as JSON has them. */
export function toWords(text: LocalText): Record<string, string> {
  return Object.fromEntries(text);
}

/** The ids of entries, in their order. */
export function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

/** Whether the data may say of somebody more than decisions do. */
export function hasAgreed(honouree: Honouree): boolean {
  return mayAppear(honouree, 'data');
}

function toHonouree(honouree: Person | Collective, { urls, absolute }: Addresses) {
  const { kind, id, name, hasPage, honours, unit, summary, topics, portrait, stories } = honouree;
  const isFull = hasAgreed(honouree);
  if (!isFull && honours.length === 0) return undefined;
  const base = {
    id,
    name: toWords(name),
    ...(hasPage && { url: urls({ kind, id }) }),
    honours: idsOf(honours),
  };
  if (!isFull) return { ...base, profile: 'minimum' as const };
  return {
    ...base,
    profile: 'full' as const,
    ...(unit && { unit: unit.id }),
    ...(summary && { summary: toWords(summary) }),
    topics: idsOf(topics),
    ...(portrait && { portrait: absolute(toPicturePath(portrait.file)) }),
    stories: idsOf(stories),
  };
}
