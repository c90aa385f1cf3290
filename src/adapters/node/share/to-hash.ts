import { createHash } from 'node:crypto';

/** The part of a SHA-256 that tells one file from another. */
export function toHash(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 24);
}
