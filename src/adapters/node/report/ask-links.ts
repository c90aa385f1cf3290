import { setTimeout } from 'node:timers/promises';
import { judgeReply, type LinkAnswer, type LinkReply } from '../../../domain/report/link-answers.ts';
import { askLink } from './ask-link.ts';

/** How patient the asking is, in milliseconds. `total` is for all addresses together. */
export type Patience = {
  readonly each: number;
  readonly total: number;
  /** Between two requests to one host. */
  readonly pause: number;
};

/** What is kind to hosts and to whoever waits: ten seconds for each, five minutes for all, a second between two. */
export const PATIENCE: Patience = { each: 10_000, total: 300_000, pause: 1_000 };

/** Hosts that are asked at the same time. */
const HOSTS_AT_ONCE = 6;

/**
 * Asks addresses what they answer now: several hosts at a time, each of them one address after the other with a pause,
 * and never again once it says that it was too much. Addresses for which the time did not suffice have no answer.
 */
export async function askLinks(
  urls: Iterable<string>,
  patience: Patience = PATIENCE,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const end = AbortSignal.timeout(patience.total);
  const hosts = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const askHosts = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined && !end.aborted; host = hosts.shift())
      await askHost(host, patience, end, answers);
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askHosts));
  return answers;
}

async function askHost(
  urls: readonly string[],
  { each, pause }: Patience,
  end: AbortSignal,
  answers: Map<string, LinkAnswer>,
): Promise<void> {
  const isOver = (): boolean => end.aborted;
  for (const [index, url] of urls.entries()) {
    if (index > 0) await setTimeout(pause, undefined, { signal: end }).catch(() => undefined);
    if (isOver()) return;
    const reply = await askLink(url, AbortSignal.any([AbortSignal.timeout(each), end]));
    // What was cut off because all time was over says nothing of the address.
    if (isOver()) return;
    if (isTooMuch(reply)) return;
    answers.set(url, toAnswer(reply));
  }
}

function isTooMuch(reply: LinkReply): boolean {
  return 'status' in reply && reply.status === 429;
}

function toAnswer(reply: LinkReply): LinkAnswer {
  const asked = new Date().toISOString();
  const verdict = judgeReply(reply);
  if ('fault' in reply) return { asked, verdict, fault: reply.fault };
  const { status, to } = reply;
  return { asked, verdict, status, ...(to === undefined ? {} : { to }) };
}
