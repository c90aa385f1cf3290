import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  checkFinished as check,
  good,
  jpeg,
  noindex,
  page,
  png,
} from '../../../test/builders/finished-site.ts';
import type { Withheld } from '../../domain/withheld.ts';

it('finds nothing in a folder that is right', async () => {
  expect(await check()).toEqual([]);
});

it('finds a page that is missing, and one too many', async () => {
  const findings = await check({
    'people/an/index.html': undefined,
    'people/binh/index.html': page('Binh', 'data-entry="person:binh"', noindex),
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      "/people/an/: the page of person:an is missing.",
      "/people/binh/: there is a page of person:binh, which nothing in the content calls for.",
      "/: nothing stands at /base/people/an/.",
    ]
  `);
});

it('finds a roll entry that is missing from its decision, and one that may not be shown', async () => {
  const main = '<p data-honour="d1/binh">Binh</p>';
  expect(await check({ 'decisions/d1/index.html': page(main, 'data-entry="decision:d1"') }))
    .toMatchInlineSnapshot(`
    [
      "/decisions/d1/: the roll entry d1/an is missing.",
      "/decisions/d1/: the roll entry d1/binh does not belong there.",
      "/decisions/d1/: the roll entry d1/binh may not be shown.",
    ]
  `);
});

it('finds a roll entry that is missing from its year', async () => {
  expect(await check({ 'honour-roll/2026/index.html': page('Empty', 'data-entry="year:2026"') }))
    .toMatchInlineSnapshot(`
    [
      "The roll of 2026 (en): the roll entry d1/an is missing.",
    ]
  `);
});

it('finds a page that search engines may list against the will of the person', async () => {
  const findings = await check({
    'people/an/index.html': page('An', 'data-entry="person:an"'),
    'sitemap.xml': String(good['sitemap.xml']).replace(
      '</urlset>',
      '<loc>https://x.example/base/people/an/</loc></urlset>',
    ),
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      "The sitemap lists https://x.example/base/people/an/, which it may not.",
      "/people/an/: search engines may list the page, though nobody has agreed to that.",
    ]
  `);
});

it('finds links and pictures that lead nowhere', async () => {
  const main =
    '<a href="/base/nothing/">a</a><a href="/outside/">b</a><img src="no.jpg" alt=""><a href="https://y.example/">c</a>';
  expect(await check({ 'index.html': page(main) })).toMatchInlineSnapshot(`
    [
      "/: nothing stands at /base/nothing/.",
      "/: nothing stands at /outside/.",
      "/: nothing stands at no.jpg.",
    ]
  `);
});

it('finds a page without words, language or title, and repeated headings and ids', async () => {
  const bare = '<html><body><main><h1></h1><h1></h1><i id="a"></i><i id="a"></i></main></body></html>';
  expect(await check({ 'index.html': bare })).toMatchInlineSnapshot(`
    [
      "/: the page does not say its language.",
      "/: the page has no title.",
      "/: the page has 2 first-level headings; it must have one.",
      "/: the page is empty.",
      "/: the id "a" stands twice.",
      "/: <html> is missing required "lang" attribute (element-required-attributes, html)",
      "/: <html> element must have <head> as content (element-required-content, html)",
      "/: <h1> cannot be empty, must have text content (empty-heading, html > body > main > h1:nth-child(1))",
      "/: <h1> cannot be empty, must have text content (empty-heading, html > body > main > h1:nth-child(2))",
      "/: Duplicate ID "a" (no-dup-id, html > body > main > i:nth-child(4))",
    ]
  `);
});

it('finds what the content policy would block, and structured data that cannot be read', async () => {
  const main = '<p style="color:red">a</p><script type="application/ld+json">{</script>';
  expect(await check({ 'index.html': page(main) })).toMatchInlineSnapshot(`
    [
      "/: the content policy would block p[style].",
      "/: its structured data cannot be read.",
    ]
  `);
});

const secrets: readonly Withheld[] = [
  { what: 'words', text: 'A sentence that nobody "may" read yet', file: 'people/an/index.md' },
  { what: 'name', text: 'An', file: 'people/an/index.md' },
  { what: 'picture', text: 'fc61370243e3a2dc5b4c', file: 'people/an/index.md' },
];

it('finds withheld words in a page, in spite of its marks, and in a packed file', async () => {
  const text = 'A sentence that nobody\n  &quot;may&#x22; read yet';
  const findings = await check(
    {
      'index.html': page(text),
      'a.txt': 'a',
      'a.txt.gz': gzipSync('… A sentence that nobody "may" read yet …'),
    },
    secrets.slice(0, 1),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      "a.txt.gz: it holds words of people/an/index.md that may not be public.",
      "index.html: it holds words of people/an/index.md that may not be public.",
    ]
  `);
});

it('finds withheld words in a calendar that breaks its lines', async () => {
  const withheld: Withheld[] = [
    { what: 'words', text: 'first, second and third of them', file: 'people/bo.md' },
  ];
  const folded = { 'feeds/a.ics': 'SUMMARY:first\\, sec\r\n ond and third of them\r\n' };
  expect(await check(folded, withheld)).toEqual([
    'feeds/a.ics: it holds words of people/bo.md that may not be public.',
  ]);
});

it('finds a withheld name as a whole word only', async () => {
  const changes = { 'people/an/index.html': page('Answer', 'data-entry="person:an"', noindex) };
  const clean = {
    'index.html': page('And'),
    'decisions/d1/index.html': page('<p data-honour="d1/an">B</p>', 'data-entry="decision:d1"'),
  };
  const years = {
    'honour-roll/2026/index.html': page('<p data-honour="d1/an">B</p>', 'data-entry="year:2026"'),
  };
  expect(await check({ ...changes, ...clean, ...years }, secrets.slice(1, 2))).toEqual([]);
  expect(await check({ 'index.html': page('Dear An,') }, secrets.slice(1, 2))).toContain(
    'index.html: it holds a name of people/an/index.md that may not be public.',
  );
});

it('takes no two bytes of a picture for a short name, and finds a longer one there', async () => {
  const minh: Withheld = { what: 'name', text: 'Minh Anh', file: 'people/minh/index.md' };
  const findings = await check({ 'share/a.png': ' An  Minh Anh ' }, [...secrets.slice(1, 2), minh]);
  const ofPicture = findings.filter((finding) => finding.startsWith('share/a.png: it holds'));
  expect(ofPicture).toEqual(['share/a.png: it holds a name of people/minh/index.md that may not be public.']);
});

it('finds a withheld picture by its file, by its variants, by its mention and by its bytes', async () => {
  const hash = 'fc61370243e3a2dc5b4c';
  const places = [
    [`pictures/${hash}.jpg`, 'x'],
    [`pictures/${hash}-640.avif`, 'x'],
    ['feed.xml', `<image>https://x.example/pictures/${hash}-320.webp</image>`],
    ['files/plan.jpg', 'a withheld jpeg'],
  ] as const;
  for (const [file, text] of places) {
    const findings = await check({ [file]: text }, secrets.slice(2));
    expect(findings).toContain(`${file}: it holds a picture of people/an/index.md that may not be public.`);
  }
});

it('finds a share image that is missing, and one of someone who has not agreed to any', async () => {
  const changes = { 'share/en/home/home-tall.png': undefined, 'share/en/person/an-wide.png': png };
  expect(await check(changes)).toEqual([
    'The share image share/en/home/home-tall is missing.',
    'share/en/person/an-wide.png: nobody has agreed to this share image.',
  ]);
});

it('finds a poster that may not be printed', async () => {
  expect(await check({ 'share/en/year/2026-poster.pdf': 'pdf' })).toEqual([
    'share/en/year/2026-poster.pdf: nobody has agreed to this poster.',
  ]);
});

it('finds a portrait in a share image that may show none', async () => {
  expect(await check({ 'share/en/year/2026-wide.jpg': jpeg })).toEqual([
    'share/en/year/2026-wide.jpg: it may show no portrait.',
  ]);
});

it('finds a page of someone without a card whose previews do not show that of the organisation', async () => {
  const other = page('An', 'data-entry="person:an"', noindex.replace('home/home', 'year/2026'));
  const none = page('An', 'data-entry="decision:d1"', '');
  const findings = await check({ 'people/an/index.html': other, 'about/index.html': none });
  expect(findings.filter((finding) => finding.includes('previews'))).toEqual([
    '/about/: previews of links to it do not show share/en/home/home.',
    '/people/an/: previews of links to it do not show share/en/home/home.',
  ]);
});
