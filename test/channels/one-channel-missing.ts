import { CHANNELS, type Channel } from '../../src/domain/honouree-schema.ts';
import type { Roll } from '../../src/domain/roll-types.ts';
import { CONSENT } from '../builders/content.ts';
import { decisionFor, rollOf, STORY } from '../builders/roll.ts';

/** The channels that somebody may lack and still have a page. */
export const BESIDE_THE_WEB = CHANNELS.filter((channel) => channel !== 'web');

/** The person who has agreed to everything but this channel: an id, a name and a summary that nobody else has. */
export function lacking(channel: Channel): {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
} {
  const id = `no-${channel.toLowerCase()}`;
  return { id, name: `Nguyen Van No${channel}`, summary: `Lacks ${channel} alone.` };
}

/** A roll with one person for each channel who lacks that channel alone: honoured, in a text, in a team, and behind a story. */
export function rollWithOneChannelMissing(): Roll {
  const people = BESIDE_THE_WEB.map(lacking);
  return rollOf({
    people: Object.fromEntries(
      BESIDE_THE_WEB.map((channel) => {
        const { id, name, summary } = lacking(channel);
        const channels = CHANNELS.filter((other) => other !== channel);
        return [
          id,
          {
            ...{ state: 'published', unit: 'archive', role: `Role ${id}`, topics: ['care'], name, summary },
            ...{ portrait: { file: 'portrait.jpg', alt: name }, body: `${name} keeps the files.` },
            consent: { ...CONSENT, channels },
          },
        ];
      }),
    ),
    collectives: { team: { state: 'published', name: 'The team', members: people.map(({ id }) => id) } },
    decisions: { d1: decisionFor(people.map(({ id }) => ({ to: id, unit: 'archive' }))) },
    stories: {
      s1: {
        ...{ ...STORY, topics: ['care'], people: people.map(({ id }) => id) },
        body: `## The problem {#problem}\n\n${people.map(({ id, name }) => `[${name}](person:${id}) helped.`).join(' ')}\n\n## Limits and difficulties {#limits}\n\n${people.map(({ id, name }) => `[${name}](person:${id})`).join(', ')}\n`,
      },
    },
  });
}
