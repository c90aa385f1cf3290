import { expect, type Page } from '@playwright/test';
import PDFDocument from 'pdfkit';
import { richestOf, test } from './site-pages.ts';

const languages = ['vi', 'en', 'ja'];

for (const lang of languages)
  for (const kind of ['home', 'person', 'story'])
    test(`nothing moves while a page of the kind ${kind} comes in ${lang}`, async ({ page, site }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(richestOf(site, kind, lang).path);
      await page.evaluate(() => document.fonts.ready);
      const shift = await readLayoutShift(page);
      expect(shift).toBeLessThan(0.02);
    });

for (const lang of languages)
  test(`a page in ${lang} uses all fonts that it fetches first`, async ({ page, site }) => {
    const sizes = await collectFonts(page, richestOf(site, 'story', lang).path);
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) =>
        links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).href),
      );
    const used = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(preloaded.length).toBeGreaterThan(0);
    expect(preloaded.filter((href) => !sizes.has(href))).toEqual([]);
    expect(used.length).toBeGreaterThanOrEqual(sizes.size);
  });

for (const lang of ['vi', 'en'])
  test(`until the fonts have come, words take the same room in ${lang}`, async ({ page, site }) => {
    await page.goto(richestOf(site, 'story', lang).path);
    const text = (await page.locator('main').textContent()) ?? '';
    // The letters that Helvetica has in every PDF; the faces of a language are tuned for all others too.
    const words = text.replace(/[^A-Za-z0-9 .,;:()-]+/g, ' ');
    const faces = await readPlaceKeepers(page);
    for (const [font, family, weight, like, shown] of [
      ['400 20px "Be Vietnam Pro"', 'Be Vietnam Pro Fallback', 400, 'Helvetica', words],
      ['600 20px "Be Vietnam Pro"', 'Be Vietnam Pro Fallback', 600, 'Helvetica-Bold', words],
      ['700 20px Phudu', 'Phudu Fallback', 700, 'Helvetica-Bold', words.toLocaleUpperCase()],
    ] as const) {
      const real = await measure(page, font, shown);
      const kept = measureKept(
        faces.filter((face) => face.family === family && face.from <= weight && weight <= face.to),
        like,
        shown,
      );
      expect(Math.abs(kept / real - 1), font).toBeLessThan(0.02);
    }
  });

/** A face that keeps the place of a font, as the browser has understood it. */
type PlaceKeeper = {
  readonly family: string;
  readonly from: number;
  readonly to: number;
  readonly scale: number;
  readonly ranges: readonly (readonly [number, number])[];
};

function readPlaceKeepers(page: Page): Promise<readonly PlaceKeeper[]> {
  return page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => {
        if (!(rule instanceof CSSFontFaceRule)) return [];
        const read = (name: string): string => rule.style.getPropertyValue(name).replaceAll('"', '');
        const [from = 400, to = from] = read('font-weight').split(' ').map(Number);
        const ranges = [...read('unicode-range').matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
          ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
        );
        return [
          {
            family: read('font-family'),
            from,
            to,
            scale: Number.parseFloat(read('size-adjust')) / 100,
            ranges,
          },
        ];
      })
      .filter(({ family }) => family.endsWith(' Fallback')),
  );
}

/** How wide words are in a font of the page. */
function measure(page: Page, font: string, text: string): Promise<number> {
  return page.evaluate(
    async ([name, words]) => {
      const faces = await document.fonts.load(name, words);
      const draw = document.createElement('canvas').getContext('2d');
      if (draw === null || faces.length === 0) throw new Error(`The page has no ${name}.`);
      draw.font = name;
      return draw.measureText(words).width;
    },
    [font, text] as const,
  );
}

/** How wide they are in the faces that keep its place, drawn by a font with the measures of Helvetica, as Arial and Liberation Sans have them. */
function measureKept(faces: readonly PlaceKeeper[], like: string, text: string): number {
  const pen = new PDFDocument({}).font(like).fontSize(20);
  return Array.from(text).reduce((width, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const face = faces.findLast(({ ranges }) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    );
    return width + pen.widthOfString(letter) * (face?.scale ?? 1);
  }, 0);
}

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

for (const lang of languages)
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
