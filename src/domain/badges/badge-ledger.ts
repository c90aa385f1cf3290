import { z } from 'zod';
import type { Honour } from '../roll-types.ts';

/** The public half of a key that badges are signed with (Ed25519), as a JSON Web Key. */
export const publicKeySchema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().min(43).max(43),
});
export type PublicKey = z.infer<typeof publicKeySchema>;

const index = z.number().int().nonnegative();

/** `badges.json`: written by the build, like `addresses.json`. */
export const badgesSchema = z.strictObject({
  keys: z.array(publicKeySchema).default([]),
  next: index,
  issued: z.record(z.string(), index),
});

/**
 * What was ever issued: all public keys, oldest first; the first place of the status list that nobody has had; and the
 * places of honours by their ids. The place of somebody who was erased stays taken, and nothing says whose it was.
 */
export type BadgeLedger = {
  readonly keys: readonly PublicKey[];
  readonly next: number;
  readonly issued: ReadonlyMap<string, number>;
};

/** A ledger in which nothing stands yet. */
export const EMPTY_LEDGER: BadgeLedger = { keys: [], next: 0, issued: new Map() };

/** The ledger as its file says it. */
export function toBadgeLedger({ keys, next, issued }: z.infer<typeof badgesSchema>): BadgeLedger {
  // What a person has edited may not make a place be given twice.
  const taken = Object.values(issued).map((place) => place + 1);
  return { keys, next: Math.max(next, ...taken), issued: new Map(Object.entries(issued)) };
}

/** The file of a ledger, in a lasting order. */
export function fromBadgeLedger({ keys, next, issued }: BadgeLedger): z.infer<typeof badgesSchema> {
  const sorted = [...issued].sort(([one], [other]) => (one < other ? -1 : 1));
  return { keys: [...keys], next, issued: Object.fromEntries(sorted) };
}

/** The ledger after these honours were issued under this key: known ones keep their places, under former ids too. */
export function issueBadges(ledger: BadgeLedger, honours: readonly Honour[], key: PublicKey): BadgeLedger {
  const issued = new Map(ledger.issued);
  let { next } = ledger;
  const inOrder = [...honours].sort((one, other) => (toOrder(one) < toOrder(other) ? -1 : 1));
  for (const honour of inOrder) {
    if (issued.has(honour.id)) continue;
    const former = listFormerIds(honour).find((id) => issued.has(id));
    const place = former === undefined ? undefined : issued.get(former);
    if (former !== undefined) issued.delete(former);
    issued.set(honour.id, place ?? next);
    if (place === undefined) next += 1;
  }
  const isKnown = ledger.keys.some(({ x }) => x === key.x);
  return { keys: isKnown ? ledger.keys : [...ledger.keys, key], next, issued };
}

/** The places that are revoked: all that were ever given, but those of the honours that stand. */
export function listRevoked({ next, issued }: BadgeLedger, honours: readonly Honour[]): readonly number[] {
  const standing = new Set(honours.map(({ id }) => issued.get(id)));
  return Array.from({ length: next }, (_, place) => place).filter((place) => !standing.has(place));
}

/** The ledger without what was erased: honours by their ids, or all of a decision; their places stay taken. */
export function forgetBadges(ledger: BadgeLedger, erased: readonly string[]): BadgeLedger {
  const isErased = (id: string): boolean =>
    erased.includes(id) || erased.includes(id.slice(0, id.indexOf('/')));
  return { ...ledger, issued: new Map([...ledger.issued].filter(([id]) => !isErased(id))) };
}

/** Whoever builds first, places go by time: what is honoured later stands behind. */
function toOrder({ decision, id }: Honour): string {
  return `${decision.date} ${id}`;
}

function listFormerIds({ decision, key, recipient }: Honour): readonly string[] {
  const formerKeys = recipient.kind === 'profile' ? recipient.honouree.formerIds : [];
  const all = [decision.id, ...decision.formerIds].flatMap((id) =>
    [key, ...formerKeys].map((each) => `${id}/${each}`),
  );
  return all.slice(1);
}
