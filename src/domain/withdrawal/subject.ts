import type { Content, Written, WrittenDecisionEntry } from '../content.ts';
import type { WrittenRecipient } from '../decision-schema.ts';
import { toPictureStem } from '../picture-variants.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { isOnRoll } from '../visibility.ts';

/** What may be withdrawn or erased; an honour is one entry of a decision. */
export const WITHDRAWABLE = ['person', 'collective', 'story', 'decision', 'honour'] as const;
export type Withdrawable = (typeof WITHDRAWABLE)[number];

/** Who or what is to go, and by what it can be recognised. An honour has the id `<decision>/<key>`. */
export type Subject = {
  readonly kind: Withdrawable;
  readonly id: string;
  /** The file that says it. */
  readonly file: string;
  /** What people call it. */
  readonly title: string;
  /** Names of a human being or a collective; none of stories and decisions. */
  readonly names: readonly string[];
  /** Its id and its former ones; none of honours, which have no page. */
  readonly ids: readonly string[];
  /** What the public names of its pictures begin with. */
  readonly pictures: readonly string[];
  /** Names of others that hold one of these: Minh Hạnh is not Minh. */
  readonly longer: readonly string[];
  /** Whether it is withdrawn already. */
  readonly isWithdrawn: boolean;
};

/** The subject that an id means, or what else may have been meant. */
export type FoundSubject =
  | { readonly is: 'one'; readonly subject: Subject }
  | { readonly is: 'several'; readonly known: readonly string[] }
  | { readonly is: 'none'; readonly suggestion: string | undefined };

/** Finds what an id (`an`, `person:an`, `<decision>/<key>`) means; a mistyped one gets the nearest that there is. */
export function findSubject(content: Content, wanted: string): FoundSubject {
  const all = listSubjects(content);
  const found = all.filter((subject) => wanted === subject.id || wanted === toFullId(subject));
  const [first] = found;
  if (first === undefined)
    return {
      is: 'none',
      suggestion: nearestWord(
        wanted,
        all.map(({ id }) => id),
      ),
    };
  return found.length === 1
    ? { is: 'one', subject: { ...first, longer: listLonger(first, all) } }
    : { is: 'several', known: found.map((subject) => toFullId(subject)) };
}

/** An id that no other kind has: `person:an`. */
export function toFullId({ kind, id }: Pick<Subject, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** Everything that may be withdrawn. */
export function listSubjects(content: Content): readonly Subject[] {
  return [
    ...content.people.map((entry) => {
      const { name, reading, aliases } = entry.facts;
      return toSubject('person', entry, [name, ...(reading === undefined ? [] : [reading]), ...aliases]);
    }),
    ...content.collectives.map((entry) =>
      toSubject('collective', entry, [
        entry.facts.name,
        ...entry.facts.aliases,
        ...entry.translations.flatMap(({ words }) => words.name ?? []),
      ]),
    ),
    ...content.stories.map((entry) => ({ ...toSubject('story', entry, []), title: entry.facts.title })),
    ...content.decisions.flatMap((entry) => [
      { ...toSubject('decision', entry, []), title: entry.facts.number ?? entry.facts.title ?? entry.id },
      ...entry.facts.grants.flatMap(({ recipients }) =>
        recipients.filter(({ state }) => state !== 'erased').map((one) => toHonour(entry, one, content)),
      ),
    ]),
  ];
}

/** The entries of decisions by which a profile stays on the roll after it was withdrawn. */
export function listMinimum({ decisions }: Content, { kind, id }: Subject): readonly string[] {
  if (kind !== 'person' && kind !== 'collective') return [];
  return decisions.flatMap((decision) =>
    decision.facts.grants.flatMap(({ recipients }) =>
      recipients
        .filter((recipient) => recipient.to === id && isOnRoll(recipient))
        .map((recipient) => `${decision.id}/${keyOf(recipient)}`),
    ),
  );
}

/** Everybody whom a decision names. */
export function listRecipients({ facts }: WrittenDecisionEntry): readonly WrittenRecipient[] {
  return facts.grants.flatMap(({ recipients }) => recipients);
}

/** The key of an entry of a decision: its own, or the id of whom it names. */
export function keyOf({ key, to }: Pick<WrittenRecipient, 'key' | 'to'>): string {
  return key ?? to ?? '';
}

function listLonger({ names }: Subject, all: readonly Subject[]): readonly string[] {
  const others = new Set(all.flatMap((other) => other.names));
  return [...others].filter((other) => names.some((name) => other !== name && other.includes(name)));
}

function toSubject(
  kind: Withdrawable,
  {
    id,
    file,
    facts,
    pictures,
  }: Written<{ readonly formerIds: readonly string[]; readonly state: string }, unknown>,
  names: readonly string[],
): Subject {
  return {
    ...{ kind, id, file, names, title: names[0] ?? id },
    ids: [id, ...facts.formerIds],
    pictures: [...pictures.values()].map(({ name }) => toPictureStem(name)),
    longer: [],
    isWithdrawn: facts.state === 'withdrawn',
  };
}

function toHonour(
  decision: WrittenDecisionEntry,
  recipient: WrittenRecipient,
  { people, collectives }: Content,
): Subject {
  const profile = [...people, ...collectives].find(({ id }) => id === recipient.to);
  return {
    ...{ kind: 'honour', id: `${decision.id}/${keyOf(recipient)}`, file: decision.file },
    title: recipient.name ?? profile?.facts.name ?? recipient.to ?? '',
    // Whom a profile names stays known by it: only this entry goes.
    names: [recipient.name, recipient.reading].filter((name) => name !== undefined),
    ...{ ids: [], pictures: [], longer: [], isWithdrawn: recipient.state === 'held' },
  };
}
