import type { Content, WrittenDecisionEntry } from './content.ts';
import type { WrittenRecipient } from './decision-schema.ts';
import { toProblem, type Position, type Problem } from './problem.ts';

/** One recipient where it stands. */
type Placed = {
  readonly recipient: WrittenRecipient;
  readonly award: string;
  readonly decision: WrittenDecisionEntry;
  readonly path: readonly (string | number)[];
};

/** Recipients that cannot be told who they are, and commendations that look as if they were given twice. */
export function findDecisionProblems(content: Content): readonly Problem[] {
  const placed = content.decisions.flatMap(listRecipients);
  return [
    ...placed.flatMap(checkShape),
    ...placed.flatMap(checkAnnulled),
    ...findSecondAwards(placed),
    ...findRecurringNames(placed),
  ];
}

function listRecipients(decision: WrittenDecisionEntry): readonly Placed[] {
  return decision.facts.grants.flatMap(({ award, recipients }, grant) =>
    recipients.map((recipient, index) => ({
      recipient,
      award,
      decision,
      path: ['grants', grant, 'recipients', index],
    })),
  );
}

/** A recipient is either a profile or a bare name with a key; of an erased one the key is enough. */
function checkShape({ recipient, decision, path }: Placed): readonly Problem[] {
  const { to, name, key, state } = recipient;
  if (state === 'erased' && key !== undefined && name === undefined) return [];
  const wanted =
    to === undefined && name === undefined
      ? 'recipient'
      : to !== undefined && name !== undefined
        ? 'oneRecipient'
        : name !== undefined && key === undefined
          ? 'recipientKey'
          : undefined;
  if (wanted === undefined) return [];
  const kind = wanted === 'oneRecipient' ? 'fields' : 'missing';
  const field = wanted === 'recipientKey' ? 'key' : wanted === 'recipient' ? 'to' : 'name';
  return [
    toProblem('schema', decision.at([...path, field]), {
      found: name ?? '',
      kind,
      path: toName(path, field),
      wanted,
    }),
  ];
}

function toName(path: Placed['path'], field: string): string {
  const [, grant = 0, , index = 0] = path;
  return `grants[${Number(grant) + 1}].recipients[${Number(index) + 1}].${field}`;
}

function checkAnnulled({ recipient, decision, path }: Placed): readonly Problem[] {
  const isAnnulled = recipient.state === 'annulled';
  // Whoever holds an annulled entry need not take out why it was annulled.
  if (recipient.state === 'held') return [];
  if (isAnnulled === (recipient.annulled !== undefined)) return [];
  const at = decision.at([...path, isAnnulled ? 'state' : 'annulled']);
  return [
    toProblem('annulled-without-reason', at, {
      found: nameOf(recipient),
      kind: isAnnulled ? 'reason' : 'state',
    }),
  ];
}

function findSecondAwards(placed: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((item) => {
    const { state } = item.recipient;
    if (state !== 'valid') return [];
    const deeds = listDeeds(item.recipient);
    const known = deeds
      .map((deed) => first.get(deed))
      .find((other) => other !== undefined && isOther(other, item));
    for (const deed of deeds) if (!first.has(deed)) first.set(deed, item);
    if (known === undefined) return [];
    const values = {
      found: nameOf(item.recipient),
      award: item.award,
      otherAward: known.award,
      other: toPlace(known),
    };
    return [toProblem('one-deed-two-awards', item.decision.at(item.path), values)];
  });
}

/** What a recipient is praised for; two deeds of one year or month are not yet one deed. */
function listDeeds({ to, name = '', unit, deedDate, for: stories }: WrittenRecipient): readonly string[] {
  const who = to === undefined ? `${name.normalize('NFC').toLowerCase()} (${unit ?? ''})` : to;
  const days = deedDate?.length === 10 ? [deedDate] : [];
  return [...stories, ...days].map((deed) => `${who} ${deed}`);
}

function isOther(one: Placed, two: Placed): boolean {
  return one.award !== two.award || one.decision.id !== two.decision.id;
}

/** The same bare name twice may be one person who needs a profile, or namesakes: only people can tell. */
function findRecurringNames(placed: readonly Placed[]): readonly Problem[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((item) => {
    const { name } = item.recipient;
    if (name === undefined) return [];
    const folded = name.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, item);
    if (other === undefined || !mayBeOne(other, item)) return [];
    return [
      toProblem('bare-name-recurs', item.decision.at([...item.path, 'name']), {
        found: name,
        other: toPlace(other),
      }),
    ];
  });
}

function mayBeOne(one: Placed, two: Placed): boolean {
  if (one.decision.id !== two.decision.id) return true;
  return one.recipient.key !== two.recipient.key && one.recipient.unit === two.recipient.unit;
}

function nameOf({ name, to }: WrittenRecipient): string {
  return name ?? to ?? '';
}

function toPlace({ decision, path }: Placed): string {
  return toText(decision.at(path));
}

function toText({ file, line }: Position): string {
  return line === undefined ? file : `${file}:${line}`;
}
