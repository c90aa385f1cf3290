import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderProblemsPage } from './render-problems-page.ts';

/** What development shows: by its path on the site, how to get the absolute path of a file; or the problems of the content as text. */
export type Development =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, () => Promise<string>>;
      /** The absolute path of a file of the search; `undefined` where the path is none. */
      readonly findSearchFile: (path: string) => Promise<string | undefined>;
    }
  | { readonly ok: false; readonly report: string };

/** Answers requests for pictures and files from where they lie, and every page with the problems while there are errors. */
export function createDevelopmentAnswer(
  load: () => Promise<Development>,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    load()
      .then((state) => answer(state, request, response))
      .then((isAnswered) => {
        if (!isAnswered) next();
      }, next);
  };
}

async function answer(
  state: Development,
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (state.ok) {
    const wanted = decodeURI(url.replace(/[?#].*$/, ''));
    const path = await (state.files.get(wanted)?.() ?? state.findSearchFile(wanted));
    if (path === undefined) return false;
    const type = FILE_TYPES[extname(path)];
    if (type !== undefined) response.setHeader('content-type', type);
    createReadStream(path).pipe(response);
    return true;
  }
  if (!(headers.accept ?? '').includes('text/html')) return false;
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
  response.end(renderProblemsPage(state.report));
  return true;
}

const FILE_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
