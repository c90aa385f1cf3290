import type { FinishedSite, SitePage } from '../read-site.ts';

/** What one file points to: its name for people, the address that it is seen from, and the addresses as they stand there. */
type Source = { readonly name: string; readonly seenFrom: string; readonly targets: readonly string[] };

/**
 * The addresses of this site that lead nowhere: links, anchors, pictures, previews and structured data of pages,
 * and every address in feeds, sitemaps, data files and style sheets.
 */
export function checkTargets(site: FinishedSite, address: string): readonly string[] {
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
  for (const { file, targets } of site.readings) check({ name: file, seenFrom: `${base}/${file}`, targets });
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
  const ids = new Map(pages.map(({ path, ids }) => [new URL(base + path).pathname, ids]));
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
    const isThere = places.includes(anchor) || places.includes(decode(anchor));
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
  const led = [page.canonical, page.preview, page.refresh].filter((to) => to !== undefined);
  const targets = [...page.targets, ...page.alternates.map(({ href }) => href), ...led, ...page.told];
  return { name: page.path, seenFrom: base + page.path, targets };
}
