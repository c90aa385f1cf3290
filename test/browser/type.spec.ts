import { expect, type Page } from '@playwright/test';
import { richestOf, test } from './site-pages.ts';

const kinds = ['home', 'year', 'names', 'decision', 'person', 'collective', 'story', 'movement', 'unit'];
const kindsOfLists = ['stories', 'award', 'topic', 'page', 'notFound'];
const fontBudget: Readonly<Record<string, number>> = { vi: 110_000, en: 110_000, ja: 150_000 };

for (const [lang, budget] of Object.entries(fontBudget)) {
  for (const kind of [...kinds, ...kindsOfLists])
    test(`a page of the kind ${kind} fetches few fonts in ${lang}`, async ({ page, site }) => {
      const sizes = await collectFonts(page, richestOf(site, kind, lang).path);
      expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(budget);
      expect(sizes.size).toBeGreaterThan(1);
    });

  for (const kind of ['home', 'person', 'story'])
    test(`nothing moves while a page of the kind ${kind} comes in ${lang}`, async ({ page, site }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(richestOf(site, kind, lang).path);
      await page.evaluate(() => document.fonts.ready);
      const shift = await readLayoutShift(page);
      expect(shift).toBeLessThan(0.02);
    });
}

for (const [lang, most] of Object.entries({ vi: 6, en: 2, ja: 3 }))
  test(`a page in ${lang} uses all fonts that it fetches first`, async ({ page, site }) => {
    const sizes = await collectFonts(page, richestOf(site, 'story', lang).path);
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', location.href)));
    const used = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(preloaded).toHaveLength(most);
    expect(used.length).toBeGreaterThanOrEqual(sizes.size);
  });

for (const lang of ['vi', 'en'])
  test(`until the fonts have come, words take the same room in ${lang}`, async ({ page, site }) => {
    await page.goto(richestOf(site, 'story', lang).path);
    const widths = await page.evaluate(async () => {
      const draw = document.createElement('canvas').getContext('2d');
      // Not every font of a test machine has stacked Vietnamese letters.
      const words = (document.querySelector('main')?.textContent ?? '').replace(
        /[\u0180-\u024f\u1e00-\u1eff\s]+/g,
        ' ',
      );
      const measure = async (font: string, text: string): Promise<number> => {
        const faces = await document.fonts.load(font, text);
        if (draw === null || faces.length === 0) return 0;
        draw.font = font;
        return draw.measureText(text).width;
      };
      const pairs = [
        ['400 20px "Be Vietnam Pro"', words],
        ['600 20px "Be Vietnam Pro"', words],
        ['700 20px Phudu', words.toLocaleUpperCase()],
      ] as const;
      return Promise.all(
        pairs.map(async ([font, text]) => {
          const fallback = font.endsWith('"')
            ? font.replace(/"$/, ' Fallback"')
            : '700 20px "Phudu Fallback"';
          return { font, real: await measure(font, text), kept: await measure(fallback, text) };
        }),
      );
    });
    test.skip(
      widths.some(({ kept }) => kept === 0),
      'This machine has none of the fonts that keep the place.',
    );
    for (const { real, kept } of widths) expect(Math.abs(kept / real - 1)).toBeLessThan(0.02);
  });

test('stacked marks of two lines never touch, and nothing cuts them', async ({ page, site }) => {
  await page.goto(richestOf(site, 'story', 'vi').path);
  await page.evaluate(() => document.fonts.ready);
  const { ink, line, clipping } = await page.locator('h1').evaluate((title) => {
    title.textContent = 'Ễ Ộ Ữ Ấ Ẫ Ặ Ỵ';
    const style = getComputedStyle(title);
    const draw = document.createElement('canvas').getContext('2d');
    if (draw === null) throw new Error('No canvas.');
    draw.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const size = draw.measureText(title.textContent);
    const clipping: string[] = [];
    for (let each: Element | null = title; each !== null; each = each.parentElement)
      if (getComputedStyle(each).overflowY !== 'visible' && each !== document.documentElement)
        clipping.push(each.className);
    return {
      ink: size.actualBoundingBoxAscent + size.actualBoundingBoxDescent,
      line: Number.parseFloat(style.lineHeight),
      clipping,
    };
  });
  expect(line).toBeGreaterThan(0);
  expect(ink).toBeLessThanOrEqual(line);
  expect(clipping).toEqual([]);
});

test('a name in Arabic keeps the words around it in their order', async ({ page, site }) => {
  await page.goto(richestOf(site, 'namesByInitial', 'en').path);
  const order = await page
    .locator('main a.name bdi')
    .first()
    .evaluate((name) => {
      const line = document.createElement('p');
      line.append('1. ', name.cloneNode(), ' – 2026');
      const [, isolated] = line.childNodes;
      if (isolated) isolated.textContent = 'محمد علي';
      name.closest('main')?.prepend(line);
      const leftOf = (node: Node | undefined): number => {
        const range = document.createRange();
        if (node) range.selectNodeContents(node);
        return range.getBoundingClientRect().left;
      };
      return [...line.childNodes].map(leftOf);
    });
  expect(order).toHaveLength(3);
  expect(order).toEqual(order.toSorted((one, other) => one - other));
});

for (const lang of Object.keys(fontBudget))
  for (const kind of ['person', 'year', 'names'])
    test(`no name breaks inside a word at 320 px and 200 % text on a page of the kind ${kind} in ${lang}`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(richestOf(site, kind, lang).path);
      await enlargeText(page);
      expect(await findBrokenWords(page)).toEqual([]);
    });

/** How much has moved on a page since it was opened. */
function readLayoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 400);
      }),
  );
}

/** What a reader does who sets the letters of the browser to twice their size. */
async function enlargeText(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    return document.fonts.ready;
  });
}

/** Words of names that stand on two lines. */
function findBrokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    for (const name of document.querySelectorAll('main .name, main h1.of-name')) {
      const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        for (const word of (text.textContent ?? '').matchAll(/[\p{sc=Latin}\p{M}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, word.index);
          range.setEnd(text, word.index + word[0].length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) broken.push(word[0]);
        }
    }
    return broken;
  });
}

/** The bytes of every font that a page fetches, by address. */
async function collectFonts(page: Page, path: string): Promise<ReadonlyMap<string, number>> {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fetched.add(request.url());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const sizes = new Map<string, number>();
  for (const url of fetched) sizes.set(url, (await (await page.request.get(url)).body()).length);
  return sizes;
}
