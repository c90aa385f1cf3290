import { z } from 'zod';

/** What an address answered: `closed` to programs (a person may still see it), `failing` for now, `dead` for good. */
export const LINK_VERDICTS = ['fine', 'moved', 'closed', 'failing', 'dead'] as const;
export type LinkVerdict = (typeof LINK_VERDICTS)[number];

/** Why there was no answer at all. */
export const LINK_FAULTS = ['time', 'host', 'refused', 'certificate', 'circle', 'other'] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

const answer = z.strictObject({
  asked: z.iso.datetime({ offset: true }),
  verdict: z.enum(LINK_VERDICTS),
  status: z.number().int().optional(),
  fault: z.enum(LINK_FAULTS).optional(),
  to: z.string().optional(),
});

/** The last answer of an address: when it was asked (an instant), what came back, and where it has moved to. */
export type LinkAnswer = z.infer<typeof answer>;

/** The file in which answers are kept, by address. */
export const linkFileSchema = z.strictObject({ version: z.literal(1), links: z.record(z.string(), answer) });

/** What came back from an address: the status at the end, and where lasting redirects led; or why nothing came. */
export type LinkReply =
  { readonly status: number; readonly to?: string | undefined } | { readonly fault: LinkFault };

/** Only what says that there is nothing any more is dead; what may be a bad day is failing. */
export function judgeReply(reply: LinkReply): LinkVerdict {
  if ('fault' in reply) return reply.fault === 'host' ? 'dead' : 'failing';
  const { status, to } = reply;
  if (status === 404 || status === 410) return 'dead';
  if (status === 408 || status >= 500) return status === 999 ? 'closed' : 'failing';
  if (status >= 400) return 'closed';
  return to === undefined ? 'fine' : 'moved';
}

/** Whether it is rather this computer that reaches nobody: several hosts, and not one of them is known to it. */
export function looksOffline(answers: ReadonlyMap<string, LinkAnswer>): boolean {
  const hosts = new Set([...answers.keys()].map((url) => new URL(url).host));
  return hosts.size > 1 && [...answers.values()].every(({ fault }) => fault === 'host');
}
