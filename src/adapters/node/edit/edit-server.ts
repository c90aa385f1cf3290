import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SiteHeaders } from '../../../domain/site-headers.ts';
import type { SentFile } from './desk-files.ts';
import { judgeRequest } from './judge-request.ts';

/** What a request asks for: the path, decoded, and what stands behind the question mark. */
export type Asked = { readonly path: string; readonly query: URLSearchParams; readonly wanted: string };

/** An answer: a file with its headers, an address to go to, or a connection that stays open for news. */
export type Answer =
  | { readonly is: 'file'; readonly file: SentFile; readonly headers: SiteHeaders }
  | { readonly is: 'elsewhere'; readonly to: string }
  | { readonly is: 'news'; readonly subscribe: (send: () => void) => () => void };

/** A server on the loopback address; it listens at `url`. */
export type EditServer = { readonly url: string; readonly port: number; readonly close: () => Promise<void> };

/** Serves the desk on 127.0.0.1 alone, from the first free port from `port` up. It reads and never writes. */
export async function serveEdit(
  answer: (asked: Asked) => Promise<Answer | undefined>,
  port: number,
  refuse: (why: 'host' | 'missing') => string,
): Promise<EditServer> {
  let own = port;
  const server = createServer((request, response) => {
    const refusal = judgeRequest(request, own);
    if (refusal !== undefined) {
      response.writeHead(refusal === 'method' ? 405 : 403, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(refuse('host'));
      return;
    }
    respond(answer, request, response, refuse).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  own = await listen(server, port);
  return {
    url: `http://127.0.0.1:${own}`,
    port: own,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(
  answer: (asked: Asked) => Promise<Answer | undefined>,
  request: IncomingMessage,
  response: ServerResponse,
  refuse: (why: 'missing') => string,
): Promise<void> {
  const asked = toAsked(request);
  const found = asked === undefined ? undefined : await answer(asked);
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(refuse('missing'));
  } else if (found.is === 'elsewhere') {
    response.writeHead(302, { location: found.to }).end();
  } else if (found.is === 'news') {
    sendNews(response, found.subscribe);
  } else {
    const { file, headers } = found;
    response.writeHead(200, { ...headers, 'content-type': file.type });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  }
}

/** News without content: whoever hears them asks what is new. A word now and then shows that the line is open. */
function sendNews(response: ServerResponse, subscribe: (send: () => void) => () => void): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.write('retry: 1000\n\n');
  const leave = subscribe(() => response.write('event: change\ndata: {}\n\n'));
  const pulse = setInterval(() => response.write(':\n\n'), 15_000);
  response.once('close', () => {
    clearInterval(pulse);
    leave();
  });
}

function toAsked({ url = '/', headers }: IncomingMessage): Asked | undefined {
  try {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    return {
      path: decodeURIComponent(pathname),
      query: searchParams,
      wanted: headers['accept-language'] ?? '',
    };
  } catch {
    return undefined;
  }
}

async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    const address = server.address();
    if (error === undefined && address !== null && typeof address === 'object') return address.port;
    if (error?.code !== 'EADDRINUSE' || candidate >= port + 100)
      throw error ?? new Error('The server has no address.');
  }
}
