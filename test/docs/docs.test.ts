import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, test } from 'vitest';
import { problemsIn } from '../content/say-problems.ts';
import { makeFolder } from '../make-folder.ts';
import { listAnchors, listShownFiles, PAGES, readPage, withoutCode } from './read-docs.ts';
import { writeShown } from './write-shown.ts';

/** The pages for editors in the order in which their index leads through them: later files replace earlier ones. */
const ORDER = [
  ...['index', 'editor', 'profile', 'story', 'decision', 'excel', 'pictures', 'translating', 'period'],
  ...['organisations', 'publishing', 'consent'],
];
const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
  .png()
  .toBuffer();
const photo = await sharp(picture).jpeg().toBuffer();

describe.each(['en', 'vi'])('the files that the pages in %s show', (lang) => {
  const pages = ORDER.map((name) => `docs/${lang}/${name}.md`);

  it('are there on every page that the other language has', () => {
    const other = lang === 'en' ? 'vi' : 'en';
    const counts = pages.map((page) => listShownFiles(readPage(page)).length);
    const others = ORDER.map((name) => listShownFiles(readPage(`docs/${other}/${name}.md`)).length);
    expect(counts).toEqual(others);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(15);
  });

  it('make a content folder without problems, page after page', async () => {
    const dir = makeFolder('shown');
    for (const page of pages) {
      const shown = listShownFiles(readPage(page));
      await writeShown(dir, shown, { png: picture, jpg: photo });
      const problems = await problemsIn(dir);
      expect(
        problems.filter(({ rule }) => rule !== 'picture-not-used'),
        page,
      ).toEqual([]);
    }
  });
});

describe('the documentation', () => {
  test.each(PAGES)('leads somewhere by every link of %s', (page) => {
    const text = withoutCode(readPage(page));
    const links = [...text.matchAll(/(?<!\\)\]\((?![a-z]+:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !isThere(page, link))).toEqual([]);
  });

  test.each(PAGES)('names no command in %s that does not exist', (page) => {
    const { scripts } = toScripts(JSON.parse(readFileSync('package.json', 'utf8')));
    const named = [...readPage(page).matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => name === undefined || !scripts.includes(name))).toEqual([]);
  });

  it('is reached from the README, every page of it', () => {
    const reached = new Set<string>();
    const open = ['README.md'];
    for (let page = open.pop(); page !== undefined; page = open.pop()) {
      if (reached.has(page) || !page.endsWith('.md')) continue;
      reached.add(page);
      const links = withoutCode(readPage(page)).matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g);
      for (const [, link = ''] of links)
        open.push(normalize(join(dirname(page), link)).replaceAll('\\', '/'));
    }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});

/** A link to a file and, where it has one, a place in it. */
function isThere(page: string, link: string): boolean {
  const [file = '', place] = link.split('#');
  const target = file === '' ? page : normalize(join(dirname(page), decodeURI(file)));
  if (!existsSync(target)) return false;
  if (place === undefined || !target.endsWith('.md')) return true;
  return listAnchors(readPage(target)).includes(decodeURI(place));
}

function toScripts(value: unknown): { readonly scripts: readonly string[] } {
  const scripts = typeof value === 'object' && value !== null && 'scripts' in value ? value.scripts : {};
  return { scripts: Object.keys(typeof scripts === 'object' && scripts !== null ? scripts : {}) };
}
