import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderProblemsPage } from './render-problems-page.ts';

/** What development shows: files by their path on the site, or the problems of the content as text. */
export type Development =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly report: string };

/** Answers requests for pictures and files from where they lie, and every page with the problems while there are errors. */
export function createDevelopmentAnswer(
  load: () => Promise<Development>,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    load().then((state) => {
      if (!answer(state, request, response)) next();
    }, next);
  };
}

function answer(
  state: Development,
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (state.ok) {
    const source = state.files.get(decodeURI(url.replace(/[?#].*$/, '')));
    if (source !== undefined) createReadStream(source).pipe(response);
    return source !== undefined;
  }
  if (!(headers.accept ?? '').includes('text/html')) return false;
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
  response.end(renderProblemsPage(state.report));
  return true;
}
