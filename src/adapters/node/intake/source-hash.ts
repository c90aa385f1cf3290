import type { EntryParts } from '../../../domain/entry-parts.ts';
import { toHash } from './read-picture.ts';
import { pickKnown } from './schema-keys.ts';

/** The hash (16 hexadecimal digits) of all words that a translation of an entry translates. */
export function toSourceHash<Facts, Words>(
  parts: EntryParts<Facts, Words>,
  facts: Facts,
  body: string,
): string {
  const words = pickKnown(parts.words, { ...facts, ...parts.toWords(facts) });
  return toHash(JSON.stringify([words, body.trim()])).slice(0, 16);
}
