import { test as base, type APIRequestContext } from '@playwright/test';

/** A page of the built site: its path, the language that it says it is in, and the mark of what it shows. */
export type SitePage = {
  readonly path: string;
  readonly lang: string;
  readonly entry: string;
  readonly size: number;
  /** The pages of the site that it links to, short addresses left out. */
  readonly links: readonly string[];
};

/** Playwright's test with `site`: every page that the sitemap names or a page links to, the 404 pages included. */
export const test = base.extend<object, { site: readonly SitePage[] }>({
  site: [
    async ({ playwright }, use, { project }) => {
      const { baseURL } = project.use;
      if (baseURL === undefined) throw new Error('The tests need the address of the served site.');
      const request = await playwright.request.newContext({ baseURL });
      await use(await findPages(request));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

/** The kind of a page: the part of its mark before the colon. */
export function kindOf({ entry }: SitePage): string {
  return entry.split(':')[0] ?? entry;
}

/** The page of this kind and language that shows most: where there is more to go wrong. */
export function richestOf(site: readonly SitePage[], kind: string, lang: string): SitePage {
  const [richest] = site
    .filter((page) => kindOf(page) === kind && page.lang === lang)
    .sort((one, other) => other.size - one.size);
  if (richest === undefined) throw new Error(`The site has no page of the kind "${kind}" in ${lang}.`);
  return richest;
}

/** Every page of a served site that its sitemap names or a page links to, the 404 pages included. */
export async function findPages(request: APIRequestContext): Promise<readonly SitePage[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = new Set(
    allMatches(sitemap, /<loc>([^<]+)<\/loc>/g).map((address) => new URL(address).pathname),
  );
  const pages: SitePage[] = [];
  // The set grows while it is walked: pages that no search engine may list are reached by links only.
  for (const path of paths) {
    const page = await readPage(request, path);
    if (page === undefined) continue;
    pages.push(page);
    if (page.entry === 'home') paths.add(`${page.path}404.html`);
    for (const link of page.links) paths.add(link);
  }
  return pages;
}

async function readPage(request: APIRequestContext, path: string): Promise<SitePage | undefined> {
  const response = await request.get(path);
  const html = await response.text();
  const [entry] = allMatches(html, /<main[^>]* data-entry="([^"]+)"/g);
  const [lang] = allMatches(html, /<html lang="([^"]+)"/g);
  if (entry === undefined || lang === undefined) return undefined;
  const links = allMatches(html, /<a [^>]*href="(\/[^"#?]*\/)"/g).filter((link) => !/^\/p\//.test(link));
  return { path, lang, entry, size: html.length, links };
}

function allMatches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, group]) => group ?? []);
}
