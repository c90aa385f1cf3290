import type { Digest } from '../../domain/digest/build-digest.ts';
import type { Letter } from '../../domain/digest/letter.ts';
import { sayDigest } from '../../domain/digest/say-digest.ts';
import type { PageContext } from '../../domain/page-context.ts';
import type { NameGuard } from '../../domain/name-guard.ts';
import { toPlainParagraphs } from '../node/plain-paragraphs.ts';

/** The whole letter of a digest, as a page shows it. */
export function toLetter(digest: Digest, mayTell: NameGuard, context: PageContext): Letter {
  return sayDigest(digest, context, { toPlain: toPlainParagraphs, mayTell });
}
