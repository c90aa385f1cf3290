import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { z } from 'zod';
import {
  HSTS_SECONDS,
  toHeadersOf,
  toHeadersOfLost,
  type FolderRule,
  type SiteHeaders,
} from '../../domain/site-headers.ts';
import { readEditorRules } from './editor/read-editor-rules.ts';
import { listen } from './listen.ts';

/** A finished folder, the base path of its addresses without a slash at the end, and the list of what is gone beside it. */
export type Served = { readonly folder: string; readonly base: string; readonly goneList: string };

/** A server of a finished folder on the loopback address, as a publisher's server should behave; it listens at `url`. */
export type SiteServer = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves a finished folder from the first free port from `port` up; `port` 0 takes any. Where the folder is replaced, or a
 * link on the way to it leads elsewhere, every request is answered from one of the two sites and none from both.
 */
export async function serveSite(served: Served, port: number): Promise<SiteServer> {
  const server = createServer(createHandler(served));
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}${served.base}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createHandler({
  folder: place,
  base,
  goneList,
}: Served): (request: IncomingMessage, response: ServerResponse) => void {
  const open = createOpener(place, goneList);
  return (request, response) => {
    const { folder, gone, rules, serveFile } = open();
    setHeaders(response, toHeadersOfLost(false));
    const path = toPath(request.url ?? '/');
    const below = path === undefined || !path.startsWith(`${base}/`) ? undefined : path.slice(base.length);
    if (path === undefined || below === undefined) {
      if (path === base || path === '/') redirect(response, `${base}/`);
      else lost(response, 404, folder, '/');
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (gone.has(path)) {
      lost(response, 410, folder, below);
    } else if (!path.endsWith('/') && existsSync(join(folder, below, 'index.html'))) {
      redirect(response, `${path}/`);
    } else {
      setHeaders(response, toHeadersOf(below, false, HSTS_SECONDS, rules));
      request.url = encodeURI(below);
      serveFile(request, response, () => lost(response, 404, folder, below));
    }
  };
}

type Opened = {
  readonly folder: string;
  readonly gone: ReadonlySet<string>;
  readonly rules: readonly FolderRule[];
  readonly serveFile: ReturnType<typeof sirv>;
};

/** Gives the site that stands in a place now; its files are listed once, as long as no other stands there. */
function createOpener(place: string, goneList: string): () => Opened {
  let known: { readonly mark: string; readonly opened: Opened } | undefined;
  return () => {
    const mark = readMark(place, goneList);
    if (known === undefined || (mark !== undefined && mark !== known.mark)) {
      const folder = mark === undefined ? place : realpathSync(place);
      const opened = {
        folder,
        gone: readGone(goneList),
        rules: readEditorRules(folder),
        serveFile: sirv(folder, { dev: false, etag: true }),
      };
      known = { mark: mark ?? '', opened };
    }
    return known.opened;
  };
}

/** Changes with the folder that stands in a place, and with its list; `undefined` in the moment in which it is replaced. */
function readMark(place: string, goneList: string): string | undefined {
  try {
    const folder = realpathSync(place);
    const listed = statSync(goneList, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    return `${folder} ${String(statSync(folder).ino)} ${String(listed)}`;
  } catch {
    return undefined;
  }
}

function setHeaders(response: ServerResponse, headers: SiteHeaders): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The path of a request, without query; `undefined` where it cannot be read. */
function toPath(url: string): string | undefined {
  try {
    return decodeURI(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location: encodeURI(location) }).end();
}

/** Answers with the page for lost readers, in the language in whose part of the site they are lost. */
function lost(response: ServerResponse, status: 404 | 410, folder: string, below: string): void {
  const [, first = ''] = below.split('/');
  const page = [join(folder, first, '404.html'), join(folder, '404.html')].find((file) => existsSync(file));
  setHeaders(response, toHeadersOfLost(false));
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page === undefined ? '' : readFileSync(page));
}

function readGone(path: string): ReadonlySet<string> {
  if (!existsSync(path)) return new Set();
  return new Set(z.array(z.string()).parse(JSON.parse(readFileSync(path, 'utf8'))));
}
