import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readTokens } from '../../src/adapters/node/read-tokens.ts';
import { readBadgeKey, type BadgeKey } from '../../src/adapters/node/badges/badge-key.ts';
import { toIssuing, writeBadges } from '../../src/adapters/node/badges/write-badges.ts';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import type { BadgeLedger } from '../../src/domain/badges/badge-ledger.ts';
import { createContexts } from '../../src/domain/create-contexts.ts';
import { toNow } from '../../src/domain/calendar.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import { CONSENT, contentOf, type Situation } from '../builders/content.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { decisionFor } from '../builders/roll.ts';
import { makeFolder } from '../make-folder.ts';

/** Keys for tests alone: whoever reads this can sign with them. */
export const KEYS = {
  ours: '{"kty":"OKP","crv":"Ed25519","x":"VkiSh6lYXvAuQH0ZuFnLtJzr9vZmU4RDfuXxL5Fcjg8","d":"ypRTTs7Y4wGaHDEYfRHdBEDzTy04J2lJxJXyblNNXFM"}',
  others:
    '{"kty":"OKP","crv":"Ed25519","x":"YEOeOq5_WZBkxN70R45VMOIUiAD4_46gdrgrx-9ob5Y","d":"TMkCm3CupFAR5XzNLyzN5b0Zy6IheFCO8l2GIy9SCJ4"}',
} as const;

/** The key of an environment that has it. */
export function keyOf(text: string): BadgeKey {
  const state = readBadgeKey({ BADGE_KEY: text });
  if (!state.ok || state.badgeKey === undefined) throw new Error('The tests have no key.');
  return state.badgeKey;
}

/** Two people who agreed to everything, one who agreed to all but badges, and a bare name, honoured by one decision. */
export function situationOf(more: { readonly an?: object; readonly recipient?: object } = {}): Situation {
  const { channels, ...consent } = CONSENT;
  return {
    people: {
      an: { state: 'published', name: 'Nguyễn Thị An', consent: CONSENT, ...more.an },
      binh: { state: 'published', name: 'Trần Bình', consent: CONSENT },
      chi: {
        ...{ state: 'published', name: 'Lê Chi' },
        consent: { ...consent, channels: channels.filter((channel) => channel !== 'badge') },
      },
    },
    decisions: {
      d1: decisionFor([
        { to: 'an', citation: 'Mended the archive.', ...more.recipient },
        ...[{ to: 'binh' }, { to: 'chi' }, { key: 'dung', name: 'Phạm Dũng', subject: 'individual' }],
      ]),
    },
  };
}

/** What a build with a key signs, by path, and the ledger that it keeps. */
export type Issued = {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly ledger: BadgeLedger | undefined;
};

type Given = { readonly key?: string | undefined; readonly known?: BadgeLedger | undefined };

/** What a build of a situation signs, where an earlier one has left a ledger or none. */
export function issue(situation: Situation, given: Given = {}): Promise<Issued> {
  const content = { ...contentOf(situation), badges: given.known };
  return sign(buildRoll(content, toNow('2026-11-22', 'UTC')), given);
}

/** The same of a roll. */
export async function sign(roll: Roll, { key = KEYS.ours, known }: Given): Promise<Issued> {
  const folder = makeFolder('badges');
  const state = readBadgeKey({ BADGE_KEY: key });
  const badgeKey = state.ok ? state.badgeKey : undefined;
  const issuing = toIssuing(roll, badgeKey);
  const ledger = await writeBadges(issuing, createContexts(issuing), known, badgeKey, folder);
  const files = new Map<string, string>();
  for (const file of await listFiles(folder)) files.set(file, await readFile(join(folder, file), 'utf8'));
  return { folder, files, ledger };
}

/** An object of JSON. */
export function readJson(text: string): Readonly<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}

/** The head and the body of a token. */
export function readParts(token: string): readonly Readonly<Record<string, unknown>>[] {
  return readTokens(token).map(readJson);
}
