import type { Browser, Page } from '@playwright/test';
import type { View } from './choose-views.ts';

export const WIDTHS = [360, 768, 1440] as const;
export const SCHEMES = ['light', 'dark'] as const;

/** One picture of a whole page, as PNG. */
export type Shot = {
  readonly view: string;
  readonly lang: string;
  readonly width: (typeof WIDTHS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  readonly png: Buffer;
};

/** Longer pages are cut: what is below repeats what is above. */
const MOST_HEIGHT = 6000;

/** A view in every language, width and scheme; nothing moves, and fonts and pictures are there. */
export async function takePictures(view: View, url: string, browser: Browser): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  for (const [lang, { path }] of view.pages) {
    await page.goto(new URL(path, url).href, { waitUntil: 'load' });
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        shots.push({ view: view.name, lang, width, scheme, png: await takePicture(page, width) });
      }
    }
  }
  await page.close();
  return shots;
}

async function takePicture(page: Page, width: number): Promise<Buffer> {
  const height = await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    return document.documentElement.scrollHeight;
  });
  const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
  return page.screenshot({ fullPage: true, clip, animations: 'disabled' });
}
