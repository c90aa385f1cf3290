import type { LinkFault, LinkReply } from '../../../domain/report/link-answers.ts';

/** Redirects in a row that are followed. */
const HOPS = 8;

/** Who asks, so that whoever keeps the other site can tell. */
const HEADERS = { 'user-agent': 'Florilegium-link-check (+npm run report)', accept: '*/*' };

/** Statuses with which some servers answer a request for the head alone, though the page is there. */
const ASK_IN_FULL = [400, 403, 404, 405, 406, 500, 501, 503];

const LASTING = [301, 308];
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Asks one address, for its head first and for the page where that is not answered well; no page is read to its end.
 * Never throws. `to` is where redirects that are meant to last lead.
 */
export async function askLink(url: string, signal: AbortSignal): Promise<LinkReply> {
  try {
    return await follow(url, signal);
  } catch (error) {
    return { fault: signal.aborted ? 'time' : toFault(error) };
  }
}

async function follow(start: string, signal: AbortSignal): Promise<LinkReply> {
  let url = start;
  let isLasting = true;
  let to: string | undefined;
  for (let hop = 0; hop <= HOPS; hop++) {
    const { status, location } = await ask(url, signal);
    const next = location === null ? null : URL.parse(location, url);
    if (!REDIRECTS.includes(status) || next === null) return { status, to };
    if (next.protocol !== 'https:' && next.protocol !== 'http:') return { fault: 'other' };
    isLasting &&= LASTING.includes(status);
    url = next.href;
    if (isLasting) to = url;
  }
  return { fault: 'circle' };
}

type Answer = { readonly status: number; readonly location: string | null };

async function ask(url: string, signal: AbortSignal): Promise<Answer> {
  const head = await request(url, 'HEAD', signal);
  return ASK_IN_FULL.includes(head.status) ? request(url, 'GET', signal) : head;
}

async function request(url: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, { method, headers: HEADERS, redirect: 'manual', signal });
  await response.body?.cancel();
  return { status: response.status, location: response.headers.get('location') };
}

/** Codes of the network and of certificates by what they mean for whoever mends the link. */
const FAULTS: readonly (readonly [RegExp, LinkFault])[] = [
  [/^ENOTFOUND$/, 'host'],
  [/^(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET)$/, 'refused'],
  [/TIMEOUT|TIMEDOUT/, 'time'],
  [/CERT|SELF_SIGNED|^ERR_TLS/, 'certificate'],
];

function toFault(error: unknown): LinkFault {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return FAULTS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
}
