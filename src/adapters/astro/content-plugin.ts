import type { Plugin, ViteDevServer } from 'vite';
import { listPictureVariants } from '../../domain/picture-variants.ts';
import { listPictures, toPublicFiles } from '../../domain/public-files.ts';
import { toRedirectPages } from '../../domain/redirect-pages.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { createDevelopmentAnswer, type Development } from '../node/answer-in-development.ts';
import { openVariantCache } from '../node/pictures/open-variant-cache.ts';
import type { VariantCache } from '../node/pictures/variant-cache.ts';
import { isBelow } from '../node/read-roll.ts';
import { chooseReportLanguage, reportProblems } from '../node/report-problems.ts';
import { createShareProvider, type ShareFiles } from '../node/share/provide-share.ts';
import { createSearchProvider, type SearchProvider } from '../node/search/provide-search.ts';
import { stagePages } from '../node/stage-pages.ts';
import { forgetSite, loadSiteState } from './load-roll.ts';

/**
 * In development: watches the content folder and reloads the browser after every change, serves pictures and files from
 * where they lie, and shows the problems of the content as a plain page while there are errors.
 */
export function createContentPlugin(contentFolder: string, stage: URL): Plugin {
  return {
    name: 'florilegium:content',
    configureServer(server) {
      server.watcher.add(contentFolder);
      const reload = afterQuiet(() => reloadContent(server, stage));
      server.watcher.on('all', (_event, path) => {
        if (isBelow(path, contentFolder)) reload();
      });
      void printProblems(server);
      const variants = openVariantCache(contentFolder);
      const shareOf = createShareProvider(contentFolder);
      const searchOf = createSearchProvider(new URL('..', stage));
      server.middlewares.use(
        createDevelopmentAnswer(async () => toDevelopment(await variants, shareOf, searchOf)),
      );
    },
  };
}

/** Runs once after the last of several calls: an editor saves in several steps. */
function afterQuiet(run: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), 100);
  };
}

async function reloadContent(server: ViteDevServer, stage: URL): Promise<void> {
  forgetSite();
  const state = await loadSiteState();
  await stagePages(state.ok ? state.site.roll.pages : [], stage);
  await printProblems(server);
  // Astro keeps the paths of every route until it hears that content has changed.
  for (const environment of Object.values(server.environments))
    environment.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

async function printProblems(server: ViteDevServer): Promise<void> {
  const { problems } = await loadSiteState();
  if (problems.length > 0)
    server.config.logger.warn(
      reportProblems(problems, { lang: chooseReportLanguage(process.env), format: 'text' }),
    );
}

async function toDevelopment(
  variants: VariantCache,
  shareOf: (roll: Roll) => ShareFiles,
  searchOf: SearchProvider,
): Promise<Development> {
  const state = await loadSiteState();
  if (!state.ok)
    return {
      ok: false,
      report: reportProblems(state.problems, { lang: chooseReportLanguage(process.env), format: 'text' }),
    };
  const { roll, routes } = state.site;
  const files = [...toPublicFiles(roll)].map(
    ([path, source]) => [path, () => Promise.resolve(source)] as const,
  );
  const pictures = listPictures(roll).flatMap((file) =>
    listPictureVariants(file).map(
      (variant) => [variant.path, () => variants.provide(file, variant)] as const,
    ),
  );
  return {
    ok: true,
    findSearchFile: searchOf(roll, routes),
    redirects: new Map(toRedirectPages(roll, routes).map(({ slug, to }) => [routes.below(`${slug}/`), to])),
    files: new Map(
      [...files, ...pictures, ...shareOf(roll)].map(([path, provide]) => [routes.below(path), provide]),
    ),
  };
}
