import { fieldsIn, isOfType, toText, type Fields } from './read-claims.ts';

/** How to get a signed list, and how to read it; both give `undefined` where that cannot be. */
type Lists = {
  readonly findList: (address: string) => Promise<string | undefined>;
  readonly readSigned: (list: string) => Promise<Fields | undefined>;
};

/** Whether a status list (Bitstring Status List 1.0) says that a badge is revoked; `unsure` where no list can be read. */
export async function readStatus(
  status: Fields,
  { findList, readSigned }: Lists,
): Promise<'valid' | 'revoked' | 'unsure'> {
  const address = toText(status['statusListCredential']);
  const place = Number(toText(status['statusListIndex']) || Number.NaN);
  const text = await findList(address);
  const list = text === undefined ? undefined : await readSigned(text.trim());
  if (list === undefined || list['id'] !== address) return 'unsure';
  const subject = fieldsIn(list, 'credentialSubject');
  const isRight =
    isOfType(list, 'BitstringStatusListCredential') &&
    status['statusPurpose'] === 'revocation' &&
    subject['statusPurpose'] === 'revocation';
  const bits = isRight ? await unpack(toText(subject['encodedList'])) : undefined;
  if (bits === undefined || !Number.isInteger(place) || place < 0 || place >= bits.length * 8)
    return 'unsure';
  const isRevoked = ((bits[place >> 3] ?? 0) & (0x80 >> (place & 7))) !== 0;
  return isRevoked ? 'revoked' : 'valid';
}

/** The bits of a list: after `u`, base64url of gzip. */
async function unpack(encoded: string): Promise<Uint8Array | undefined> {
  if (!encoded.startsWith('u')) return undefined;
  try {
    const base64 = encoded.slice(1).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return undefined;
  }
}
