import { compactVerify, importJWK } from 'jose';
import { fieldsIn, isOfType, issuerOf, readAward, readToken, toText, type Fields } from './read-claims.ts';
import { readStatus } from './read-status.ts';
import type { Trusted, Verdict } from './verdict.ts';

/**
 * Checks a badge by what its issuer publishes, at an instant in seconds. Nothing that stands in the badge itself is believed
 * before its signature holds: neither the way it says it is signed, nor a key that it brings along.
 */
export async function verifyBadge(text: string, trusted: Trusted, now: number): Promise<Verdict> {
  const token = readToken(text.trim());
  if (token === undefined || !isOfType(token.body, 'OpenBadgeCredential')) return { is: 'unreadable' };
  const { head, body } = token;
  const issuer = issuerOf(body) || toText(body['iss']);
  if (issuer !== trusted.did) return { is: 'foreign', issuer };
  const signed = await readSigned(text.trim(), head, trusted);
  if (signed === 'unsupported') return { is: 'unsupported' };
  const award = signed && readAward(signed);
  if (award === undefined || signed === undefined || !isConsistent(signed)) return { is: 'forged' };
  const { exp, nbf } = signed;
  if (isOver(exp, signed['validUntil'], now)) return { is: 'expired', award };
  if (typeof nbf === 'number' && nbf > now + DAY) return { is: 'early', award };
  const status = await readStatus(fieldsIn(signed, 'credentialStatus'), {
    findList: trusted.findList,
    readSigned: async (list) => {
      const listed = readToken(list);
      const read = listed && (await readSigned(list, listed.head, trusted));
      return read === 'unsupported' || read === undefined || issuerOf(read) !== trusted.did
        ? undefined
        : read;
    },
  });
  return { is: status, award };
}

/** A badge is valid from the midnight of its decision in UTC, which some time zones reach later. */
const DAY = 86_400;

/** The body of a token that one of the issuer's keys has signed, by the one way in which it signs. */
async function readSigned(
  text: string,
  head: Fields,
  { keys }: Trusted,
): Promise<Fields | 'unsupported' | undefined> {
  const key = keys.get(toText(head['kid']));
  if (key === undefined || head['alg'] !== 'EdDSA') return undefined;
  const { kty, crv, x } = key;
  const known = await importJWK({ kty: kty ?? '', crv: crv ?? '', x: x ?? '' }, 'EdDSA').catch(
    () => undefined,
  );
  if (known === undefined) return 'unsupported';
  try {
    await compactVerify(text, known, { algorithms: ['EdDSA'] });
    return readToken(text)?.body;
  } catch {
    return undefined;
  }
}

/** A credential says some things twice; where they differ, two programs would read two different badges. */
function isConsistent(body: Fields): boolean {
  const { iss, jti, sub, nbf, validFrom } = body;
  return (
    iss === issuerOf(body) &&
    jti === body['id'] &&
    sub === fieldsIn(body, 'credentialSubject')['id'] &&
    nbf === Date.parse(toText(validFrom)) / 1000
  );
}

function isOver(exp: unknown, validUntil: unknown, now: number): boolean {
  const ends = [exp, validUntil === undefined ? undefined : Date.parse(toText(validUntil)) / 1000];
  // An end that cannot be read is an end.
  return ends.some((end) => end !== undefined && !(typeof end === 'number' && end > now));
}
