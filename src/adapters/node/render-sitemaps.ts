import XMLBuilder from 'fast-xml-builder';

/** A page as search engines shall know it: its address, and its addresses in all languages. */
export type SitemapEntry = {
  readonly url: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
};

/** The most addresses of one file; the protocol allows 50,000. */
const LENGTH = 45_000;

const XML = { '@_version': '1.0', '@_encoding': 'UTF-8' };
const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The sitemap as files by name: `sitemap.xml`, or an index of that name and `sitemap-1.xml` … where there are too many
 * addresses for one file. `toUrl` gives the address of a file of that name.
 */
export function renderSitemaps(
  entries: readonly SitemapEntry[],
  toUrl: (name: string) => string,
  length = LENGTH,
): ReadonlyMap<string, string> {
  if (entries.length <= length) return new Map([['sitemap.xml', renderPart(entries)]]);
  const parts = Array.from({ length: Math.ceil(entries.length / length) }, (_, index) => index);
  const files = new Map(
    parts.map((part) => [
      `sitemap-${part + 1}.xml`,
      renderPart(entries.slice(part * length, (part + 1) * length)),
    ]),
  );
  const sitemap = [...files.keys()].map((name) => ({ loc: toUrl(name) }));
  return files.set('sitemap.xml', render({ sitemapindex: { '@_xmlns': SITEMAPS, sitemap } }));
}

function renderPart(entries: readonly SitemapEntry[]): string {
  const url = entries.map((entry) => ({
    loc: entry.url,
    'xhtml:link': entry.alternates.map(({ hreflang, href }) => ({
      '@_rel': 'alternate',
      '@_hreflang': hreflang,
      '@_href': href,
    })),
  }));
  return render({ urlset: { '@_xmlns': SITEMAPS, '@_xmlns:xhtml': XHTML, url } });
}

function render(document: object): string {
  const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  return builder.build({ '?xml': XML, ...document });
}
