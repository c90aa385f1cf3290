import type { Channel } from './honouree-schema.ts';
import type { Honour, Honouree, Recipient, Roll } from './roll-types.ts';

/** The channel by which each output beside the pages reaches people: who has not agreed to it is not named there. */
export const CHANNEL_OF = {
  feeds: 'feed',
  data: 'feed',
  digest: 'feed',
  embeds: 'share',
  screens: 'screen',
  booklet: 'print',
  certificates: 'print',
  badges: 'badge',
} as const satisfies Record<string, Channel>;
export type Output = keyof typeof CHANNEL_OF;

/** Whether an honouree may be named, pictured and linked in an output. */
export function mayAppear(honouree: Honouree, output: Output): boolean {
  return honouree.channels.has(CHANNEL_OF[output]);
}

/** The same of whoever an entry of a decision names: a bare name has agreed to no output. */
export function mayBeNamed(recipient: Recipient, output: Output): boolean {
  return recipient.kind === 'profile' && mayAppear(recipient.honouree, output);
}

/** The honours of a roll that an output may tell of by name, in the roll's order; annulled ones are told of nowhere. */
export function honoursFor(roll: Pick<Roll, 'honours'>, output: Output): readonly Honour[] {
  return roll.honours.filter(
    ({ recipient, annulled }) => annulled === undefined && mayBeNamed(recipient, output),
  );
}
