import { expect, type Page } from '@playwright/test';
import { test, type SitePage } from './site-pages.ts';

const languages = ['vi', 'ja', 'en'];

for (const lang of languages) {
  test(`a portrait comes first, as AVIF, no wider than it need be, in ${lang}`, async ({ page, site }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openPicture(page, site, 'person', lang, 'main .lacquer picture img');
    const shown = await readPicture(page, 'main .lacquer picture img');
    expect(shown.type).toBe('image/avif');
    expect(shown.fileWidth).toBe(320);
    expect(shown.alt.length).toBeGreaterThan(10);
    expect(shown.loading).toBe('auto');
    expect(shown.fetchPriority).toBe('high');
    expect(shown.attributeRatio).toBeCloseTo(shown.naturalRatio, 2);
  });
}

test('a sharper screen gets more pixels', async ({ browser, site, baseURL }) => {
  const context = await browser.newContext({
    ...{ deviceScaleFactor: 2, viewport: { width: 1280, height: 900 } },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await openPicture(page, site, 'person', 'vi', 'main .lacquer picture img');
  expect((await readPicture(page, 'main .lacquer picture img')).fileWidth).toBe(640);
  await context.close();
});

test('a picture in a text waits until it is near, and names who made it', async ({ page, site }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openPicture(page, site, 'story', 'vi', 'main .prose picture img');
  const shown = await readPicture(page, 'main .prose picture img');
  expect(shown.type).toBe('image/avif');
  expect(shown.fileWidth).toBe(640);
  expect(shown.loading).toBe('lazy');
  await expect(page.locator('main .prose figure:has(picture) figcaption').first()).not.toBeEmpty();
});

test('a profile without a picture has no empty place for one', async ({ page, site }) => {
  const without = await findPage(page, site, 'person', 'vi', (html) => !html.includes('<picture'));
  await page.goto(without);
  expect(await page.locator('main .lacquer img, main picture, main figure:empty').count()).toBe(0);
});

/** Opens the first page of this kind that has such a picture, and waits until it is shown. */
async function openPicture(
  page: Page,
  site: readonly SitePage[],
  kind: string,
  lang: string,
  selector: string,
): Promise<void> {
  const part = selector.includes('prose') ? '<picture' : 'fetchpriority="high"';
  await page.goto(await findPage(page, site, kind, lang, (html) => html.includes(part)));
  const image = page.locator(selector).first();
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0))
    .toBe(true);
}

async function findPage(
  page: Page,
  site: readonly SitePage[],
  kind: string,
  lang: string,
  isWanted: (html: string) => boolean,
): Promise<string> {
  for (const { path, entry, lang: its } of site) {
    if (its !== lang || !entry.startsWith(`${kind}:`)) continue;
    if (isWanted(await (await page.request.get(path)).text())) return path;
  }
  throw new Error(`The site has no such page of the kind "${kind}" in ${lang}.`);
}

async function readPicture(page: Page, selector: string) {
  const image = page.locator(selector).first();
  const seen = await image.evaluate((element: HTMLImageElement) => ({
    ...{ src: element.currentSrc, alt: element.alt, fetchPriority: element.fetchPriority },
    ...{ loading: element.loading, naturalRatio: element.naturalWidth / element.naturalHeight },
    attributeRatio: Number(element.getAttribute('width')) / Number(element.getAttribute('height')),
  }));
  const response = await page.request.get(seen.src);
  return {
    ...seen,
    type: response.headers()['content-type'],
    fileWidth: Number(/-(\d+)\.[a-z]+$/.exec(seen.src)?.[1]),
  };
}
