import { createServer, type Server } from 'node:http';
import { expect, type Page } from '@playwright/test';
import { findBarriers } from './find-barriers.ts';
import { richestOf, test } from './site-pages.ts';

/** A page of another site, on another port, that allows this site its script and its frames and nothing else. */
async function serveHost(site: string, body: string): Promise<{ url: string; close: () => void }> {
  const policy = `default-src 'none'; script-src ${site}; frame-src ${site}`;
  const server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><html lang="vi"><title>Intranet</title><h1>Intranet</h1>${body}</html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

const origin = 'http://127.0.0.1:4399';
const element = (show: string, more = '') =>
  `<script src="${origin}/embed/florilegium.js" async></script><florilegium-embed show="${show}" lang="vi" label="Mới" ${more}></florilegium-embed>`;
const frameOf = (page: Page) => page.frameLocator('florilegium-embed iframe');

/** What a page does that its policy forbids. */
function listenForViolations(page: Page): readonly string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/content security policy|refused to/i.test(message.text())) violations.push(message.text());
  });
  return violations;
}

test('an element in a page of another site is as high as what it shows, under the policy of both', async ({
  page,
}) => {
  const violations = listenForViolations(page);
  const host = await serveHost(origin, element('latest'));
  await page.goto(host.url);
  await expect(frameOf(page).getByRole('listitem').first()).toBeVisible();
  const inner = await frameOf(page)
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  expect(inner).toBeGreaterThan(320);
  await expect(page.locator('iframe')).toHaveAttribute('height', String(inner));
  await expect(page.locator('iframe')).toHaveAttribute('title', 'Mới');
  await page.setViewportSize({ width: 340, height: 800 });
  await expect
    .poll(async () => Number(await page.locator('iframe').getAttribute('height')))
    .toBeGreaterThan(inner);
  expect(violations).toEqual([]);
  host.close();
});

test('an element takes the ground that its page asks for, and changes with its attributes', async ({
  page,
}) => {
  const host = await serveHost(origin, element('latest', 'ground="dark"'));
  await page.goto(host.url);
  const ground = () =>
    frameOf(page)
      .locator('body')
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  await expect.poll(ground).toBe('rgb(26, 16, 14)');
  await page.locator('florilegium-embed').evaluate((embed) => embed.setAttribute('ground', 'light'));
  await expect.poll(ground).toBe('rgb(244, 245, 240)');
  host.close();
});

test('links of a frame open beside the site that it stands in', async ({ page, context }) => {
  const host = await serveHost(origin, element('latest'));
  await page.goto(host.url);
  const opened = context.waitForEvent('page');
  await frameOf(page).getByRole('link').first().click();
  expect(new URL((await opened).url()).origin).toBe(origin);
  expect(page.url()).toBe(host.url);
  host.close();
});

test('other sites may frame nothing else of the site', async ({ page }) => {
  const host = await serveHost(origin, `<iframe src="${origin}/" title="Home"></iframe>`);
  await page.goto(host.url);
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
  host.close();
});

test('a reader chooses what to show, and copies it', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(richestOf(site, 'embeds', 'en').path);
  await page.getByLabel('What it shows').selectOption({ index: 2 });
  await page.getByLabel('Ground').selectOption('dark');
  const show = await page.getByLabel('What it shows').inputValue();
  const element = page.locator('textarea[data-part="element"]');
  await expect(element).toHaveValue(new RegExp(`show="${show}" lang="en" ground="dark"`));
  const frame = await page.locator('textarea[data-part="frame"]').inputValue();
  expect(frame).toContain(`/embed/en/${show.replace(':', '/')}/?ground=dark"`);
  await page.getByRole('button', { name: 'Copy' }).first().click();
  await expect(page.getByRole('status').last()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await element.inputValue());
  await page.getByRole('link', { name: 'See how it looks' }).click();
  await expect(page.locator('main[data-entry]')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  test(`an embed is sound for all readers when it is ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/embed/vi/latest/');
    expect(await findBarriers(page)).toEqual([]);
  });

test('a page names the description of its embed for programs', async ({ page, site }) => {
  const { path } = richestOf(site, 'story', 'vi');
  await page.goto(path);
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', width: 480 });
});
