import { expect, type Page } from '@playwright/test';
import { richestOf, test } from './site-pages.ts';

const widths = [360, 768, 1440];

for (const lang of ['vi', 'ja', 'en']) {
  for (const width of widths) {
    test(`the forest keeps clear of the words at ${width} px in ${lang}`, async ({ page, site }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(richestOf(site, 'home', lang).path);
      expect(await countLinks(page)).toBeGreaterThan(20);
      expect(await findCollisions(page)).toEqual([]);
    });
  }
}

test('every bloom of the forest is a link with a name and leads to a page', async ({ page, site }) => {
  await page.goto(richestOf(site, 'home', 'vi').path);
  const links = page.locator('.forest svg a:visible');
  const found = await links.evaluateAll((all) =>
    all.map((link) => ({ href: link.getAttribute('href'), name: link.querySelector('title')?.textContent })),
  );
  const paths = new Set(site.map(({ path }) => path));
  const pathOf = (href: string | null): string => (href ?? '').replace(/#.*/, '');
  expect(found.filter(({ href, name }) => (name ?? '') === '' || !paths.has(pathOf(href)))).toEqual([]);
  const [inDecision] = found.flatMap(({ href }) => (href?.includes('#') === true ? [href] : []));
  const decision = await page.request.get(pathOf(inDecision ?? null));
  expect(await decision.text()).toContain(`id="${inDecision?.split('#')[1] ?? ''}"`);
  await expect(page.getByRole('link', { name: found[0]?.name ?? '', exact: true }).first()).toBeVisible();
});

test('the keyboard reaches the forest in one layout only, and can pass it by', async ({ page, site }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(richestOf(site, 'home', 'vi').path);
  for (const [width, shown, hidden] of [
    [360, '.tall', '.wide'],
    [1440, '.wide', '.tall'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.locator(`.forest .past`).focus();
    await page.keyboard.press('Tab');
    await expect(page.locator(`.forest ${shown} a:focus`)).toHaveCount(1);
    const focusable = await page
      .locator(`.forest ${hidden} svg a`)
      .first()
      .evaluate((link) => {
        if (link instanceof SVGElement) link.focus();
        return document.activeElement === link;
      });
    expect(focusable).toBe(false);
  }
  await page.locator('.forest .past').press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('.forest a:focus').count()).toBe(0);
});

test('nothing in the forest moves for those who want no motion, and all of it is open within a second', async ({
  page,
  site,
}) => {
  const durations = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0))
        .sort((a, b) => b - a),
    );
  const { path } = richestOf(site, 'home', 'vi');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  expect(await durations()).toEqual([]);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(path);
  const [longest = 0] = await durations();
  expect(longest).toBeLessThan(1000);
});

function countLinks(page: Page): Promise<number> {
  return page.locator('.forest svg a:visible').count();
}

/** Blooms that touch the words of the hero, or of which less than two thirds can be seen. */
function findCollisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hero = document.querySelector('.hero')?.getBoundingClientRect();
    const words = [...document.querySelectorAll('.hero h1, .hero .lead, .hero .button')].map((word) =>
      word.getBoundingClientRect(),
    );
    if (hero === undefined || words.length < 2) return ['no hero'];
    return [...document.querySelectorAll('.forest svg a')].flatMap((link) => {
      const box = link.getBoundingClientRect();
      if (box.width === 0) return [];
      const name = link.querySelector('title')?.textContent ?? '';
      const touches = words.some(
        (word) =>
          box.left < word.right && box.right > word.left && box.top < word.bottom && box.bottom > word.top,
      );
      const seenWidth = Math.min(box.right, hero.right) - Math.max(box.left, hero.left);
      const seenHeight = Math.min(box.bottom, hero.bottom) - Math.max(box.top, hero.top);
      const isCut = Math.min(seenWidth / box.width, seenHeight / box.height) < 0.66;
      return [...(touches ? [`${name} touches the words`] : []), ...(isCut ? [`${name} is cut`] : [])];
    });
  });
}
