import { describe, expect, it } from 'vitest';
import { makeFeeds } from '../../src/adapters/node/outlets/make-feeds.ts';
import type { Output } from '../../src/domain/channels.ts';
import { CHANNEL_OF } from '../../src/domain/channels.ts';
import { createContexts } from '../../src/domain/create-contexts.ts';
import { makeData } from '../../src/domain/data/make-data.ts';
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
];

const roll = rollWithOneChannelMissing();

describe.each(ROWS)('$output', ({ output, say, sign }) => {
  it('lacks the one person who has not agreed to its channel, and nobody else', async () => {
    const said = await say(roll);
    const missing = BESIDE_THE_WEB.filter((channel) => !said.includes(lacking(channel)[sign]));
    expect(missing).toEqual([CHANNEL_OF[output]]);
  });
});
