import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused: it means another computer, comes from another site, or wants to change something. */
export type Refusal = 'host' | 'site' | 'method';

/**
 * Whether the editor's server answers a request: only one that the person at this computer makes for this server by its own
 * name, and that only reads. A page of another site, or a name that leads here by a trick, gets nothing.
 */
export function judgeRequest(
  {
    method = 'GET',
    headers,
  }: { readonly method?: string | undefined; readonly headers: IncomingHttpHeaders },
  port: number,
): Refusal | undefined {
  const { host, origin } = headers;
  if (host === undefined || !ownHosts(port).includes(host)) return 'host';
  if (origin !== undefined && origin !== `http://${host}`) return 'site';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'site';
  return method === 'GET' || method === 'HEAD' ? undefined : 'method';
}

function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
}
