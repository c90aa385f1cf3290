import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readTokens } from '../read-tokens.ts';
import type { FinishedSite, SitePage } from '../read-site.ts';

/** What one file points to: its name for people, the address that it is seen from, and the addresses as they stand there. */
type Source = { readonly name: string; readonly seenFrom: string; readonly targets: readonly string[] };

/**
 * The addresses of this site that lead nowhere: links, anchors, pictures, previews and structured data of pages,
 * and every address in feeds, sitemaps, data files and style sheets.
 */
export async function checkTargets(
  folder: string,
  site: FinishedSite,
  address: string,
): Promise<readonly string[]> {
  const base = address.replace(/\/$/, '');
  const judge = createJudge(site, base);
  const faults: string[] = [];
  const check = ({ name, seenFrom, targets }: Source): void => {
    for (const to of new Set(targets)) {
      const fault = judge(to, seenFrom);
      if (fault !== undefined) faults.push(`${name}: ${fault}`);
    }
  };
  for (const page of site.pages) check(readPage(page, base));
  for (const file of site.files) {
    const source = await readTargetsOf(folder, file, base);
    if (source !== undefined) check(source);
  }
  return faults;
}

/** What is wrong with an address; the same address is looked up once, wherever it stands. */
function createJudge(
  { files, pages }: FinishedSite,
  base: string,
): (to: string, seenFrom: string) => string | undefined {
  const { origin } = new URL(base);
  const paths = new Set(
    files.map((file) => new URL(`${base}/${encodeURI(file)}`).pathname.replace(/\/index\.html$/, '/')),
  );
  const ids = new Map(pages.map((page) => [new URL(base + page.path).pathname, new Set(page.ids)]));
  const known = new Map<string, string | undefined>();
  const look = (to: string, seenFrom: string): string | undefined => {
    if (!URL.canParse(to, seenFrom)) return `"${to}" is no address.`;
    const { origin: host, pathname, hash } = new URL(to, seenFrom);
    if (host !== origin) return undefined;
    if (!paths.has(pathname)) return `nothing stands at ${to}.`;
    const anchor = hash.slice(1);
    // What begins like an address is one, for the script of the page.
    if (anchor.startsWith('/')) return paths.has(anchor) ? undefined : `nothing stands at ${anchor}.`;
    const places = ids.get(pathname);
    // "#:~:text=" and "#" alone are for browsers, not for pages.
    if (places === undefined || anchor === '' || anchor.startsWith(':~:')) return undefined;
    const isThere = places.has(anchor) || places.has(decode(anchor));
    return isThere ? undefined : `the page of ${to} has no such place.`;
  };
  return (to, seenFrom) => {
    // Only these mean the same from everywhere.
    if (!/^(?:\/|[a-z]+:)/i.test(to)) return look(to, seenFrom);
    if (!known.has(to)) known.set(to, look(to, seenFrom));
    return known.get(to);
  };
}

/** A lone percent sign is itself. */
function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function readPage(page: SitePage, base: string): Source {
  const told = page.structuredData.flatMap((json) => listInJson(json, `${base}/`));
  const led = [page.canonical, page.preview, page.refresh].filter((to) => to !== undefined);
  const targets = [...page.targets, ...page.alternates.map(({ href }) => href), ...led, ...told];
  return { name: page.path, seenFrom: base + page.path, targets };
}

/** How to find the addresses in a file, by its ending. */
const READERS: readonly (readonly [RegExp, (text: string, start: string) => readonly string[]])[] = [
  [/\.(?:xml|rss|atom)$/, listInXml],
  [/\.(?:json|webmanifest)$/, listInJson],
  [/\.jwt$/, (text, start) => readTokens(text).flatMap((json) => listInJson(json, start))],
  [/\.css$/, listInStyles],
  [/\.(?:txt|ics|csv)$/, listInText],
];

async function readTargetsOf(folder: string, file: string, base: string): Promise<Source | undefined> {
  const read = READERS.find(([ending]) => ending.test(file))?.[1];
  // What people give for downloading speaks for itself.
  if (read === undefined || file.startsWith('files/')) return undefined;
  const targets = read(await readFile(join(folder, file), 'utf8'), `${base}/`);
  return { name: file, seenFrom: `${base}/${file}`, targets };
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
        found.push(text.trim(), ...listInHtml(text));
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
      if (typeof value === 'string') found.push(value, ...listInHtml(value));
      return undefined;
    });
  } catch {
    return [];
  }
  return found.filter((value) => value.startsWith(start) && !/\s/.test(value));
}

/** The addresses in HTML that stands in a feed as a text. */
function listInHtml(text: string): readonly string[] {
  if (!text.includes('="')) return [];
  return [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&'));
}

function listInStyles(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, url = '']) => url)
    .filter((url) => !/^(?:data:|#)/.test(url));
}

function listInText(text: string, start: string): readonly string[] {
  return text.split(/[\s",]+/).filter((word) => word.startsWith(start) && word !== start);
}
