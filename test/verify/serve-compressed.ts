import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { serveSite, type Served, type SiteServer } from '../../src/adapters/node/serve-site.ts';

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|xml|manifest\+json)|image\/svg)/;

/** Serves a finished folder on a free port as a publisher's server does: as `serveSite`, and text by gzip at level 9. */
export async function serveCompressed(served: Served): Promise<SiteServer> {
  const plain = await serveSite(served, 0);
  const zipped = new Map<string, Buffer>();
  const server = createServer((request, response) => void relay(plain.url, request, response, zipped));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}${served.base}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await plain.close();
    },
  };
}

async function relay(
  origin: string,
  request: IncomingMessage,
  response: ServerResponse,
  zipped: Map<string, Buffer>,
): Promise<void> {
  const path = request.url ?? '/';
  const answer = await fetchFrom(new URL(path, origin), request);
  const body = await buffer(answer);
  const headers = { ...answer.headers };
  delete headers['content-length'];
  const accepts = request.headers['accept-encoding']?.includes('gzip') ?? false;
  const isText = COMPRESSIBLE.test(answer.headers['content-type'] ?? '');
  if (!accepts || !isText || body.length === 0) {
    response.writeHead(answer.statusCode ?? 500, headers).end(body);
    return;
  }
  const small = zipped.get(path) ?? gzipSync(body, { level: 9 });
  zipped.set(path, small);
  const encoding = { 'content-encoding': 'gzip', vary: 'accept-encoding', 'content-length': small.length };
  response.writeHead(answer.statusCode ?? 500, { ...headers, ...encoding }).end(small);
}

function fetchFrom(url: URL, { method, headers }: IncomingMessage): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const to = { hostname: '127.0.0.1', port: url.port, path: url.pathname + url.search };
    ask({ ...to, method, headers }, resolve)
      .on('error', reject)
      .end();
  });
}
