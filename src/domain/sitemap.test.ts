import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { toSitemaps } from './sitemap.ts';

const entry = (url: string) => ({ url, alternates: [{ hreflang: 'en', href: `${url}?a&b` }] });
const toUrl = (name: string): string => `https://x.example/${name}`;

it('lists every address with its languages', () => {
  const files = toSitemaps([entry('https://x.example/a/'), entry('https://x.example/b/')], toUrl);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(files.get('sitemap.xml') ?? '');
  expect(urlset.url).toEqual([
    {
      loc: 'https://x.example/a/',
      'xhtml:link': { '@_rel': 'alternate', '@_hreflang': 'en', '@_href': 'https://x.example/a/?a&b' },
    },
    {
      loc: 'https://x.example/b/',
      'xhtml:link': { '@_rel': 'alternate', '@_hreflang': 'en', '@_href': 'https://x.example/b/?a&b' },
    },
  ]);
});

it('becomes an index of several files where there are too many addresses', () => {
  const files = toSitemaps(['a', 'b', 'c'].map(entry), toUrl, 2);
  const parser = new XMLParser();
  expect(parser.parse(files.get('sitemap.xml') ?? '').sitemapindex.sitemap).toEqual([
    { loc: 'https://x.example/sitemap-1.xml' },
    { loc: 'https://x.example/sitemap-2.xml' },
  ]);
  expect(parser.parse(files.get('sitemap-2.xml') ?? '').urlset.url.loc).toBe('c');
});
