import { expect, test as base, type CDPSession, type Page } from '@playwright/test';
import { findBarriers } from './find-barriers.ts';
import { findTooWide } from './find-too-wide.ts';
import { serveScreen, type ScreenServer } from './screen-server.ts';

const folder = process.env['OUT_DIR'] ?? '.florilegium/test-site';
const START = new Date('2026-11-22T09:00:00Z');
/** Slides of a round of the sample, and how long each is shown. */
const ROUND = 15;
const SECONDS = 12;
const HOUR = 3_600_000;

const test = base.extend<{ server: ScreenServer }>({
  server: async ({}, use) => {
    const server = await serveScreen(folder);
    await use(server);
    await server.close();
  },
});

test.setTimeout(120_000);

test('a screen runs for two hours, always with another slide, and grows by nothing', async ({
  page,
  server,
}) => {
  const faults = collectFaults(page);
  const seconds = 40;
  await open(page, `${server.address}/screen/?seconds=${String(seconds)}`);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    let count = 0;
    const note = (): void => void (document.documentElement.dataset['count'] = String(++count));
    const slots = document.querySelectorAll('.slot');
    for (const slot of slots) new MutationObserver(note).observe(slot, { childList: true });
  });
  const round = ROUND * seconds * 1000;
  await page.clock.runFor(3 * round);
  const before = await weigh(session);
  await page.clock.runFor(9 * round);
  const after = await weigh(session);
  expect(after.nodes).toBeLessThan(before.nodes * 1.1 + 100);
  expect(after.heap).toBeLessThan(before.heap * 1.1 + 300_000);
  // Each slide is put in, and the one before taken out.
  const count = Number(await page.locator('html').getAttribute('data-count'));
  expect(count).toBeGreaterThanOrEqual((2 * 2 * HOUR) / 1000 / seconds - 2);
  expect(faults).toEqual([]);
});

test('a screen goes on through every fault of the network, and takes a new release as a whole', async ({
  page,
  server,
}) => {
  const faults = collectFaults(page);
  await open(page, `${server.address}/screen/?seconds=120`);
  await page.clock.runFor(2_000);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  const first = await readRelease(page);
  for (const mood of ['cut', 'portal', 'lost', 'broken', 'half'] as const) {
    server.be(mood);
    await letLook(page, server);
    await page.reload();
    await expect(page.locator('.slot.seen .slide h2').first()).toBeVisible();
    expect(await readRelease(page)).toBe(first);
  }
  const [gone = ''] = await server.names();
  // Half of a new release is none.
  server.be('half');
  const second = await server.publish((data) => ({
    ...{ ...data, decisions: [], stories: [] },
    honours: data.honours.filter(({ name }) => name.text !== gone),
  }));
  await letLook(page, server);
  expect(await readRelease(page)).toBe(first);

  server.be('well');
  const loaded = page.waitForEvent('load');
  await letLook(page, server);
  await expect.poll(() => readRelease(page)).toBe(second);
  await page.clock.runFor(2 * 60_000);
  await loaded;
  await expect(page.locator('.slot.seen .slide')).toBeVisible();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const data = await caches.match('/screen/slides.json');
    return { names, text: (await data?.text()) ?? '' };
  });
  expect(kept.names.sort()).toEqual([`screen /screen/ ${second}`, 'screen /screen/ note'].sort());
  expect(kept.text.length).toBeGreaterThan(1000);
  expect(kept.text.includes(JSON.stringify(gone))).toBe(false);
  expect(faults).toEqual([]);

  // The worker is for screens alone.
  await page.goto(`${server.address}/`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
});

test('a screen says of when it is once it has heard nothing for days', async ({ page, server }) => {
  await open(page, `${server.address}/screen/?seconds=120`);
  // Before its clock jumps, it has heard: an answer that is under way would be of the time after.
  await letLook(page, server);
  const stale = page.locator('[data-part="stale"]');
  server.be('cut');
  await page.clock.fastForward(60 * HOUR);
  await letLook(page, server);
  await expect(stale).toBeHidden();
  await page.clock.fastForward(60 * HOUR);
  await letLook(page, server);
  await expect(stale).toContainText('22 tháng 11, 2026');
  server.be('well');
  await letLook(page, server);
  await expect(stale).toBeHidden();
});

test('keys lead through the slides, pause them, and open the settings', async ({ page, server }) => {
  await open(page, `${server.address}/en/screen/?slides=stories`);
  const slide = page.locator('.slot.seen .slide');
  const press = async (key: string): Promise<string> => {
    await page.keyboard.press(key);
    return (await slide.getAttribute('class')) ?? '';
  };
  await expect(slide).toHaveClass(/part-0/);
  expect(await press('ArrowRight')).toMatch(/part-1/);
  expect(await press('PageDown')).toMatch(/part-2/);
  expect(await press('ArrowLeft')).toMatch(/part-1/);
  await press(' ');
  await page.clock.runFor(60_000);
  await expect(slide).toHaveClass(/part-1/);
  await press(' ');
  await page.clock.runFor(SECONDS * 1000 + 100);
  await expect(slide).toHaveClass(/part-2/);

  await page.keyboard.press('s');
  const panel = page.getByRole('dialog', { name: 'Set up this screen' });
  await panel.getByLabel('Unit').selectOption({ index: 2 });
  await panel.getByLabel('Seconds for each slide').fill('20');
  await panel.getByLabel('Figures').uncheck();
  await panel.getByLabel('Language').selectOption({ label: '日本語' });
  const unit = await panel.getByLabel('Unit').inputValue();
  await expect(panel.getByLabel('Address for the screen')).toHaveValue(
    `${server.address}/ja/screen/?unit=${unit}&seconds=20&slides=stories`,
  );
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('an address that means nothing is told of, and shows everything', async ({ page, server }) => {
  const faults = collectFaults(page);
  await open(page, `${server.address}/en/screen/?unit=nobody&seconds=0&slides=cats`);
  const note = page.locator('[data-part="note"]');
  await expect(note).toContainText('“unit=nobody”');
  await expect(note).toContainText('“seconds=0”');
  await page.clock.runFor(21_000);
  await expect(note).toBeEmpty();
  expect(faults).toEqual([]);

  await page.goto(`${server.address}/en/screen/?seconds=20&lang=ja`);
  await expect(page).toHaveURL(`${server.address}/ja/screen/?seconds=20`);
});

for (const [ground, width, height] of [
  ['lacquer', 1920, 1080],
  ['paper', 1080, 1920],
] as const) {
  test(`every kind of slide is sound and has room on ${ground}, ${String(width)} by ${String(height)}`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await open(page, `${server.address}/ja/screen/?ground=${ground}`);
    await page.clock.runFor(21_000);
    const judged = new Set<string>();
    for (let step = 0; step < ROUND; step += 1) {
      const slide = page.locator('.slot.seen .slide');
      const kind = (await slide.getAttribute('class')) ?? '';
      expect(await findCut(page), kind).toEqual([]);
      if (!judged.has(kind)) expect(await findBarriers(page), kind).toEqual([]);
      judged.add(kind);
      await page.keyboard.press('ArrowRight');
      await page.clock.runFor(2_000);
    }
    expect(judged.size).toBe(7);
    expect(await findTooWide(page)).toEqual([]);
  });
}

async function open(page: Page, address: string): Promise<void> {
  await page.clock.install({ time: START });
  await page.goto(address);
  await expect(page.locator('.slot.seen .slide h2').first()).toBeVisible();
}

/** Lets time pass until the screen has asked the site, and has had the time of the test to hear the answer. */
async function letLook(page: Page, server: ScreenServer): Promise<void> {
  const before = server.looks();
  await expect(async () => {
    await page.clock.runFor(20_000);
    expect(server.looks()).toBeGreaterThan(before);
  }).toPass({ intervals: [20] });
  // Longer than files of this machine take, and shorter than the patience of the screen: its clock stands still.
  await page.waitForTimeout(400);
}

/** The words that are cut off: below the edge of the screen, or beside it. */
async function findCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const words = document.querySelector('.slot.seen .words');
    const parts = [...(words?.querySelectorAll('h2, h3, p, dt, dd, li, svg') ?? [])];
    return parts
      .filter((part) => part.getClientRects().length > 0)
      .filter((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      })
      .map((part) => part.textContent);
  });
}

async function readRelease(page: Page): Promise<string> {
  const data = await page.evaluate(async () => (await caches.match('/screen/slides.json'))?.text());
  return /"release":"(\w+)"/.exec(data ?? '')?.[1] ?? '';
}

async function weigh(session: CDPSession): Promise<{ readonly heap: number; readonly nodes: number }> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes };
}

function collectFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  return faults;
}
