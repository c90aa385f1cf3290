import { createServer } from 'node:http';
import sirv from 'sirv';
import { toEditorPolicy } from '../../../domain/editor-policy.ts';
import { ASK_AGAIN, toSiteHeaders } from '../../../domain/site-headers.ts';
import { listen } from '../listen.ts';
import type { SiteServer } from '../serve-site.ts';

/** Serves a practice site on the loopback address, from the first free port from `port` up, with the policy of the editor. */
export async function servePractice(folder: string, port: number): Promise<SiteServer> {
  const headers = {
    ...toSiteHeaders(false),
    'content-security-policy': `${toEditorPolicy()}; frame-ancestors 'none'`,
    'cache-control': ASK_AGAIN,
  };
  const serveFile = sirv(folder, { dev: false, etag: true });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    serveFile(request, response, () => {
      response.writeHead(404).end();
    });
  });
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
