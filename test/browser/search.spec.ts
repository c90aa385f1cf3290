import { expect, type Page } from '@playwright/test';
import { findBarriers } from './find-barriers.ts';
import { findTooWide } from './find-too-wide.ts';
import { richestOf, test, type SitePage } from './site-pages.ts';

const box = (page: Page) => page.locator('search-box input');
const options = (page: Page) => page.locator('search-box').getByRole('option');
const query = (page: Page) => page.locator('search-page input[name="q"]');
const items = (page: Page) => page.locator('search-page [data-part="list"] .search-list > li');
const titles = (page: Page) => items(page).locator('h3').allTextContents();
const status = (page: Page) => page.locator('search-page').getByRole('status');
const searchPath = (site: readonly SitePage[], lang: string, search = '') =>
  richestOf(site, 'search', lang).path + search;

/** Types as a person does: letter by letter. */
async function type(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words, { delay: 15 });
}

/** Breaks or falsifies what the search loads. */
async function answerSearch(page: Page, files: string, status: number): Promise<void> {
  await page.route(`**/_search/${files}`, (route) => route.fulfill({ status, body: '' }));
}

test.describe('the box in the header', () => {
  test('loads nothing before it is used, then shows results as one types', async ({ page, site }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(richestOf(site, 'home', 'vi').path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /_search|search\.|create-box/.test(path))).toEqual([]);

    await box(page).click();
    await expect(box(page)).toHaveRole('combobox');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await type(page, 'hop khong giay');
    await expect(options(page).first()).toContainText('Họp không giấy');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(options(page).first().locator('mark').first()).toHaveText('Họp');
    await expect(options(page).first().locator('.bloom')).toBeVisible();
    await expect(page.locator('search-box').getByRole('group').first()).toHaveAccessibleName('Cách làm hay');
    await expect(page.locator('search-box').getByRole('status')).toHaveText(/^\d+ kết quả$/);
    // An answer for the first letters may come before.
    await expect(options(page).last()).toHaveAttribute('href', /\?q=hop\+khong\+giay$/);
    const url = new URL((await options(page).last().getAttribute('href')) ?? '', page.url());
    expect(url.pathname).toBe(searchPath(site, 'vi'));
  });

  test('is used by keyboard alone', async ({ page, site }) => {
    const { path } = richestOf(site, 'story', 'en');
    await page.goto(path);
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toHaveRole('combobox');
    await type(page, 'paper');
    // An answer for the first letters may come before; the next one takes a choice away.
    await expect(options(page).last()).toHaveAttribute('href', /\?q=paper$/);
    const count = await options(page).count();
    const active = () => page.locator('search-box [aria-selected="true"]');
    const expectActive = async (place: number): Promise<void> => {
      await expect(active()).toHaveCount(1);
      await expect(options(page).nth(place)).toHaveAttribute('aria-selected', 'true');
      const id = (await options(page).nth(place).getAttribute('id')) ?? '';
      await expect(box(page)).toHaveAttribute('aria-activedescendant', id);
      await expect(box(page)).toBeFocused();
    };
    await page.keyboard.press('ArrowDown');
    await expectActive(0);
    await page.keyboard.press('End');
    await expectActive(count - 1);
    await page.keyboard.press('ArrowDown');
    await expectActive(0);
    await page.keyboard.press('ArrowUp');
    await expectActive(count - 1);
    await page.keyboard.press('Home');
    await expectActive(0);

    await page.keyboard.press('Escape');
    await expect(page.locator('.search-panel')).toBeHidden();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await expect(box(page)).toHaveValue('paper');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectActive(1);
    const href = (await options(page).nth(1).getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new URL(href, page.url()).href);
  });

  test('closes at the first Escape, and is empty at the second', async ({ page, site }) => {
    await page.goto(richestOf(site, 'home', 'en').path);
    await box(page).fill('paper');
    // Until it has come, an answer may open the panel once more.
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.search-panel')).toBeHidden();
    await expect(box(page)).toHaveValue('paper');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.search-panel')).toBeHidden();
  });

  test('leads to the search page where nothing is chosen', async ({ page, site }) => {
    await page.goto(richestOf(site, 'home', 'ja').path);
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await type(page, '会議');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${searchPath(site, 'ja')}\\?q=`));
    await expect(query(page)).toHaveValue('会議');
    await expect(items(page).first()).toBeVisible();
  });

  test('leaves keys alone while one types elsewhere, and closes when one leaves', async ({ page, site }) => {
    await page.goto(richestOf(site, 'story', 'en').path);
    await page.locator('share-kit summary').click();
    await page.locator('share-kit textarea').focus();
    await page.keyboard.press('/');
    await expect(box(page)).not.toBeFocused();

    await box(page).click();
    await type(page, '24/7');
    await expect(box(page)).toHaveValue('24/7');
    await expect(page.locator('.search-panel')).toBeVisible();
    await page.locator('h1').click();
    await expect(page.locator('.search-panel')).toBeHidden();
    await box(page).focus();
    await expect(page.locator('.search-panel')).toBeVisible();
  });

  test('is a way to the search page on a phone, for keys too', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const go of ['click', '/']) {
      await page.goto(richestOf(site, 'home', 'en').path);
      await expect(box(page)).toBeHidden();
      if (go === '/') await page.keyboard.press(go);
      else await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
      await expect(page.locator('main')).toHaveAttribute('data-entry', 'search');
    }
    await page.keyboard.press('/');
    await expect(query(page)).toBeFocused();
  });

  test('shows practices that met a barrier first', async ({ page, site }) => {
    await page.goto(richestOf(site, 'home', 'en').path);
    await box(page).click();
    await type(page, 'no staff');
    const first = page.locator('search-box').getByRole('group').first();
    await expect(first).toHaveAccessibleName('Practices that met: staff');
    await expect(first.getByRole('option').first()).toHaveAttribute('href', /^\/en\/good-practices\/./);
  });

  test('says what to try where nothing is found', async ({ page, site }) => {
    await page.goto(richestOf(site, 'home', 'en').path);
    await box(page).click();
    await type(page, 'qwertzuiop');
    await expect(page.locator('.search-panel')).toContainText('Nothing found for “qwertzuiop”.');
    await expect(options(page)).toHaveText(['Look for “qwertzuiop” in all languages']);
    await page.getByRole('link', { name: 'Names on the honour roll' }).focus();
    await expect(page.locator('.search-panel')).toBeVisible();
  });

  test('drops what comes too late, and says that it is searching', async ({ page, site }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/_search/en/words.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(richestOf(site, 'home', 'en').path);
    await box(page).click();
    await type(page, 'vehicle');
    await expect(page.locator('.search-panel .note')).toHaveText('Searching…');
    await box(page).fill('paper');
    release();
    await expect(options(page).first()).toContainText(/paper/i);
    await expect(options(page).last()).toHaveText('All results for “paper”');
    await expect(options(page).filter({ hasText: /vehicle sheet/i })).toHaveCount(0);
  });

  for (const width of [360, 767, 768, 1023, 1024, 1440]) {
    test(`keeps the bar in one shape in every language at ${String(width)} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 700 });
      const heights: number[] = [];
      for (const lang of ['vi', 'ja', 'en'])
        for (const kind of ['roll', 'search']) {
          await page.goto(richestOf(site, kind, lang).path);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          expect(await findTooWide(page)).toEqual([]);
          heights.push((await page.locator('header .bar').boundingBox())?.height ?? 0);
        }
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1.5);
    });
  }
});

test.describe('the search page', () => {
  test('searches as one types, and keeps what was typed in the address', async ({ page, site }) => {
    await page.goto(searchPath(site, 'vi'));
    await query(page).click();
    await type(page, 'giay');
    await expect(status(page)).toHaveText(/^\d+ kết quả$/);
    await expect(items(page)).toHaveCount(20);
    expect(new URL(page.url()).search).toBe('?q=giay');
    const length = await page.evaluate(() => history.length);
    await type(page, ' khen');
    await expect(page).toHaveURL(/\?q=giay\+khen$/);
    expect(await page.evaluate(() => history.length)).toBe(length);
  });

  test('shows more when asked, and as much when one comes back', async ({ page, site }) => {
    await page.goto(searchPath(site, 'vi', '?q=giay'));
    await expect(items(page)).toHaveCount(20);
    await page.getByRole('button', { name: 'Hiện thêm' }).click();
    await expect(items(page)).toHaveCount(40);
    await expect(items(page).nth(20).getByRole('link')).toBeFocused();
    const all = await titles(page);
    expect(all[20]).not.toBe(all[0]);
    await items(page).nth(30).getByRole('link').click();
    await expect(page.locator('main')).not.toHaveAttribute('data-entry', 'search');
    await page.goBack();
    await expect(items(page)).toHaveCount(40);
    expect(await titles(page)).toEqual(all);
  });

  test('narrows by facets, whose counts hold', async ({ page, site }) => {
    await page.goto(searchPath(site, 'en', '?q=minutes'));
    await expect(items(page).first()).toBeVisible();
    const facet = (name: string) => page.getByRole('group', { name, exact: true });
    const countOf = async (name: string, value: string): Promise<number> =>
      Number(await facet(name).locator('li', { hasText: value }).first().locator('.count').textContent());
    const all = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
    for (const count of await page.locator('.facets .count:visible').allTextContents())
      expect(Number(count)).toBeGreaterThan(0);

    const stories = await countOf('Kind', 'Good practices');
    const people = await countOf('Kind', 'People');
    expect(stories).toBeLessThan(all);
    await facet('Kind').getByLabel('Good practices').check();
    await expect(status(page)).toHaveText(new RegExp(`^${String(stories)} result`));
    await expect(items(page)).toHaveCount(stories);
    expect(await countOf('Kind', 'People')).toBe(people);
    await expect(facet('Kind').getByLabel('Good practices')).toBeFocused();

    await facet('Kind').getByLabel('People').check();
    await expect(status(page)).toHaveText(`${String(stories + people)} results`);
    expect(new URL(page.url()).search).toBe('?q=minutes&kind=person,story');
    const topic = facet('Topic').locator('li:visible').first();
    const left = Number(await topic.locator('.count').textContent());
    await topic.getByRole('checkbox').check();
    await expect(status(page)).toHaveText(new RegExp(`^${String(left)} result`));

    await page.getByRole('button', { name: 'Remove filter: Kind: People' }).click();
    await expect(page).toHaveURL(/kind=story&topic=/);
    await expect(facet('Kind').getByLabel('People')).not.toBeChecked();
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await expect(status(page)).toHaveText(`${String(all)} results`);
    expect(new URL(page.url()).search).toBe('?q=minutes');
    await expect(page.locator('.chips')).toBeHidden();
  });

  test('shows the same from its address, in a new window and in another language', async ({
    page,
    site,
    context,
  }) => {
    await page.goto(searchPath(site, 'vi', '?q=giay&kind=story&sort=newest'));
    await expect(items(page).first()).toBeVisible();
    const shown = await titles(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(items(other)).toHaveCount(shown.length);
    expect(await titles(other)).toEqual(shown);
    await expect(query(other)).toHaveValue('giay');
    await expect(other.getByRole('checkbox', { name: /^Cách làm hay/ })).toBeChecked();
    await expect(other.getByRole('combobox')).toHaveValue('newest');
    await other.locator('header a[hreflang="en"]:visible').click();
    await expect(other).toHaveURL(/\/en\/.*\?q=giay&kind=story&sort=newest$/);
  });

  test('takes a choice back with the back button', async ({ page, site }) => {
    await page.goto(searchPath(site, 'en', '?q=paper'));
    await expect(items(page).first()).toBeVisible();
    const all = await status(page).textContent();
    await page.getByRole('checkbox', { name: /^People \d/ }).check();
    await expect(status(page)).not.toHaveText(all ?? '');
    const ofPeople = await status(page).textContent();
    await page.getByRole('combobox').selectOption('newest');
    await expect(page).toHaveURL(/sort=newest/);
    await page.goBack();
    await expect(page.getByRole('combobox')).toHaveValue('relevance');
    await expect(status(page)).toHaveText(ofPeople ?? '');
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^People \d/ })).not.toBeChecked();
    await expect(status(page)).toHaveText(all ?? '');
    await page.goForward();
    await expect(page.getByRole('checkbox', { name: /^People \d/ })).toBeChecked();
  });

  test('lists all records of a choice without a query, the newest first', async ({ page, site }) => {
    await page.goto(searchPath(site, 'en', '?kind=decision'));
    const years = async (): Promise<readonly number[]> =>
      (await items(page).locator('.words').allTextContents()).map((text) => Number(/20\d\d/.exec(text)?.[0]));
    await expect(items(page).first()).toBeVisible();
    const found = await years();
    expect(found.length).toBe(
      site.filter(({ entry, lang }) => entry.startsWith('decision:') && lang === 'en').length,
    );
    await expect(page.getByRole('checkbox', { name: /^2026/ })).toBeVisible();
  });

  test('has its filters behind one button on a phone', async ({ page, site }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(searchPath(site, 'en', '?q=paper'));
    await expect(items(page).first()).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeHidden();
    await page.getByText('Narrow the results').click();
    await page.getByRole('checkbox', { name: /^People \d/ }).check();
    await expect(page.getByRole('button', { name: 'Remove filter: Kind: People' })).toBeVisible();
    expect(await findTooWide(page)).toEqual([]);
  });

  test('says what it understood and what answers only in part', async ({ page, site }) => {
    await page.goto(searchPath(site, 'en', '?q=achives'));
    await expect(page.getByText('Showing results for “archives”')).toBeVisible();
    await expect(items(page).first()).toContainText(/archive/i);
    await page.goto(searchPath(site, 'en', '?q=paper+zxqwv+printer+vehicle'));
    await expect(page.getByRole('heading', { name: 'These answer in part' })).toBeVisible();
  });

  test('shows practices that met a barrier above the results', async ({ page, site }) => {
    await page.goto(searchPath(site, 'vi', '?q=thiếu người'));
    const heading = page.getByRole('heading', { level: 2, name: 'Cách làm đã gỡ vướng về nhân lực' });
    await expect(heading).toBeVisible();
    await page.locator('.obstacles').getByRole('link').first().click();
    await expect(page.locator('main')).toHaveAttribute('data-entry', /^story:/);
  });

  test('adds what other languages have, in their language', async ({ page, site }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(/_search\/(\w+)\//.exec(request.url())?.[1] ?? ''));
    await page.goto(searchPath(site, 'en', '?q=公文書部の目録'));
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: 'In other languages' }),
    });
    await expect(section.getByRole('listitem').first()).toBeVisible();
    expect(asked.has('vi')).toBe(false);
    for (const link of await section.getByRole('link').all()) {
      await expect(link).toHaveAttribute('hreflang', /^(?:ja|vi)$/);
      expect(await link.getAttribute('href')).toMatch(/^\/ja\//);
    }
    const own = await items(page)
      .getByRole('link')
      .evaluateAll((links) => links.length);
    expect(own).toBeLessThan(5);
  });

  test('leads to a name without a page where it stands in its decision', async ({ page, site }) => {
    await page.goto(searchPath(site, 'vi', '?q=giay&kind=person'));
    const link = page.locator('search-page a[href*="#n-"]').first();
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.locator('main')).toHaveAttribute('data-entry', /^decision:/);
    const entry = page.locator('[data-honour]:target');
    await expect(entry).toContainText(name);
    await expect(entry).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of ['vi', 'ja', 'en']) {
    test(`the box leads to a page that lists everything in ${lang}`, async ({ page, site }) => {
      await page.goto(richestOf(site, 'home', lang).path);
      await box(page).fill('paper');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${searchPath(site, lang)}\\?q=paper$`));
      await expect(page.locator('main')).toContainText('JavaScript');
      await expect(query(page)).toBeHidden();
      const stories = richestOf(site, 'stories', lang).path;
      for (const path of [stories, richestOf(site, 'awards', lang).path, richestOf(site, 'units', lang).path])
        await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
      await page.locator('main .initials a').first().click();
      await expect(page.locator('main')).toHaveAttribute('data-entry', /^namesByInitial:/);
    });
  }
});

test.describe('where the index is', () => {
  const states = [
    ['missing', '**', 404],
    ['broken', '**/pagefind.js', 200],
    ['without its words', '**/words.json', 500],
  ] as const;
  for (const [state, files, code] of states) {
    test(`${state}, the box and the page say so and lead on`, async ({ page, site }) => {
      await answerSearch(page, files, code);
      await page.goto(richestOf(site, 'home', 'en').path);
      await box(page).click();
      await type(page, 'paper');
      const panel = page.locator('.search-panel');
      await expect(panel).toContainText('The search does not work at the moment.');
      await expect(panel.getByRole('link', { name: 'All good practices' })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.locator('search-page .message')).toContainText(
        'The search does not work at the moment.',
      );
      await page.locator('main .initials a').first().click();
      await expect(page.locator('main')).toHaveAttribute('data-entry', /^namesByInitial:/);
    });
  }

  test('missing for a while, the next letter searches again', async ({ page, site }) => {
    await answerSearch(page, '**/words.json', 404);
    await page.goto(searchPath(site, 'en', '?q=pape'));
    await expect(page.locator('search-page .message')).toContainText('does not work');
    await page.unroute('**/_search/**/words.json');
    await query(page).press('End');
    await type(page, 'r');
    await expect(items(page).first()).toBeVisible();
    await expect(page.locator('search-page .message')).toBeHidden();
  });

  test('without its facets, it answers without filters', async ({ page, site }) => {
    await answerSearch(page, '*/facets.json', 404);
    await page.goto(searchPath(site, 'en', '?q=paper'));
    await expect(items(page).first()).toBeVisible();
    await expect(page.getByText('Narrow the results')).toBeHidden();
  });
});

test('markup in titles and names is shown as text', async ({ page, site }) => {
  const hostile = '<img src=x onerror="document.title=1"> <b>paper</b> &amp;';
  const meta = { title: hostile, about: `${hostile} 1`, alias: hostile };
  const data = { url: '/en/?card=k~person~en~person|<svg>|"red"|1|1', meta, plain_excerpt: `2 ${hostile}` };
  const program = `export const createInstance = () => ({
    init: async () => {},
    search: async () => ({ results: [{ id: 'x', score: 1, data: async () => (${JSON.stringify(data)}) }] }),
  });`;
  await page.route('**/_search/en/0/pagefind.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: program }),
  );
  await page.goto(richestOf(site, 'home', 'en').path);
  await box(page).click();
  await type(page, 'paper');
  await expect(options(page).first().locator('.title')).toHaveText(hostile);
  await page.goto(searchPath(site, 'en', `?q=${encodeURIComponent(hostile)}`));
  await expect(items(page).locator('h3')).toHaveText([hostile]);
  await expect(items(page).locator('.passage')).toContainText('<b>paper</b> &amp;');
  await expect(query(page)).toHaveValue(hostile);
  expect(await page.locator('search-page :is(img, b)').count()).toBe(0);
  await expect(page).toHaveTitle(/^Search/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the search is sound for all readers when it is ${colorScheme}`, async ({ page, site }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    for (const [lang, words] of [
      ['vi', 'giay'],
      ['ja', '会議'],
      ['en', 'paper'],
    ] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(richestOf(site, 'roll', lang).path);
      await box(page).click();
      await type(page, words);
      await expect(options(page).nth(2)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      expect(await findBarriers(page)).toEqual([]);
      await page.goto(searchPath(site, lang, `?q=${words}&kind=story,person`));
      await expect(items(page).nth(2)).toBeVisible();
      expect(await findBarriers(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      await page
        .locator('search-page summary')
        .evaluate((summary) => summary.parentElement?.setAttribute('open', ''));
      expect(await findBarriers(page)).toEqual([]);
      expect(await findTooWide(page)).toEqual([]);
    }
  });
}
