import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { launchOptions } from '../browser/find-browser.ts';
import type { SitePage } from '../browser/site-pages.ts';
import { findTooWide } from '../browser/find-too-wide.ts';
import type { Outcome, Subject } from './outcome.ts';
import { runParallel } from './run-parallel.ts';

type Look = {
  readonly name: string;
  readonly pages: readonly SitePage[];
  readonly options: BrowserContextOptions;
  readonly doubled?: boolean;
  readonly find: (page: Page) => Promise<readonly string[]>;
};

/** Narrow windows, doubled text, forced colours and reduced motion. */
export async function judgeZoom(subject: Subject): Promise<Outcome> {
  const chosen = subject.views.flatMap(({ pages }) => [...pages.values()]);
  const looks: readonly Look[] = [
    { name: '320 px wide', pages: subject.pages, options: atWidth(320), find: findTooWide },
    ...[1280, 768].map((width) => ({
      name: `text doubled, ${width} px wide`,
      pages: chosen,
      options: atWidth(width),
      doubled: true,
      find: findInDoubled,
    })),
    { name: 'forced colours', pages: chosen, options: { forcedColors: 'active' }, find: findNothing },
    { name: 'reduced motion', pages: chosen, options: { reducedMotion: 'reduce' }, find: findMoving },
  ];
  const doubled = await chromium.launch({
    ...launchOptions,
    executablePath: subject.executablePath,
    args: [...launchOptions.args, '--blink-settings=defaultFontSize=32'],
  });
  const rows: string[][] = [];
  const misses: string[] = [];
  for (const look of looks) {
    subject.tell(look.name);
    const found = await lookAt(look, look.doubled ? doubled : subject.browser, subject.url);
    rows.push([look.name, String(look.pages.length), String(found.length)]);
    misses.push(...found);
  }
  await doubled.close();
  return {
    ran: true,
    method:
      'A page must not scroll sideways at 320 px (all pages) nor with the text size of the browser doubled; with forced ' +
      'colours and with reduced motion it must load without a complaint of the browser, and nothing may move in the latter.',
    columns: ['look', 'pages', 'pages that fail'],
    rows,
    misses,
  };
}

function atWidth(width: number): BrowserContextOptions {
  return { viewport: { width, height: 800 } };
}

async function lookAt(look: Look, browser: Browser, url: string): Promise<readonly string[]> {
  const context = await browser.newContext(look.options);
  const found = await runParallel(look.pages, 3, async ({ path }) => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(new URL(path, url).href, { waitUntil: 'load' });
    const all = [...errors, ...(await look.find(page))];
    await page.close();
    return all.length === 0 ? [] : [`${path} (${look.name}): ${all.join('; ')}`];
  });
  await context.close();
  return found.flat();
}

async function findInDoubled(page: Page): Promise<readonly string[]> {
  const size = await page.evaluate(() => getComputedStyle(document.body).fontSize);
  const small = parseFloat(size) < 32 ? [`text of ${size} does not follow the browser's size`] : [];
  return [...small, ...(await findTooWide(page))];
}

function findMoving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getTiming().duration) > 1)
      .map(({ id }) => `moves: ${id || 'an animation'}`),
  );
}

function findNothing(): Promise<readonly string[]> {
  return Promise.resolve([]);
}
