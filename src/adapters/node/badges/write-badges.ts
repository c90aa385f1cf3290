import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'fflate';
import { calculateJwkThumbprint, CompactSign } from 'jose';
import {
  EMPTY_LEDGER,
  fromBadgeLedger,
  issueBadges,
  listRevoked,
  type BadgeLedger,
  type PublicKey,
} from '../../../domain/badges/badge-ledger.ts';
import { mayBeBadge, toBadgePath, toListPath } from '../../../domain/badges/badge-paths.ts';
import {
  toDid,
  toDidDocument,
  toDidPath,
  toIssuerFile,
  type NamedKey,
} from '../../../domain/badges/issuer.ts';
import { toStatusBits, toStatusList } from '../../../domain/badges/status-list.ts';
import { toBadge, type Claims } from '../../../domain/badges/to-credential.ts';
import type { Contexts } from '../../../domain/create-contexts.ts';
import type { Honour, Roll } from '../../../domain/roll-types.ts';
import { writeWhenChanged } from '../write-when-changed.ts';
import type { BadgeKey } from './badge-key.ts';

/** How many badges a site has, and how many could be taken if there were a key. */
export type BadgeCounts = { readonly issued: number; readonly waiting: number };

/** The roll as a build with this key, or without one, shows it. */
export function toIssuing(roll: Roll, badgeKey: BadgeKey | undefined): Roll {
  return badgeKey === undefined || roll.badges === 'none' ? roll : { ...roll, badges: 'issued' };
}

/**
 * Writes all that is signed into a folder of pages: a badge for each honour that may be one, the status lists, the keys and
 * the issuer; gives the ledger with what is issued now. The same roll, ledger and key give the same bytes. Where no key is
 * or nobody has agreed, nothing is written.
 */
export async function writeBadges(
  roll: Roll,
  contexts: Contexts,
  known: BadgeLedger = EMPTY_LEDGER,
  badgeKey: BadgeKey | undefined,
  folder: string,
): Promise<BadgeLedger | undefined> {
  if (badgeKey === undefined || roll.badges !== 'issued') return undefined;
  const honours = roll.honours.filter(mayBeBadge);
  const ledger = issueBadges(known, honours, badgeKey.key);
  for await (const [path, text] of signAll(ledger, honours, badgeKey, { roll, contexts })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return ledger;
}

/** Keeps a ledger in the content folder, like the addresses: without it, nothing that was issued could be revoked. */
export async function keepBadges(ledger: BadgeLedger | undefined, contentDir: string): Promise<void> {
  if (ledger === undefined) return;
  await writeWhenChanged(join(contentDir, 'badges.json'), toJson(fromBadgeLedger(ledger)));
}

/** What came of the badges of a roll. */
export function countBadges(roll: Roll, ledger: BadgeLedger | undefined): BadgeCounts {
  const count = roll.honours.filter(mayBeBadge).length;
  return ledger === undefined ? { issued: 0, waiting: count } : { issued: count, waiting: 0 };
}

/** Every file with its path below the base. */
async function* signAll(
  ledger: BadgeLedger,
  honours: readonly Honour[],
  badgeKey: BadgeKey,
  { roll: { site }, contexts }: { readonly roll: Roll; readonly contexts: Contexts },
): AsyncGenerator<readonly [path: string, text: string]> {
  const did = toDid(site.address);
  const sign = createSign(badgeKey, await toNamedKey(badgeKey.key, did));
  for (const honour of honours) {
    const place = ledger.issued.get(honour.id);
    if (place === undefined) throw new Error(`${honour.id} has no place in the ledger of badges.`);
    yield [toBadgePath(honour), await sign(toBadge(honour, place, { site, contexts }))];
  }
  const dates = honours.map(({ decision }) => decision.date).sort();
  const lists = toStatusBits(ledger.next, listRevoked(ledger, honours));
  for (const [list, bits] of lists.entries()) {
    const encoded = Buffer.from(gzipSync(bits, { level: 9, mtime: 0 })).toString('base64url');
    const state = { encoded, date: dates.at(-1) ?? NO_DATE };
    yield [toListPath(list), await sign(toStatusList(list, state, { site, contexts }))];
  }
  const keys = await Promise.all(ledger.keys.map((each) => toNamedKey(each, did)));
  const home = contexts.routes.urlTo({ kind: 'home' }, site.defaultLang);
  const issuer = toIssuerFile(site, contexts.routes);
  yield [toDidPath(site.address), toJson(toDidDocument(did, keys, home))];
  yield [issuer.path, toJson(issuer.value)];
}

/** A list of nobody is as old as any. */
const NO_DATE = '1970';

async function toNamedKey(key: PublicKey, did: string): Promise<NamedKey> {
  return { id: `${did}#${await calculateJwkThumbprint(key)}`, key };
}

/**
 * Signs as Open Badges 3.0 asks of tokens: `typ` may be nothing but `JWT` there, and beside the name of the key stands the key
 * itself, for programs that know no did:web. Nobody may trust it for standing there.
 */
function createSign({ secret, key }: BadgeKey, { id }: NamedKey): (claims: Claims) => Promise<string> {
  const { kty, crv, x } = key;
  const header = { alg: 'EdDSA', typ: 'JWT', kid: id, jwk: { kty, crv, x } };
  return (claims) =>
    new CompactSign(new TextEncoder().encode(JSON.stringify(claims))).setProtectedHeader(header).sign(secret);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
