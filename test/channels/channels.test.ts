import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { makeFeeds } from '../../src/adapters/node/outlets/make-feeds.ts';
import { buildBooklet } from '../../src/adapters/node/print/print-booklet.ts';
import { writeDigest } from '../../src/adapters/node/digest/write-digest.ts';
import { readTokens } from '../../src/adapters/node/read-tokens.ts';
import type { Output } from '../../src/domain/channels.ts';
import { CHANNEL_OF } from '../../src/domain/channels.ts';
import { createContexts } from '../../src/domain/create-contexts.ts';
import { makeData } from '../../src/domain/data/make-data.ts';
import { listEmbeds } from '../../src/domain/embed/list-embeds.ts';
import { chooseHonours, toCertificate } from '../../src/domain/print/to-certificate.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { toMonth } from '../../src/domain/digest/period.ts';
import { KEYS, sign } from '../badges/issued-site.ts';
import { makeFolder } from '../make-folder.ts';
import { BESIDE_THE_WEB, lacking, rollWithOneChannelMissing } from './one-channel-missing.ts';

/** All that an output says of everybody, as one text. */
type Row = {
  readonly output: Output;
  readonly say: (roll: ReturnType<typeof rollWithOneChannelMissing>) => string | Promise<string>;
  /** What tells that somebody is there with more than decisions say: the name, or where names are public the summary. */
  readonly sign: 'name' | 'summary';
};

const join = (files: Iterable<{ readonly text: string }>): string =>
  [...files].map(({ text }) => text).join('\n');

const ROWS: readonly Row[] = [
  { output: 'feeds', sign: 'name', say: (roll) => join(makeFeeds(roll, createContexts(roll))) },
  { output: 'data', sign: 'summary', say: (roll) => join(makeData(roll, createContexts(roll))) },
  { output: 'embeds', sign: 'name', say: sayEmbeds },
  { output: 'digest', sign: 'name', say: readDigest },
  { output: 'booklet', sign: 'name', say: sayBooklet },
  { output: 'certificates', sign: 'name', say: sayCertificates },
  { output: 'badges', sign: 'name', say: sayBadges },
];

function sayEmbeds(roll: Roll): string {
  return JSON.stringify(
    listEmbeds(roll).map(({ honours, stories }) => [
      honours.map(({ name }) => [...name]),
      stories.map(({ title, summary }) => [...title, ...summary]),
    ]),
  );
}

function sayBooklet(roll: Roll): string {
  const of = { lang: 'en', paper: 'a4' } as const;
  return JSON.stringify(buildBooklet(roll, { of: 'year', year: 2026 }, createContexts(roll), of));
}

function sayCertificates(roll: Roll): string {
  const context = createContexts(roll).contextOf('en', { kind: 'roll' });
  const { chosen } = chooseHonours(roll, { withBareNames: true });
  return JSON.stringify(chosen.map((honour) => toCertificate(honour, context)));
}

async function sayBadges(roll: Roll): Promise<string> {
  const { files } = await sign(roll, { key: KEYS.ours });
  return [...files.values()].flatMap(readTokens).join('\n');
}

async function readDigest(roll: Roll): Promise<string> {
  const order = {
    period: toMonth(roll.decisions[0]?.date.slice(0, 7) ?? ''),
    languages: ['en'],
    units: [undefined],
  };
  const [letter] = await writeDigest(roll, createContexts(roll), { ...order, folder: makeFolder('digest') });
  return readFile(`${letter?.file ?? ''}.html`, 'utf8');
}

const roll = rollWithOneChannelMissing();

describe.each(ROWS)('$output', ({ output, say, sign }) => {
  it('lacks the one person who has not agreed to its channel, and nobody else', async () => {
    const said = await say(roll);
    const missing = BESIDE_THE_WEB.filter((channel) => !said.includes(lacking(channel)[sign]));
    expect(missing).toEqual([CHANNEL_OF[output]]);
  });
});
