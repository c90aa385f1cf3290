import type { Browser, Page } from '@playwright/test';
import { kindOf } from '../browser/site-pages.ts';
import type { Judgement } from './ask-server.ts';
import type { View } from './choose-views.ts';
import { runParallel } from './run-parallel.ts';

/** Looks at one page of every kind in every language of a served site, uses what scripts do there, and hears every complaint. */
export async function walkServer(
  origin: string,
  { views, browser }: { readonly views: readonly View[]; readonly browser: Browser },
): Promise<Judgement> {
  const pages = views.flatMap((view) => [...view.pages.values()]);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const misses = await runParallel(pages, 3, async (sitePage) => {
    const page = await context.newPage();
    const complaints = listen(page, origin);
    try {
      await page.goto(origin + sitePage.path, { waitUntil: 'load' });
      await use(page, kindOf(sitePage));
      return complaints();
    } catch (error) {
      return [...complaints(), error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)];
    } finally {
      await page.close();
    }
  });
  await context.close();
  const named = misses.flatMap((said, index) => said.map((each) => `${pages[index]?.path ?? ''}: ${each}`));
  return { asked: pages.length, misses: named };
}

/** What the browser complains of (a broken policy is an error in its console), and every request that fails or goes elsewhere. */
function listen(page: Page, origin: string): () => readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', ({ message }) => heard.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) heard.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} for ${response.url()}`);
  });
  return () => [...new Set(heard)];
}

/** Opens the share kit and whatever else is folded, and searches: in the header, and on the page of the search. */
async function use(page: Page, kind: string): Promise<void> {
  for (const summary of await page.locator('main summary:visible').all()) await summary.click();
  if (kind === 'search') {
    const query = page.locator('search-page input[name="q"]');
    await query.fill('2025');
    await query.press('Enter');
    await page.locator('search-page [data-part="list"] .search-list > li').first().waitFor();
  }
  if (kind === 'home') {
    await page.locator('search-box input').click();
    await page.keyboard.type('an', { delay: 20 });
    await page.locator('search-box').getByRole('option').first().waitFor();
  }
  await page.waitForLoadState('networkidle');
}
