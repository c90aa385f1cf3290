import { expect, type Page } from '@playwright/test';
import { richestOf, test } from './site-pages.ts';

const languages = ['vi', 'ja', 'en'];

for (const lang of languages) {
  test.describe(`in ${lang}`, () => {
    test.use({ javaScriptEnabled: false });

    test('links lead from the home page to a decision and on to a person', async ({ page, site }) => {
      await page.goto(richestOf(site, 'home', lang).path);
      await page.getByRole('banner').getByRole('navigation').first().getByRole('link').first().click();
      await expectEntry(page, /^roll$/, lang);
      await page.locator('main h2 a').first().click();
      await expectEntry(page, /^decision:/, lang);
      const personPaths = site.filter(({ entry }) => entry.startsWith('person:')).map(({ path }) => path);
      const names = page.locator('main [data-honour] a.name');
      const paths = await names.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const first = paths.findIndex((path) => path !== null && personPaths.includes(path));
      await names.nth(first).click();
      await expectEntry(page, /^person:/, lang);
    });

    test('links lead from the home page to a story and on to a unit that took it up', async ({
      page,
      site,
    }) => {
      await page.goto(richestOf(site, 'home', lang).path);
      await page.locator('main h3 a').first().click();
      await expectEntry(page, /^story:/, lang);
      const unit = site.find(({ entry, lang: its }) => entry.startsWith('unit:') && its === lang)?.path ?? '';
      const above = unit.replace(/[^/]+\/$/, '');
      await page.locator(`main a[href^="${above}"]`).first().click();
      await expectEntry(page, /^unit:/, lang);
    });

    test('the language switch keeps the page', async ({ page, site }) => {
      const { path, entry } = richestOf(site, 'story', lang);
      for (const other of languages.filter((each) => each !== lang)) {
        await page.goto(path);
        await page.locator(`header nav a[hreflang="${other}"]:visible`).click();
        await expect(page.locator('main')).toHaveAttribute('data-entry', entry);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
      }
    });

    test('the menu of a phone opens without a script', async ({ page, site }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(richestOf(site, 'home', lang).path);
      await page.locator('header summary').click();
      await page.locator('header details a').first().click();
      await expectEntry(page, /^roll$/, lang);
    });
  });
}

test('every page can be reached by links from the home page', ({ site }) => {
  const home = richestOf(site, 'home', 'vi').path;
  const links = new Map(site.map((page) => [page.path, page.links]));
  const reached = new Set([home]);
  for (const path of reached) for (const link of links.get(path) ?? []) reached.add(link);
  const lost = site.filter(({ entry, path }) => entry !== 'notFound' && !reached.has(path));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

async function expectEntry(page: Page, entry: RegExp, lang: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-entry', entry);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
}
