import type { Contexts } from '../create-contexts.ts';
import type { Site } from '../roll-types.ts';
import { LIST_LENGTH, toListPath } from './badge-paths.ts';
import { OPEN_BADGES, toDid } from './issuer.ts';
import { createToUrl, toValidFrom, type Claims } from './to-credential.ts';

/** The bits of every status list that has been begun: the first one from the left is place 0, and 1 says revoked. */
export function toStatusBits(next: number, revoked: readonly number[]): readonly Uint8Array[] {
  const lists = Array.from(
    { length: Math.max(1, Math.ceil(next / LIST_LENGTH)) },
    () => new Uint8Array(LIST_LENGTH / 8),
  );
  for (const place of revoked) {
    const bits = lists[Math.floor(place / LIST_LENGTH)];
    const at = place % LIST_LENGTH;
    if (bits !== undefined) bits[at >> 3] = (bits[at >> 3] ?? 0) | (0x80 >> (at & 7));
  }
  return lists;
}

/** A status list (Bitstring Status List 1.0) as it is signed; `encoded` are its bits in gzip and base64url, `date` that of the newest honour. */
export function toStatusList(
  list: number,
  { encoded, date }: { readonly encoded: string; readonly date: string },
  { site, contexts }: { readonly site: Site; readonly contexts: Contexts },
): Claims {
  const id = createToUrl(site, contexts)(contexts.routes.below(toListPath(list)));
  const did = toDid(site.address);
  const subject = `${id}#list`;
  return {
    '@context': OPEN_BADGES.slice(0, 1),
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    ...toValidFrom(date),
    credentialSubject: {
      ...{ id: subject, type: 'BitstringStatusList', statusPurpose: 'revocation' },
      // "u" stands for base64url in multibase.
      encodedList: `u${encoded}`,
    },
    ...{ iss: did, jti: id, sub: subject },
  };
}
