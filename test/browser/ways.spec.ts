import { expect, type Page } from '@playwright/test';
import { kindOf, richestOf, test } from './site-pages.ts';

test('previous and next lead along the decisions of the roll, and end at its ends', async ({
  page,
  site,
}) => {
  const decisions = site.filter((each) => kindOf(each) === 'decision' && each.lang === 'vi');
  await page.goto(richestOf(site, 'roll', 'vi').path);
  await page.locator('[data-list] h2 a').first().click();
  const seen = new Set<string>();
  for (;;) {
    const entry = (await page.locator('main').getAttribute('data-entry')) ?? '';
    expect(seen.has(entry)).toBe(false);
    seen.add(entry);
    const next = page.locator('a[rel="next"]');
    if ((await next.count()) === 0) break;
    const to = await next.getAttribute('href');
    await next.click();
    await page.waitForURL(`**${to ?? ''}`);
  }
  expect(seen).toEqual(new Set(decisions.map(({ entry }) => entry)));
});

test('previous and next lead from person to person and back', async ({ page, site }) => {
  await page.goto(richestOf(site, 'person', 'en').path);
  const entry = await page.locator('main').getAttribute('data-entry');
  await page.locator('a[rel="next"]').click();
  await expect(page.locator('main')).not.toHaveAttribute('data-entry', entry ?? '');
  await page.locator('a[rel="prev"]').click();
  await expect(page.locator('main')).toHaveAttribute('data-entry', entry ?? '');
});

test('a profile and a story lead to others like them', async ({ page, site }) => {
  for (const [kind, title] of [
    ['person', 'More like this'],
    ['story', 'Practices like this one'],
  ] as const) {
    const { path } = richestOf(site, kind, 'en');
    await page.goto(path);
    const others = page
      .locator('section', { has: page.getByRole('heading', { name: title }) })
      .getByRole('link');
    const targets = await others.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.length).toBeLessThanOrEqual(4);
    expect(targets).not.toContain(path);
  }
});

test('the bloom that was clicked becomes the bloom of the page, and its name goes again', async ({
  page,
  site,
}) => {
  await recordNames(page);
  await page.goto(richestOf(site, 'year', 'vi').path);
  const link = page.locator('[data-honour] a.name').first();
  const entry = `main [data-honour]:has(a.name[href="${(await link.getAttribute('href')) ?? ''}"]) .bloom`;
  await link.click();
  await expect(page.locator('main')).toHaveAttribute('data-entry', /^(?:person|collective):/);
  await expect.poll(() => readNames(page)).toEqual(['pageswap small', 'pagereveal full']);
  await expect(page.locator('main .bloom.full').first()).toHaveCSS('view-transition-name', 'none');

  await page.goBack();
  await expect
    .poll(() => readNames(page))
    .toEqual(['pageswap small', 'pagereveal full', 'pageswap full', 'pagereveal small']);
  await expect(page.locator(entry).first()).toHaveCSS('view-transition-name', 'none');
});

test('nothing is named for readers who want less motion', async ({ page, site }) => {
  await recordNames(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(richestOf(site, 'year', 'vi').path);
  await page.locator('[data-honour] a.name').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-entry', /^(?:person|collective):/);
  expect(await readNames(page)).toEqual([]);
});

/** Notes which blooms bear the name just after the page's own script has heard of a change of pages. */
async function recordNames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // After the listeners of the page itself, all of which are there when it has loaded.
    addEventListener('load', () => addEventListener('pageswap', () => note('pageswap')));
    addEventListener(
      'pagereveal',
      (event) => void event.viewTransition?.ready.then(() => note('pagereveal')),
    );
    function note(type: string): void {
      const named = [...document.querySelectorAll('.bloom')].filter(
        (bloom) => getComputedStyle(bloom).getPropertyValue('view-transition-name') === 'bloom',
      );
      const sizes = named.map((bloom) => (bloom.classList.contains('full') ? 'full' : 'small'));
      const text = `${type} ${sizes.join(' ')}`;
      const before = sessionStorage.getItem('names') ?? '';
      if (sizes.length > 0 && !before.endsWith(`${text}\n`))
        sessionStorage.setItem('names', `${before}${text}\n`);
    }
  });
}

async function readNames(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => sessionStorage.getItem('names') ?? '');
  return text.split('\n').filter((line) => line !== '');
}
