import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../browser/find-browser.ts';
import { provideBrowser, remedies } from '../browser/provide-browser.ts';

/** A search that runs in a browser over the index of a served site. */
export type OpenSearch = {
  /** The keys of the first records that answer a query, in their order, and how long the answer took in milliseconds. */
  readonly search: (query: string) => Promise<{ readonly keys: readonly string[]; readonly ms: number }>;
  /** The bytes of the index and the engine that came since the last call, as they lie on the disk. */
  readonly takeBytes: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Starts the browser that measures; throws a sentence with the remedies where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await provideBrowser();
  if (executablePath === undefined) throw new Error(remedies);
  return chromium.launch({ ...launchOptions, executablePath });
}

const ROOT = resolve(import.meta.dirname, '../..');
const BENCH = '/__bench/';

/**
 * Opens the search in a language on an empty page of a served site. The code is what `src/client/search` holds, its types
 * taken off and nothing else, so that an answer is the one that a reader gets.
 */
export async function openSearch(
  browser: Browser,
  {
    url,
    lang,
    languages,
  }: { readonly url: string; readonly lang: string; readonly languages: readonly string[] },
): Promise<OpenSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const { origin, pathname } = new URL(url);
  await page.route(`${origin}${BENCH}**`, (route) =>
    route.fulfill(toAnswer(new URL(route.request().url()).pathname.slice(BENCH.length), lang)),
  );
  let bytes = 0;
  page.on('response', (response) => {
    if (response.url().includes('/_search/'))
      void response.body().then(
        (body) => (bytes += body.length),
        () => undefined,
      );
  });
  const asked = new URLSearchParams({ folder: `${pathname}_search/`, lang, languages: languages.join(' ') });
  await page.goto(`${origin}${BENCH}page?${asked.toString()}`);
  await page.waitForFunction(() => 'florilegiumBench' in globalThis);
  return {
    search: (query) => page.evaluate((asked) => globalThis.florilegiumBench.search(asked), query),
    async takeBytes() {
      await page.waitForLoadState('networkidle');
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => context.close(),
  };
}

function toAnswer(path: string, lang: string): { contentType: string; body: string } {
  if (path === 'page') return { contentType: 'text/html; charset=utf-8', body: toPage(lang) };
  const source = readFileSync(join(ROOT, path), 'utf8');
  return {
    contentType: 'text/javascript',
    body: path.endsWith('.ts') ? stripTypeScriptTypes(source) : source,
  };
}

/** The one package that the code takes from npm is found by an import map. */
function toPage(lang: string): string {
  const imports = { wanakana: `${BENCH}node_modules/wanakana/esm/index.js` };
  return `<!doctype html><html lang="${lang}"><head><title>Search</title><script type="importmap">${JSON.stringify({ imports })}</script></head><body><script type="module" src="${BENCH}test/search/in-browser.ts"></script></body></html>`;
}
