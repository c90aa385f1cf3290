import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { publicKeySchema, type PublicKey } from '../../../domain/badges/badge-ledger.ts';

/** The key that badges are signed with. It comes from the environment, and nothing ever writes it. */
export type BadgeKey = { readonly secret: KeyObject; readonly key: PublicKey };

/** The key of the environment: none where there is none; not `ok` where it is anything but a private Ed25519 key. */
export type BadgeKeyState =
  { readonly ok: true; readonly badgeKey: BadgeKey | undefined } | { readonly ok: false };

/** Reads `BADGE_KEY`: a private key as a JSON Web Key or as PEM (PKCS #8), in which `\n` may stand for the end of a line. */
export function readBadgeKey(env: NodeJS.ProcessEnv): BadgeKeyState {
  const text = (env['BADGE_KEY'] ?? '').trim();
  if (text === '') return { ok: true, badgeKey: undefined };
  try {
    const secret = text.startsWith('{')
      ? fromJwk(text)
      : createPrivateKey(text.replaceAll(String.raw`\n`, '\n'));
    if (secret.asymmetricKeyType !== 'ed25519') return { ok: false };
    return { ok: true, badgeKey: { secret, key: toPublic(secret) } };
  } catch {
    // What the libraries say may hold parts of the key.
    return { ok: false };
  }
}

/** A new key as a JSON Web Key in one line, as `BADGE_KEY` takes it. */
export function makeBadgeKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return JSON.stringify(privateKeySchema.parse(privateKey.export({ format: 'jwk' })));
}

const privateKeySchema = publicKeySchema.extend({ d: z.string() });

/** A key whose public half is not its own would sign what nobody can check. */
function fromJwk(text: string): KeyObject {
  const { kty, crv, x, d } = privateKeySchema.loose().parse(JSON.parse(text));
  const secret = createPrivateKey({ key: { kty, crv, x, d }, format: 'jwk' });
  if (toPublic(secret).x !== x) throw new Error('The halves of the key do not belong together.');
  return secret;
}

function toPublic(secret: KeyObject): PublicKey {
  // By way of PEM: from a JSON Web Key, Node believes the public half that stands in it.
  const pem = secret.export({ format: 'pem', type: 'pkcs8' });
  const { kty, crv, x } = createPublicKey(pem).export({ format: 'jwk' });
  return publicKeySchema.parse({ kty, crv, x });
}
