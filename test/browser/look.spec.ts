import { expect, type Locator, type Page } from '@playwright/test';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { chooseViews } from '../verify/choose-views.ts';
import { test } from './site-pages.ts';

type Part = {
  readonly name: string;
  readonly view: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly find: (page: Page) => Locator;
};

/** Parts of the look that change only when somebody means to change them. */
const parts: readonly Part[] = [
  {
    name: 'header',
    view: 'roll',
    size: { width: 1280, height: 104 },
    find: (page) => page.getByRole('banner'),
  },
  {
    name: 'bloom',
    view: 'collective',
    size: { width: 480, height: 480 },
    find: (page) => first(page, 'main svg'),
  },
  {
    name: 'results',
    view: 'story',
    size: { width: 600, height: 140 },
    find: (page) => first(page, '#results dl'),
  },
  {
    name: 'limits',
    view: 'story',
    size: { width: 600, height: 220 },
    find: (page) => first(page, '#limits'),
  },
  { name: 'years', view: 'year', size: { width: 900, height: 100 }, find: (page) => first(page, '.years') },
  {
    name: 'awards',
    view: 'awards',
    size: { width: 800, height: 400 },
    find: (page) => first(page, 'main h2'),
  },
  {
    name: 'chart',
    view: 'figures',
    size: { width: 1080, height: 300 },
    find: (page) => first(page, '.chart'),
  },
];

test.use({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });

for (const { name, view, size, find } of parts) {
  test(`the look of the ${name} stays as it was approved`, async ({ page, site }) => {
    const state = await readRoll({ ...process.env, BUILD_DATE: '2026-11-22' });
    if (!state.ok) throw new Error('The content has problems.');
    const { site: about } = state.roll;
    const chosen = chooseViews(state.roll, site).find((each) => each.name === view);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(chosen?.pages.get(about.defaultLang)?.path ?? '');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const box = await find(page).boundingBox();
    if (box === null) throw new Error(`The page does not show the ${name}.`);
    // A window of a fixed size: another browser may make the element itself a pixel wider, which would fail without a look.
    const clip = { x: Math.round(box.x), y: Math.round(box.y), ...size };
    await expect(page).toHaveScreenshot(`${name}.png`, {
      ...{ clip, fullPage: true, animations: 'disabled' },
      ...{ threshold: 0.25, maxDiffPixelRatio: 0.03 },
    });
  });
}

function first(page: Page, selector: string): Locator {
  return page.locator(selector).first();
}
