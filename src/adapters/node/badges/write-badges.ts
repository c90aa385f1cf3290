import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'fflate';
import { calculateJwkThumbprint, CompactSign } from 'jose';
import {
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
import type { BadgeKey } from './badge-key.ts';

/** The honours of a roll that are issued as badges. */
export function listBadges(roll: Pick<Roll, 'honours'>): readonly Honour[] {
  return roll.honours.filter(mayBeBadge);
}

/**
 * Writes all that is signed into a folder of pages: a badge for each honour that may be one, the status lists, the keys and
 * the issuer; gives the ledger with what is issued now. The same roll, ledger and key give the same bytes.
 */
export async function writeBadges(
  roll: Roll,
  contexts: Contexts,
  known: BadgeLedger,
  { secret, key }: BadgeKey,
  folder: string,
): Promise<BadgeLedger> {
  const { site } = roll;
  const honours = listBadges(roll);
  const ledger = issueBadges(known, honours, key);
  const did = toDid(site.address);
  const sign = createSign({ secret, key }, await toNamedKey(key, did));
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const honour of honours) {
    const place = ledger.issued.get(honour.id);
    if (place === undefined) throw new Error(`${honour.id} has no place in the ledger of badges.`);
    await put(toBadgePath(honour), await sign(toBadge(honour, place, { site, contexts })));
  }
  const date =
    honours
      .map(({ decision }) => decision.date)
      .sort()
      .at(-1) ?? NO_DATE;
  const lists = toStatusBits(ledger.next, listRevoked(ledger, honours));
  for (const [list, bits] of lists.entries()) {
    const encoded = Buffer.from(gzipSync(bits, { level: 9, mtime: 0 })).toString('base64url');
    await put(toListPath(list), await sign(toStatusList(list, { encoded, date }, { site, contexts })));
  }
  const keys = await Promise.all(ledger.keys.map((each) => toNamedKey(each, did)));
  const home = contexts.routes.urlTo({ kind: 'home' }, site.defaultLang);
  const issuer = toIssuerFile(site, contexts.routes);
  await put(toDidPath(site.address), toJson(toDidDocument(did, keys, home)));
  await put(issuer.path, toJson(issuer.value));
  return ledger;
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
