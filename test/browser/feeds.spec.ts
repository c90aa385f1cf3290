import { expect } from '@playwright/test';
import { richestOf, test } from './site-pages.ts';

for (const format of ['rss', 'atom']) {
  test(`a feed in ${format} can be read in a browser, and leads on`, async ({ page, site }) => {
    const blocked: string[] = [];
    page.on('console', (message) => blocked.push(message.text()));
    await page.goto(richestOf(site, 'unit', 'ja').path);
    const link = page.locator(`head link[type="application/${format}+xml"]`);
    const path = (await link.getAttribute('href')) ?? '';
    expect(path).toMatch(/^\/feeds\/ja\/unit\//);

    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    const entries = page.locator('item > a, entry > a');
    await expect(entries.first()).toBeVisible();
    expect(await entries.first().evaluate((entry) => getComputedStyle(entry).fontWeight)).toBe('600');
    await expect(page.locator('guid, id').first()).toBeHidden();
    expect(blocked.filter((text) => /policy|stylesheet/i.test(text))).toEqual([]);
  });
}

test('a reader who follows finds addresses that answer, and scripts of other sites may read them', async ({
  page,
  site,
}) => {
  await page.goto(richestOf(site, 'follow', 'vi').path);
  for (const link of await page.locator('main a.address, main a[type="text/calendar"]').all()) {
    const path = new URL((await link.getAttribute('href')) ?? '', 'https://x.example').pathname;
    const answer = await page.request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
  }
});
