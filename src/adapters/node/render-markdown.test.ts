import { expect, test } from 'vitest';
import type { MarkdownPage } from './markdown-plugins.ts';
import { renderMarkdown } from './render-markdown.ts';

const page: MarkdownPage = {
  resolve: (target) => {
    if (target === 'person:an') return { as: 'link', href: '/p/an/' };
    if (target === 'person:binh') return { as: 'unnamed' };
    if (target === 'story:held') return { as: 'text' };
    return undefined;
  },
  below: (path) => `/base${path}`,
  picture: (file) =>
    file === 'a b.jpg'
      ? {
          ...{ src: '/pictures/1.jpg', width: 40, height: 30, alt: 'A "desk"', credit: 'An' },
          sources: [{ type: 'image/avif', srcset: '/pictures/1-40.avif 40w' }],
        }
      : undefined,
  words: { unnamed: 'a colleague', table: 'Table', footnotes: 'Notes', footnoteBack: 'Back to {reference}' },
  prefix: undefined,
};
const render = (text: string, more: Partial<MarkdownPage> = {}): string =>
  renderMarkdown(text, { ...page, ...more });

test('links a public person and hides the name of one who is not', () => {
  expect(render('[An](person:an) and [**Binh** Tran](person:binh)')).toBe(
    '<p><a href="/p/an/">An</a> and a colleague</p>',
  );
});

test.each([
  ['[Binh](person:binh) began.', '<p>A colleague began.</p>'],
  ['It rained. [Binh](person:binh) began.', '<p>It rained. A colleague began.</p>'],
  [
    '“Now!” **[Binh](person:binh)** said, and [Binh](person:binh) began.',
    '<p>“Now!” <strong>A colleague</strong> said, and a colleague began.</p>',
  ],
  ['“[Binh](person:binh) began.”', '<p>“A colleague began.”</p>'],
  ['*It was* [Binh](person:binh).', '<p><em>It was</em> a colleague.</p>'],
  ['- [Binh](person:binh)', '<ul>\n<li>A colleague</li>\n</ul>'],
])('begins a sentence with a capital, as in %s', (text, html) => {
  expect(render(text)).toBe(html);
});

test('keeps the words of a reference to an entry that is not public', () => {
  expect(render('See [the *long* story](story:held).')).toBe('<p>See the <em>long</em> story.</p>');
});

test('drops the link of an unknown scheme and keeps its words', () => {
  expect(render('[x](javascript:alert(1)) [y](//evil.example)')).toBe('<p>x y</p>');
});

test('puts paths below the base and marks other sites', () => {
  expect(render('[a](/b/) [c](https://c.example)')).toBe(
    '<p><a href="/base/b/">a</a> <a href="https://c.example" rel="noopener">c</a></p>',
  );
});

test('shows a listed picture as a figure after its paragraph', () => {
  expect(render('Before ![x](<a b.jpg>) after')).toBe(
    '<p>Before  after</p><figure><picture>' +
      '<source type="image/avif" srcset="/pictures/1-40.avif 40w" sizes="(min-width: 48rem) 43rem, calc(100vw - 2.5rem)">' +
      '<img src="/pictures/1.jpg" alt="A &quot;desk&quot;" width="40" height="30" loading="lazy" decoding="async">' +
      '</picture><figcaption>An</figcaption></figure>',
  );
});

test('drops pictures that are not listed, in lists and links too', () => {
  expect(render('![x](other.jpg)\n\n- ![x](https://c.example/x.png) item')).not.toContain('<img');
});

test('shows a picture in a list item as a figure', () => {
  expect(render('- ![x](<a b.jpg>)')).toMatch(
    /<li><figure><picture><source [^>]+><img src="\/pictures\/1\.jpg"/,
  );
});

test('drops raw HTML, comments and the attributes of headings', () => {
  const html = render(
    '# T {#t onclick="x()" style="color:red"}\n\n<script>x()</script>\n\na <b onclick="y()">b</b> <!-- c -->',
  );
  expect(html.replaceAll('\n', '')).toBe('<h2 id="t">T</h2><p>a b </p>');
});

test('gives every heading an id of its own', () => {
  const html = render('## Kết quả\n\n## Kết quả\n\n## 結果', { prefix: 'done' });
  expect([...html.matchAll(/id="([^"]+)"/g)].map((match) => match[1])).toEqual([
    'done-kết-quả',
    'done-kết-quả-2',
    'done-結果',
  ]);
});

test('wraps a table in a labelled region and sets no style', () => {
  const html = render('| a | b |\n|---|--:|\n| 1 | 2 |');
  expect(html).toMatch(/^<div class="table-scroll" role="region" tabindex="0" aria-label="Table"><table>/);
  expect(html).toContain('<td class="align-right">2</td>');
  expect(html).not.toContain('style=');
});

test('labels footnotes in the words of the page and keeps their ids apart', () => {
  const html = render('Text[^1].\n\n[^1]: Note', { prefix: 'limits' });
  expect(html).toContain('aria-describedby="limits-footnote-label"');
  expect(html).toContain('<h2 id="limits-footnote-label" class="visually-hidden">Notes</h2>');
  expect(html).toContain('id="limits-note-fn-1"');
  expect(html).toContain('aria-label="Back to 1"');
});

test('shows tasks as signs, not as boxes to tick', () => {
  expect(render('- [x] done\n- [ ] open')).not.toContain('<input');
});
