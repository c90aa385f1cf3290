import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { expect, it, test } from 'vitest';
import { checkFinished, good, page, png } from '../../../../test/builders/finished-site.ts';
import { listAnchors } from '../../../../test/docs/read-docs.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { checkFiles } from './check-files.ts';
import { BUILD_GUIDE, GATE_GUIDE, toFindings, toLines } from './finding.ts';
import { GATE_REMEDIES } from './gate-rules.ts';
import { listMetadata } from './list-metadata.ts';
import { openVerdicts } from './open-verdicts.ts';

const home = (main: string, head = ''): Record<string, string> => ({
  'index.html': String(good['index.html'])
    .replace('</main>', `${main}</main>`)
    .replace('</head>', `${head}</head>`),
});
const told = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  [
    'HTML that is not valid',
    home('<p><div>a</div></p>'),
    /^\/: .*\(element-permitted-content|^\/: .*\(close-order/,
  ],
  ['an attribute that does not exist', home('<a href="/base/people/an/" target="">a</a>'), /\(attribute-/],
  ['a picture without words', home('<img src="/base/pictures/1.jpg">'), /\(wcag\/h37|\(element-required/],
  [
    'an anchor that is not there',
    home('<a href="/base/people/an/#no">a</a>'),
    /^\/: the page of .*#no has no such place/,
  ],
  ['an anchor in the page itself', home('<a href="#no">a</a>'), /^\/: the page of #no has no such place/],
  [
    'a preview that is not there',
    { 'index.html': String(good['index.html']).replace('-wide.png?v', '-wide.jpg?v') },
    /^\/: nothing stands at .*home-wide\.jpg/,
  ],
  [
    'a feed with a lost address',
    { 'feed.xml': '<feed><entry><link href="https://x.example/base/no/"/></entry></feed>' },
    /^feed\.xml: nothing stands at/,
  ],
  [
    'a feed whose text leads nowhere',
    { 'feed.xml': '<rss><item><![CDATA[<p><a href="https://x.example/base/no/">No</a></p>]]></item></rss>' },
    /^feed\.xml: nothing stands at/,
  ],
  [
    'a table with a lost address',
    { 'roll.csv': 'An,"Letter",https://x.example/base/no/\r\n' },
    /^roll\.csv: nothing stands at/,
  ],
  [
    'a feed with a lost text',
    { 'feed.xml': '<rss><link>https://x.example/base/no/</link></rss>' },
    /^feed\.xml: nothing stands at/,
  ],
  [
    'data with a lost address',
    { 'people.json': '{"all":[{"url":"https://x.example/base/no/"}]}' },
    /^people\.json: nothing stands at/,
  ],
  [
    'a style sheet with a lost font',
    { '_astro/a.css': '@font-face{src:url("./b.woff2")}' },
    /^_astro\/a\.css: nothing stands at \.\/b\.woff2/,
  ],
  [
    'a robots.txt with a lost sitemap',
    { 'robots.txt': 'Sitemap: https://x.example/base/map.xml' },
    /^robots\.txt: nothing stands at/,
  ],
  [
    'structured data with a lost address',
    home(
      told({
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'A',
        url: 'https://x.example/base/no/',
      }),
    ),
    /^\/: nothing stands at https/,
  ],
  [
    'structured data without what its type must have',
    home(
      told({ '@context': 'https://schema.org', '@type': 'Person', name: '', url: 'https://x.example/base/' }),
    ),
    /^\/: in its structured data, "name" is not right/,
  ],
  [
    'structured data of an unknown type',
    home(told({ '@context': 'https://schema.org', '@type': 'Recipe' })),
    /^\/: in its structured data, "@type"/,
  ],
  [
    'structured data without a context',
    home(told({ '@type': 'Organization', name: 'A', url: 'https://x.example/base/' })),
    /"@context" is not right/,
  ],
  [
    'two pages with one title',
    { 'about/index.html': page('A'), 'about-us/index.html': page('B') },
    /^\/about-us\/, \/about\/, \/: all have the title/,
  ],
  ['what a program has left', home('<p>[object Object]</p>'), /^\/: "\[object Object\]" stands there/],
  [
    'what the bundler has left',
    home('<p title="__ASTRO_IMAGE_">a</p>'),
    /^\/: "__ASTRO_IMAGE_" stands there/,
  ],
  [
    'a leftover of the renderer',
    { '.prerender/index.js': 'x' },
    /^\.prerender\/index\.js: "\.prerender" is a hidden/,
  ],
  ['a hidden file', { 'people/.DS_Store': 'x' }, /^people\/\.DS_Store: "\.DS_Store" is a hidden/],
  ['a source map', { '_astro/a.js.map': '{}' }, /^_astro\/a\.js\.map: it shows the source/],
  ['an empty file', { 'data.json': '' }, /^data\.json: it is empty/],
  ['a file of no known kind', { 'upload.php': '<?php' }, /^upload\.php: no part of a site ends like this/],
  [
    'a compressed file without its own',
    { 'b.css.br': brotliCompressSync('a{}') },
    /^b\.css\.br: it is a compressed file, and b\.css is missing/,
  ],
  [
    'a picture that is cut off',
    { 'pictures/2.png': png.subarray(0, 10) },
    /^pictures\/2\.png: it is cut off/,
  ],
  [
    'a picture that is none',
    { 'pictures/2.webp': '<script>alert(1)</script>' },
    /^pictures\/2\.webp: it is no picture/,
  ],
])('finds %s', async (_, changes: Readonly<Record<string, string | Uint8Array>>, wanted) => {
  const findings = await checkFinished(changes);
  expect(
    findings.filter((finding) => wanted.test(finding)),
    findings.join('\n'),
  ).not.toEqual([]);
});

// Other computers take the two names for one before the gate can.
test.runIf(process.platform === 'linux')('finds names equal but for case', async () => {
  const findings = await checkFinished({ 'pictures/a.png': png, 'pictures/A.png': png });
  expect(findings).toEqual(['pictures/A.png, pictures/a.png: many computers take these names for one.']);
});

test.runIf(process.platform !== 'win32')('finds a link that leads out of the site', async () => {
  const folder = makeFolder('gate');
  await symlink('/etc/hostname', join(folder, 'names.txt'));
  expect(checkFiles(folder, ['names.txt'])).toEqual(['names.txt: it is a link, and leads out of the site.']);
});

it('finds its way to places with any letters in their names', async () => {
  const links = '<p id="tổng-kết">a</p><p id="100%">b</p><a href="#tổng-kết">a</a><a href="#100%">b</a>';
  expect(await checkFinished(home(links))).toEqual([]);
});

it('takes what servers read and what publishing compresses for parts of a site', async () => {
  const forServers = {
    _headers: '/*',
    _redirects: '# none',
    '.htaccess': '# none',
    'web.config': '<configuration/>',
  };
  const packed = { 'index.html.br': brotliCompressSync('home') };
  expect(await checkFinished({ ...forServers, ...packed })).toEqual([]);
});

it('finds withheld words in a file that Brotli has packed', async () => {
  const withheld = [
    { what: 'words', text: 'A sentence that nobody may read yet', file: 'people/an/index.md' },
  ] as const;
  const changes = { 'a.txt': 'a', 'a.txt.br': brotliCompressSync('… A sentence that nobody may read yet …') };
  expect(await checkFinished(changes, withheld)).toEqual([
    'a.txt.br: it holds words of people/an/index.md that may not be public.',
  ]);
});

const exif = {
  exif: { IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '21/1 1/1 0/1', GPSLatitudeRef: 'N' } },
};
const drawn = (): Sharp => sharp({ create: { width: 8, height: 8, channels: 3, background: '#c33' } });

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'knows metadata in a picture of the kind %s',
  async (kind) => {
    const clean = await drawn().toFormat(kind).toBuffer();
    expect(listMetadata(clean)).toEqual([]);
    expect(listMetadata(await drawn().withExif(exif.exif).toFormat(kind).toBuffer())).toContain(
      'it holds Exif metadata',
    );
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';
    expect(listMetadata(await drawn().withXmp(xmp).toFormat(kind).toBuffer())).toContain(
      'it holds XMP metadata',
    );
  },
);

it('finds metadata in a picture of the site', async () => {
  const photo = await drawn().withExif(exif.exif).jpeg().toBuffer();
  expect(await checkFinished({ 'files/photo.jpg': photo })).toEqual([
    'files/photo.jpg: it holds Exif metadata.',
  ]);
});

it('judges again whatever has changed, and nothing that has passed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-verdicts-'));
  const file = join(folder, 'gate', 'passed.txt');
  try {
    let judged = 0;
    const run = async (
      rules: string,
      bytes: string,
      faults: readonly string[],
    ): Promise<readonly string[]> => {
      const verdicts = await openVerdicts(file);
      const found = await verdicts.judge(rules, bytes, () => (judged++, faults));
      await verdicts.save();
      return found;
    };
    expect(await run('a 1', 'page', [])).toEqual([]);
    expect(await run('a 1', 'page', ['never asked'])).toEqual([]);
    expect(judged).toBe(1);
    expect(await run('a 1', 'page, corrupted', ['a fault'])).toEqual(['a fault']);
    expect(await run('a 1', 'page, corrupted', ['a fault'])).toEqual(['a fault']);
    expect(await run('a 2', 'page', ['a new rule'])).toEqual(['a new rule']);
    expect(await readFile(file, 'utf8')).toBe('');
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('searches again in what has passed when something more is withheld', async () => {
  const kept = makeFolder('readings');
  const changes = { 'a.txt': 'a letter about Binh' };
  expect(await checkFinished(changes, [], kept)).toEqual([]);
  const withheld = [{ what: 'name', text: 'Binh', file: 'people/binh/index.md' }] as const;
  expect(await checkFinished(changes, withheld, kept)).toEqual([
    'a.txt: it holds a name of people/binh/index.md that may not be public.',
  ]);
});

it('says once for all findings of a rule what to do and where to read more', () => {
  const findings = [...toFindings('stray-file', ['a.', 'b.']), ...toFindings('shared-title', ['c.'])];
  expect(toLines(findings)).toEqual([
    'a.',
    'b.',
    '  → Delete it and build again; whatever belongs to the site is made by the build.',
    '    docs/gate.md#stray-file',
    'c.',
    '  → Give the entries different titles or names in the content.',
    '    docs/gate.md#shared-title',
  ]);
});

it('shows a few findings of a rule that has many, so that what to do stays in sight', () => {
  const faults = Array.from({ length: 23 }, (_, index) => `fault ${String(index)}`);
  const lines = toLines(toFindings('shared-title', faults));
  expect(lines.slice(19, 21)).toEqual(['fault 19', '… and 3 more of this rule.']);
  expect(lines).toHaveLength(23);
  expect(toLines(toFindings('shared-title', faults), Infinity)).toHaveLength(25);
});

it('has a place on its page for what stops a build before there is a site', () => {
  const [page = '', place] = BUILD_GUIDE.split('#');
  expect(listAnchors(readFileSync(page, 'utf8'))).toContain(place);
});

it.each([GATE_GUIDE, 'docs/vi/gate.md'])('has a place in %s for every rule and no other', (page) => {
  const headings = [...readFileSync(page, 'utf8').matchAll(/^### `(.+)`$/gm)];
  expect(headings.map(([, rule]) => rule)).toEqual(Object.keys(GATE_REMEDIES));
});
