import { expect, type Page } from '@playwright/test';
import { kindOf, richestOf, test } from './site-pages.ts';

const shown = (page: Page) => page.locator('[data-list] [data-honour]:visible');
const idsOf = (page: Page) =>
  shown(page).evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-honour')));
const box = (page: Page, key: string, value: string) =>
  page.locator(`roll-filter input[name="${key}"][value="${value}"]`);
const status = (page: Page) => page.locator('roll-filter').getByRole('status');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every choice leads to exactly its entries, over the pages that follow where they are many', async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(richestOf(site, 'year', 'vi').path);
    await page.locator('details summary', { hasText: 'Lọc' }).click();
    const choices = await page.locator('details .group a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        key: link.closest('[data-key]')?.getAttribute('data-key') ?? '',
        value: link.getAttribute('data-value') ?? '',
        count: Number(link.querySelector('.count')?.textContent),
      })),
    );
    expect(choices.length).toBeGreaterThan(8);
    const all = await page.locator('[data-list] [data-honour]').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.getAttribute('data-honour'),
        values: {
          subject: entry.getAttribute('data-subject'),
          award: entry.getAttribute('data-award'),
          unit: entry.getAttribute('data-unit'),
        },
      })),
    );
    for (const { href, key, value, count } of choices) {
      const wanted = all.filter(({ values }) =>
        Object.entries(values).some(([k, v]) => k === key && v === value),
      );
      expect(wanted, href).toHaveLength(count);
      const response = await page.goto(href);
      expect(response?.status(), href).toBe(200);
      const found = await listGroup(page, new URL(href, 'http://x').hash);
      expect(new Set(found), href).toEqual(new Set(wanted.map(({ id }) => id)));
    }
  });
});

/** The entries of a group of a list, on this page and on those after it that go on with the group. */
async function listGroup(page: Page, group: string): Promise<readonly (string | null)[]> {
  const found = await page
    .locator(`${group} [data-honour]`)
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-honour')));
  const next = page.locator('[data-paging] a[rel=next]');
  if (found.length === 0 || (await next.count()) === 0) return found;
  await page.goto((await next.first().getAttribute('href')) ?? '');
  return [...found, ...(await listGroup(page, group))];
}

test('a choice shows its entries at once, says how many, and stands in the address', async ({
  page,
  site,
}) => {
  await page.goto(richestOf(site, 'year', 'vi').path);
  const all = await shown(page).count();
  const first = page.locator('roll-filter input[name="award"]').first();
  const value = await first.inputValue();
  await expect(status(page)).toHaveAttribute('role', 'status');
  await first.check();

  expect(new URL(page.url()).search).toBe(`?award=${value}`);
  const left = await shown(page).count();
  expect(left).toBeLessThan(all);
  expect(await page.locator(`[data-honour][data-award="${value}"]`).count()).toBe(left);
  await expect(status(page)).toHaveText(`Đang hiện ${String(left)} trên ${String(all)} lượt`);
  const headings = page.locator('[data-list] [data-group] [data-group]:visible');
  await expect(headings).toHaveCount(1);
});

test('choices widen within a group and narrow between groups, and empty ones go', async ({ page, site }) => {
  await page.goto(richestOf(site, 'year', 'en').path);
  const all = await shown(page).count();
  const subjects = page.locator('roll-filter input[name="subject"]');
  const [one = '', other = ''] = await subjects.evaluateAll((boxes) =>
    boxes.map((each) => each.getAttribute('value') ?? ''),
  );
  await box(page, 'subject', one).check();
  const ofOne = await shown(page).count();
  const awards = await page.locator('roll-filter input[name="award"]:visible').count();
  expect(awards).toBeLessThan(await page.locator('roll-filter input[name="award"]').count());
  for (const count of await page.locator('roll-filter .group:nth-child(2) .count:visible').allTextContents())
    expect(Number(count)).toBeGreaterThan(0);
  await box(page, 'subject', other).check();
  await expect(shown(page)).toHaveCount(all);
  await box(page, 'subject', other).uncheck();
  await page.locator('roll-filter input[name="unit"]:visible').first().check();
  expect(await shown(page).count()).toBeLessThan(ofOne);
  await page.getByRole('button', { name: 'Show all again' }).click();
  await expect(shown(page)).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('button', { name: 'Show all again' })).toBeHidden();
});

test('the address brings the choices back, and so does the back button', async ({ page, site }) => {
  const { path } = richestOf(site, 'year', 'vi');
  await page.goto(path);
  const value = await page.locator('roll-filter input[name="unit"]').nth(2).inputValue();
  await box(page, 'unit', value).check();
  const left = await idsOf(page);
  await page.locator('[data-list] h2:visible a').first().click();
  await expect(page.locator('main')).toHaveAttribute('data-entry', /^decision:/);
  await page.goBack();
  await expect(box(page, 'unit', value)).toBeChecked();
  expect(await idsOf(page)).toEqual(left);

  await page.goto(`${path}?unit=${value},nowhere&award=none`);
  await expect(box(page, 'unit', value)).toBeChecked();
  expect(await idsOf(page)).toEqual(left);
});

test('other years and other languages keep the choices', async ({ page, site }) => {
  await page.goto(richestOf(site, 'year', 'vi').path);
  await box(page, 'subject', 'individual').check();
  await page.locator('header a[hreflang="en"]:visible').click();
  await expect(page).toHaveURL(/\/en\/.*\?subject=individual$/);
  await expect(box(page, 'subject', 'individual')).toBeChecked();
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\?subject=individual$/);
});

test('a filter works by keyboard alone on a phone', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(richestOf(site, 'year', 'vi').path);
  const summary = page.locator('roll-filter summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('roll-filter input').first()).toBeChecked();
  await expect(page.locator('roll-filter input').first()).toBeFocused();
  expect(new URL(page.url()).search).toMatch(/^\?subject=/);
  await expect(page.getByRole('group', { name: 'Đối tượng' })).toBeVisible();
});

test('a list that spans years is filtered by year', async ({ page, site }) => {
  await page.goto(richestOf(site, 'rollByUnit', 'vi').path);
  await page.locator('roll-filter input[name="year"]').first().check();
  const years = await shown(page).evaluateAll((entries) =>
    entries.map((entry) => entry.getAttribute('data-year')),
  );
  expect(new Set(years).size).toBe(1);
  await expect(page.locator('[data-list] h2:visible')).toHaveCount(1);
});

test.describe('a list of several pages', () => {
  test('is gathered from all of them before it is filtered', async ({ page, site }) => {
    const { path } = richestOf(site, 'year', 'vi');
    const other = site.find((each) => kindOf(each) === 'year' && each.lang === 'vi' && each.path !== path);
    if (other === undefined) throw new Error('The site has only one year.');
    await addPage(page, path, other.path);
    await page.goto(path);
    const before = await shown(page).count();
    await box(page, 'subject', 'individual').check();
    await expect(page.locator('[data-list] [data-honour]')).not.toHaveCount(before);
    const ofOther = await page.request.get(other.path).then((response) => response.text());
    const more = ofOther.match(/data-honour="/g)?.length ?? 0;
    await expect(page.locator('[data-list] [data-honour]')).toHaveCount(before + more);
    await expect(
      page.locator('[data-list] [data-honour]:visible:not([data-subject="individual"])'),
    ).toHaveCount(0);
  });

  test('leads on by its links where a page of it does not come', async ({ page, site }) => {
    const { path } = richestOf(site, 'year', 'vi');
    await addPage(page, path, '/no-such-page/');
    await page.goto(path);
    await box(page, 'subject', 'individual').click();
    await expect(page.locator('main')).toHaveAttribute('data-entry', 'rollBySubject:individual');
  });
});

/** Makes a page say that its list goes on at another address. */
async function addPage(page: Page, path: string, next: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace('<roll-filter ', `<roll-filter data-others="${next}" `),
    });
  });
}
