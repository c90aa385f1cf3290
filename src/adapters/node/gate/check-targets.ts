import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { FinishedSite, SitePage } from '../read-site.ts';

/** Where something points to: the file that says so, the address as it stands there, and what it is seen from. */
type Target = { readonly from: string; readonly to: string; readonly seenFrom: string };

/**
 * The addresses of this site that lead nowhere: links, anchors, pictures, previews and structured data of pages,
 * and every address in feeds, sitemaps, data files and style sheets.
 */
export async function checkTargets(
  folder: string,
  { files, pages }: FinishedSite,
  address: string,
): Promise<readonly string[]> {
  const base = address.replace(/\/$/, '');
  const { origin } = new URL(base);
  const paths = new Set(
    files.map((file) => new URL(`${base}/${encodeURI(file)}`).pathname.replace(/\/index\.html$/, '/')),
  );
  const ids = new Map(pages.map((page) => [new URL(base + page.path).pathname, new Set(page.ids)]));
  const targets = [
    ...pages.flatMap((page) => listOfPage(page, base)),
    ...(await listOfFiles(folder, files, base)),
  ];
  const faults = targets.flatMap(({ from, to, seenFrom }) => {
    if (!URL.canParse(to, seenFrom)) return [`${from}: "${to}" is no address.`];
    const url = new URL(to, seenFrom);
    if (url.origin !== origin) return [];
    if (!paths.has(url.pathname)) return [`${from}: nothing stands at ${to}.`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    // "#:~:text=" and "#" alone are for browsers, not for pages.
    const isId = anchor !== '' && !anchor.startsWith(':~:');
    return isId && ids.get(url.pathname)?.has(anchor) === false
      ? [`${from}: the page of ${to} has no such place.`]
      : [];
  });
  return [...new Set(faults)];
}

function listOfPage(page: SitePage, base: string): readonly Target[] {
  const seenFrom = base + page.path;
  const told = page.structuredData.flatMap((json) => listInJson(json, `${base}/`));
  const all = [
    ...page.targets,
    ...page.alternates.map(({ href }) => href),
    ...[page.canonical, page.preview, page.refresh].filter((to) => to !== undefined),
    ...told,
  ];
  return [...new Set(all)].map((to) => ({ from: page.path, to, seenFrom }));
}

async function listOfFiles(
  folder: string,
  files: readonly string[],
  base: string,
): Promise<readonly Target[]> {
  const readers: readonly (readonly [RegExp, (text: string) => readonly string[]])[] = [
    [/\.(?:xml|rss|atom)$/, (text) => listInXml(text, `${base}/`)],
    [/\.(?:json|webmanifest)$/, (text) => listInJson(text, `${base}/`)],
    [/\.css$/, listInStyles],
    [/\.(?:txt|ics)$/, (text) => listInText(text, `${base}/`)],
  ];
  const targets: Target[] = [];
  for (const file of files) {
    const reader = readers.find(([ending]) => ending.test(file))?.[1];
    // What people give for downloading speaks for itself.
    if (reader === undefined || file.startsWith('files/')) continue;
    const found = reader(await readFile(join(folder, file), 'utf8'));
    targets.push(...[...new Set(found)].map((to) => ({ from: file, to, seenFrom: `${base}/${file}` })));
  }
  return targets;
}

/** Every text and attribute of XML that is an address of this site as a whole. */
function listInXml(xml: string, start: string): readonly string[] {
  const found: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (_, attributes) => {
        text = '';
        found.push(...Object.values(attributes));
      },
      ontext: (part) => (text += part),
      onclosetag: () => {
        found.push(text.trim());
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found.filter((value) => value.startsWith(start) && !/\s/.test(value));
}

/** Every string of JSON that is an address of this site as a whole; none where it is no JSON, which other checks find. */
function listInJson(json: string, start: string): readonly string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string' && value.startsWith(start) && !/\s/.test(value)) found.push(value);
      return undefined;
    });
  } catch {
    return [];
  }
  return found;
}

function listInStyles(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, url = '']) => url)
    .filter((url) => !/^(?:data:|#)/.test(url));
}

function listInText(text: string, start: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word.startsWith(start) && word !== start);
}
