import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { renderSitemaps } from './render-sitemaps.ts';

const entry = (url: string) => ({ url, alternates: [{ hreflang: 'en', href: `${url}?a&b` }] });
const toUrl = (name: string): string => `https://x.example/${name}`;
const parse = (xml: string | undefined): unknown =>
  new XMLParser({ ignoreAttributes: false }).parse(xml ?? '');
const link = (href: string) => ({ '@_rel': 'alternate', '@_hreflang': 'en', '@_href': href });

it('lists every address with its languages', () => {
  const files = renderSitemaps([entry('https://x.example/a/'), entry('https://x.example/b/')], toUrl);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  expect(parse(files.get('sitemap.xml'))).toMatchObject({
    urlset: {
      url: [
        { loc: 'https://x.example/a/', 'xhtml:link': link('https://x.example/a/?a&b') },
        { loc: 'https://x.example/b/', 'xhtml:link': link('https://x.example/b/?a&b') },
      ],
    },
  });
});

it('becomes an index of several files where there are too many addresses', () => {
  const files = renderSitemaps(['a', 'b', 'c'].map(entry), toUrl, 2);
  expect(parse(files.get('sitemap.xml'))).toMatchObject({
    sitemapindex: {
      sitemap: [{ loc: 'https://x.example/sitemap-1.xml' }, { loc: 'https://x.example/sitemap-2.xml' }],
    },
  });
  expect(parse(files.get('sitemap-2.xml'))).toMatchObject({ urlset: { url: { loc: 'c' } } });
});
