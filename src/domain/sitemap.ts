/** A page as search engines shall know it: its address, and its addresses in all languages. */
export type SitemapEntry = {
  readonly url: string;
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
};

/** The most addresses of one file; the protocol allows 50,000. */
const LENGTH = 45_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap as files by name: `sitemap.xml`, or an index of that name and `sitemap-1.xml` … where there are too many
 * addresses for one file. `toUrl` gives the address of a file of that name.
 */
export function toSitemaps(
  entries: readonly SitemapEntry[],
  toUrl: (name: string) => string,
  length = LENGTH,
): ReadonlyMap<string, string> {
  if (entries.length <= length) return new Map([['sitemap.xml', toUrlSet(entries)]]);
  const parts = Array.from({ length: Math.ceil(entries.length / length) }, (_, index) => index + 1);
  const files = new Map(
    parts.map((part) => [`sitemap-${part}.xml`, toUrlSet(entries.slice((part - 1) * length, part * length))]),
  );
  const list = [...files.keys()]
    .map((name) => `<sitemap><loc>${escapeXml(toUrl(name))}</loc></sitemap>\n`)
    .join('');
  return files.set('sitemap.xml', `${HEAD}<sitemapindex ${NAMESPACE}>\n${list}</sitemapindex>\n`);
}

function toUrlSet(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, alternates }) => {
    const links = alternates.map(
      ({ hreflang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>`,
    );
    return `<url><loc>${escapeXml(url)}</loc>${links.join('')}</url>\n`;
  });
  return `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
