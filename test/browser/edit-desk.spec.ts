import { expect, type Page } from '@playwright/test';
import { personText } from '../content/write-content.ts';
import { findBarriers } from './find-barriers.ts';
import { findTooWide } from './find-too-wide.ts';
import { AN, test } from './open-desk.ts';

const FAULT = personText('An', 'nmae: An');
const atAn = '/write/#/collections/people/entries/an/index';

test('a fault that is saved is said beside the editor within three seconds, and goes when it is mended', async ({
  page,
  desk,
}) => {
  await page.goto(`${desk.url}${atAn}`);
  const panel = page.locator('[data-panel]');
  await expect(panel.getByRole('heading', { name: 'An' })).toBeVisible();
  await expect(panel.getByText('All is well here')).toBeVisible();

  await desk.write(AN, FAULT);
  const problem = panel.locator('.problems > li');
  await expect(problem).toContainText('There is no field “nmae” here.', { timeout: 3_000 });
  await expect(problem).toContainText('Did you mean “name”? Correct the name of the field.');
  await expect(panel.getByText('The preview of the site could not be started.')).toBeVisible();

  const guide = page.waitForEvent('popup');
  await problem.getByRole('link').click();
  await expect((await guide).locator('#unknown-key')).toBeVisible();

  await desk.write(AN, personText('An'));
  await expect(panel.getByText('All is well here')).toBeVisible({ timeout: 3_000 });
});

test('problems of other entries stand below and open in the editor beside', async ({ page, desk }) => {
  await desk.write('people/binh/index.md', FAULT);
  await page.goto(`${desk.url}${atAn}`);
  const panel = page.locator('[data-panel]');
  await panel.getByText('In one other entry (1 error)').click();
  await panel.getByRole('link', { name: 'binh' }).click();
  await expect(panel.locator('.problems > li')).toContainText('nmae');
  expect(page.url()).toContain('#/collections/people/entries/binh/index');
});

test('what waits leads into the editor, by the keyboard alone', async ({ page, desk }) => {
  await page.goto(`${desk.url}/?lang=en`);
  const groups = page.locator('[data-waiting] h3');
  await expect(groups).toHaveText(['1 Nominations received', '1 In review', '1 Drafts']);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to what is here')).toBeFocused();
  await page.getByRole('link', { name: 'Binh' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-panel]')).toContainText('Draft: visitors do not see it.');
});

test('what waits is shown anew after a change', async ({ page, desk }) => {
  await page.goto(`${desk.url}/?lang=en`);
  await expect(page.locator('.blockers')).toContainText('Nothing stands in the way of publishing');
  await desk.write('people/binh/index.md', FAULT);
  await expect(page.locator('.blockers')).toContainText('1 error', { timeout: 3_000 });
});

test('plain words say that the program has ended, that the folder is gone, and that two windows are open', async ({
  page,
  context,
  desk,
}) => {
  await page.goto(`${desk.url}${atAn}`);
  await expect(page.locator('[data-panel]')).toContainText('All is well here');
  await desk.end();
  const ended = page.locator('[data-notice="ended"]');
  await expect(ended).toContainText('Start the editor again as you did before');
  await desk.start();
  await expect(ended).toBeHidden();

  await desk.takeAway();
  await expect(page.locator('[data-panel]')).toContainText('is not there any more');
  await desk.bringBack();
  await expect(page.locator('[data-panel]')).toContainText('All is well here');

  const second = await context.newPage();
  await second.goto(`${desk.url}${atAn}`);
  await expect(page.locator('[data-panel]')).toContainText('open in two windows');
  await second.close();
  await expect(page.locator('[data-panel]')).not.toContainText('open in two windows');
});

test('a browser that cannot write into folders is told which can', async ({ page, desk }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
  for (const path of ['/', '/write/']) {
    await page.goto(`${desk.url}${path}`);
    const notice = page.locator('[data-notice="browser"]');
    await expect(notice).toContainText('Microsoft Edge or Google Chrome');
    await expect(notice).toContainText(desk.url);
  }
});

for (const [lang, scheme] of [
  ['vi', 'light'],
  ['ja', 'dark'],
] as const) {
  test(`the desk hinders nobody, ${lang}, ${scheme}`, async ({ page, desk }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.emulateMedia({ colorScheme: scheme });
    await desk.write(AN, FAULT);
    for (const path of [`/?lang=${lang}`, `/write/?lang=${lang}${atAn.slice('/write/'.length)}`]) {
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(desk.url + path);
        await showProblems(page);
        expect(await findTooWide(page), `${path} ${width}`).toEqual([]);
      }
      expect(await findBarriers(page), path).toEqual([]);
    }
    expect(refused).toEqual([]);
  });
}

/** On a narrow screen the problems are behind a button. */
async function showProblems(page: Page): Promise<void> {
  const button = page.locator('[data-view="problems"]');
  if (await button.isVisible()) await button.click();
  if ((await page.locator('[data-panel]').count()) > 0)
    await expect(page.locator('.problems > li')).toBeVisible();
}
