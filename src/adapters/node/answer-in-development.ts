import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGuidePage } from './render-guide-page.ts';
import { renderProblemsPage } from './render-problems-page.ts';

/** What development shows: by its path on the site, how to get the absolute path of a file, or where it leads; or the problems of the content as text. */
export type Development =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, () => Promise<string>>;
      /** Where paths lead that only lead on. */
      readonly redirects: ReadonlyMap<string, string>;
      /** The absolute path of a file of the search; `undefined` where the path is none. */
      readonly findSearchFile: (path: string) => Promise<string | undefined>;
    }
  | { readonly ok: false; readonly report: string };

/** Answers requests for pictures and files from where they lie, and every page with the problems while there are errors. */
export function createDevelopmentAnswer(
  load: () => Promise<Development>,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    answerGuide(request, response)
      .then(async (isAnswered) => isAnswered || answer(await load(), request, response))
      .then((isAnswered) => {
        if (!isAnswered) next();
      }, next);
  };
}

/** The guide to the problems is there whatever the content is like. */
async function answerGuide({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const page = await renderGuidePage(url.replace(/[?#].*$/, ''));
  if (page === undefined) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page);
  return true;
}

async function answer(
  state: Development,
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (state.ok) {
    const wanted = decodeURI(url.replace(/[?#].*$/, ''));
    const target = state.redirects.get(wanted);
    if (target !== undefined) {
      response.writeHead(302, { location: target }).end();
      return true;
    }
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
