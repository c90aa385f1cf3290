import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { richestOf, test } from './site-pages.ts';

test('a reader opens the share kit, takes a picture and copies the text', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(richestOf(site, 'story', 'vi').path);
  const kit = page.locator('share-kit');
  expect(asked.filter((url) => url.includes('/share/'))).toEqual([]);

  await kit.locator('summary').click();
  const download = page.waitForEvent('download');
  await kit.getByRole('link', { name: /1080 × 1080/ }).click();
  const taken = await download;
  expect(taken.suggestedFilename()).toMatch(/-square\.png$/);
  expect((await readFile(await taken.path())).subarray(1, 4).toString()).toBe('PNG');

  await kit.locator('[data-copy="text"]').click();
  await expect(kit.getByRole('status')).not.toBeEmpty();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await kit.locator('textarea').inputValue());
  expect(text).toMatch(/\nhttps:\/\/\S+\/$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pictures and the poster can still be taken', async ({ page, site }) => {
    await page.goto(richestOf(site, 'collective', 'ja').path);
    await page.locator('share-kit summary').click();
    const links = page.locator('share-kit a[download]');
    await expect(links).toHaveCount(4);
    for (const link of await links.all()) {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
    }
    await expect(page.locator('share-kit .actions')).toBeHidden();
  });
});
