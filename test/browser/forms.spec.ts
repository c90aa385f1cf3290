import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { findTooWide } from './find-too-wide.ts';
import { kindOf, richestOf, test } from './site-pages.ts';

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('entry-form [data-file]').click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('an adoption becomes a file and a mail that asks to attach it', async ({ page, site }) => {
  const { path, entry } = richestOf(site, 'adopt', 'vi');
  const [, story = ''] = entry.split(':');
  await page.goto(path);
  const unit = await page.locator('#unit option').nth(3).getAttribute('value');
  await page.selectOption('#unit', unit);
  await page.fill('#started', '3/2026');
  await expect(page.locator('#stoppedOn')).toBeHidden();
  await page.check('input[value="stopped"]');
  await page.check('input[value="rules"]');
  await page.fill('#stoppedOn', '8/2026');
  await page.fill('#indicator1', 'Giấy in một tuần');
  await page.fill('#before1', '1.480');
  await page.fill('#after1', '310,5');
  await page.fill('#source1', 'Sổ in');
  await page.locator('entry-form [type="submit"]').click();

  await expect(page.locator('entry-form .made')).toBeVisible();
  const { name, text } = await downloaded(page);
  expect(name).toBe(`${unit ?? ''}.md`);
  expect(text).toContain(
    `state: review\nstory: ${story}\nunit: ${unit ?? ''}\nstarted: 2026-03\nstatus: stopped\nreason: rules\nstoppedOn: 2026-08\n`,
  );
  expect(text).toContain('    before: 1480\n    after: 310.5\n');
  const mail = new URL((await page.locator('entry-form a[data-mail]').getAttribute('href')) ?? '');
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('body')).toContain(name);
});

test('a form says what is to be mended, in the language of the page, and leads there', async ({
  page,
  site,
}) => {
  await page.goto(richestOf(site, 'adopt', 'ja').path);
  await page.fill('#after1', '多い');
  await page.locator('entry-form [type="submit"]').click();
  const faults = page.locator('entry-form .faults');
  await expect(faults).toBeFocused();
  await expect(faults.locator('a')).toHaveText([
    'あなたの部署: ここに答えてください。',
    'いつ始めましたか: ここに答えてください。',
    'いまの状況: ここに答えてください。',
    '何を測ったか: ここに答えてください。',
    '後: 数値を一つだけ書いてください。',
  ]);
  await faults.locator('a').last().click();
  await expect(page.locator('#after1')).toBeFocused();
  await expect(page.locator('#after1')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('entry-form .made')).toBeHidden();
});

test('somebody is nominated on a phone', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(richestOf(site, 'nominate', 'en').path);
  await page.check('input[value="practice"]');
  await page.fill('#name', 'A bell at the door');
  await page.fill('#deed', 'It rings when somebody waits.');
  await page.locator('entry-form [type="submit"]').click();
  const { name, text } = await downloaded(page);
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2}-a-bell-at-the-door\.md$/);
  expect(text).toContain('state: review\n');
  expect(text).toContain('deed: "It rings when somebody waits."\n');
  expect(await findTooWide(page)).toEqual([]);
});

test('without a script a form says so and offers a template', async ({ browser, baseURL, site, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const kind of ['adopt', 'nominate']) {
    await page.goto(new URL(richestOf(site, kind, 'vi').path, baseURL).href);
    await expect(page.locator('entry-form .no-script')).toBeVisible();
    await expect(page.locator('entry-form .make')).toBeHidden();
    const template = await page.locator('entry-form .other a[download]').getAttribute('href');
    const text = await (await request.get(template ?? '')).text();
    expect(text).toMatch(/^---\n# [^]*\nstate: review\n[^]*\n---\n$/);
  }
  await context.close();
});

test('a practice card prints on one page, whatever its story', async ({ page, site }) => {
  test.setTimeout(120_000);
  const cards = site.filter((each) => kindOf(each) === 'practiceCard');
  expect(cards.length).toBeGreaterThan(10);
  for (const { path } of cards) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect.soft(pdf.match(/\/Type\s*\/Page\b/g)?.length, path).toBe(1);
  }
});

test('a lineage is a picture where there is room, and words on a phone', async ({ page, site }) => {
  const { path } = richestOf(site, 'story', 'en');
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(path);
  const [picture, tree] = [page.locator('svg.lineage'), page.locator('.lineage-view .tree > ul')];
  await expect(picture).toBeVisible();
  const drawn = await picture.locator('.unit').allTextContents();
  expect(drawn.length).toBeGreaterThan(4);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(picture).toBeHidden();
  await expect(tree).toBeVisible();
  expect(await findTooWide(page)).toEqual([]);
});
