import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { toPublicFiles } from '../../domain/public-files.ts';
import { renderProblemsPage } from '../node/render-problems-page.ts';
import { reportProblems } from '../node/report-problems.ts';
import { stagePages } from '../node/stage-pages.ts';
import { forgetSite, loadSiteState } from './load-roll.ts';

/**
 * In development: watches the content folder and reloads the browser after every change, serves pictures and files from
 * where they lie, and shows the problems of the content as a plain page while there are errors.
 */
export function createContentPlugin(contentFolder: string, stage: string): Plugin {
  return {
    name: 'florilegium:content',
    configureServer(server) {
      server.watcher.add(contentFolder);
      const reload = afterQuiet(() => reloadContent(server, stage));
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(contentFolder + sep)) reload();
      });
      void printProblems(server);
      server.middlewares.use((request, response, next) => {
        void answer(request, response).then((answered) => {
          if (!answered) next();
        }, next);
      });
    },
  };
}

/** Runs once after the last of several calls: an editor saves in several steps. */
function afterQuiet(run: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 100);
  };
}

async function reloadContent(server: ViteDevServer, stage: string): Promise<void> {
  forgetSite();
  const state = await loadSiteState();
  await stagePages(state.ok ? state.site.roll.pages : [], stage);
  await printProblems(server);
  // Astro keeps the paths of every route until it hears that content has changed.
  for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

async function printProblems(server: ViteDevServer): Promise<void> {
  const { problems } = await loadSiteState();
  if (problems.length > 0) server.config.logger.warn(reportProblems(problems, { lang: 'en', format: 'text' }));
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const state = await loadSiteState();
  const path = decodeURI((request.url ?? '/').replace(/[?#].*$/, ''));
  if (state.ok) {
    const below = state.site.routes.below('');
    const source = path.startsWith(below) ? toPublicFiles(state.site.roll).get(path.slice(below.length)) : undefined;
    if (source !== undefined) createReadStream(source).pipe(response);
    return source !== undefined;
  }
  if (!(request.headers.accept ?? '').includes('text/html')) return false;
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
  response.end(renderProblemsPage(reportProblems(state.problems, { lang: 'en', format: 'text' })));
  return true;
}
