import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect as within, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { provideEditor } from '../../src/adapters/node/editor/provide-editor.ts';
import { problemsIn } from '../content/say-problems.ts';
import { makeFolder } from '../make-folder.ts';
import { bringToDisk, layIntoBrowser } from './browser-folder.ts';
import { formWords, toEditorForm, type EditorForm } from './editor-form.ts';
import { writeHouse } from './house.ts';
import { test } from './open-desk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const expect = within.configure({ timeout: 20_000 });
const words = formWords.vi;
const STORY = 'stories/phieu-muon-mot-trang/index.md';
const SHELVES = 'stories/ke-ho-so-ngan-nap/index.md';
const toShelves = '/write/?lang=vi#/collections/stories/entries/ke-ho-so-ngan-nap/index';

// What staff do, at the real editor and a real folder; what the browser keeps is written to the disk after each save.
test.use({
  editorFolder: async ({}, use) => use(await provideEditor(root)),
  writeFolder: async ({}, use) => use(() => writeHouse('vi')),
  ...{ locale: 'vi-VN', actionTimeout: 20_000, viewport: { width: 1440, height: 900 } },
});

test.describe('with the site beside it', () => {
  test.use({ hasPreview: true });

  test('a story with a picture and a result is written, mended, seen, and passes the check', async ({
    page,
    desk,
  }) => {
    test.setTimeout(180_000);
    const { contentDir } = desk;
    const form = await openEditor(page, desk.url, contentDir, `${desk.url}/?lang=vi`);
    const panel = page.locator('[data-panel]');
    await form.write('title', 'Phiếu mượn một trang');
    await form.choose('state', 'Đã đăng');
    await form.write('summary', 'Ba mẫu phiếu mượn gom thành một, điền xong trong một phút.');
    await form.choose('stage', 'Phát hiện');
    await form.choose('unit', 'Phòng Lưu trữ');
    await form.write('started', '2026-06');
    await expect(async () => {
      await form.press('published', words.today);
      await expect(form.field('published').locator('input')).not.toHaveValue('', { timeout: 1_000 });
    }).toPass();
    await form.press('results', words.add);
    await form.write('results.0.key', 'thoi-gian-dien');
    await form.write('results.0.indicator', 'Thời gian điền phiếu');
    await form.write('results.0.before', '5');
    await form.write('results.0.after', '1');
    await form.write('results.0.measure', 'phút');
    await form.press('pictures', words.add);
    await form.upload('pictures.0.file', await makePhoto('chân dung (1).JPG'));
    await form.write('pictures.0.alt', 'Tờ phiếu mượn khổ A5 có năm ô.');
    await form.save();
    expect(await bringToDisk(page, contentDir)).toEqual([
      'stories/phieu-muon-mot-trang/chan-dung-1.jpg',
      STORY,
    ]);

    await expect(panel.getByRole('heading', { name: 'Phiếu mượn một trang' })).toBeVisible();
    const fault = panel.locator('[data-rule="number-without-source"]');
    await expect(fault).toContainText('không có nguồn');
    await expect(fault).toContainText('Hãy thêm “Nguồn số liệu” vào mục này');

    await form.write('results.0.source', 'Phiếu của 40 lượt mượn, do thủ thư bấm giờ');
    await form.atHeading('Việc khó');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Mỗi kho một mẫu phiếu.');
    await form.save();
    expect(await bringToDisk(page, contentDir)).toEqual([STORY]);
    await expect(fault).toHaveCount(0);
    await expect(panel.locator('[data-grade="error"]')).toHaveCount(0);

    const preview = page.frameLocator('[data-preview-frame]');
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Phiếu mượn một trang', {
      timeout: 60_000,
    });
    const problems = await problemsIn(contentDir);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await readFile(join(contentDir, STORY), 'utf8')).toContain(
      'pictures:\n  - file: chan-dung-1.jpg\n    alt: Tờ phiếu mượn khổ A5 có năm ô.\n---\n\n## Việc khó\n\nMỗi kho một mẫu phiếu.\n\n## Cách làm\n',
    );
  });
});

test('a title that is changed is the only line of its file that changes', async ({ page, desk }) => {
  test.setTimeout(90_000);
  const before = await readFile(join(desk.contentDir, SHELVES), 'utf8');
  const form = await openEditor(page, desk.url, desk.contentDir, desk.url + toShelves);
  await form.write('title', 'Kệ hồ sơ ngăn nắp, ai cũng tìm được');
  await form.save();
  expect(await bringToDisk(page, desk.contentDir)).toEqual([SHELVES]);
  expect(await readFile(join(desk.contentDir, SHELVES), 'utf8')).toBe(
    before.replace('title: Kệ hồ sơ ngăn nắp\n', 'title: Kệ hồ sơ ngăn nắp, ai cũng tìm được\n'),
  );
});

test('a translation is written side by side, and has words only', async ({ page, desk }) => {
  test.setTimeout(90_000);
  const form = await openEditor(page, desk.url, desk.contentDir, desk.url + toShelves);
  await page.getByRole('button', { name: words.alone }).click();
  await form.frame.getByRole('button', { name: words.japanese }).click();
  await form.write('title', '整った書棚', 'ja');
  await form.write('summary', 'だれでも数分で書類が見つかります。', 'ja');
  await form.save();
  const translation = SHELVES.replace('.md', '.ja.md');
  expect(await bringToDisk(page, desk.contentDir)).toEqual([translation]);
  expect(await readFile(join(desk.contentDir, translation), 'utf8')).toBe(
    '---\ntitle: 整った書棚\nsummary: だれでも数分で書類が見つかります。\n---\n',
  );
});

test('a story is written with the keyboard alone', async ({ page, desk }) => {
  test.setTimeout(120_000);
  const form = await openEditor(
    page,
    desk.url,
    desk.contentDir,
    `${desk.url}/write/?lang=vi#/collections/stories/new`,
  );
  const type = async (path: string, text: string): Promise<void> => {
    await tabTo(page, form.field(path).getByRole('textbox').first());
    await page.keyboard.type(text);
  };
  const choose = async (path: string, choice: string): Promise<void> => {
    const radios = form.field(path).getByRole('radio');
    await tabTo(page, radios);
    const chosen = form.field(path).getByRole('radio', { name: choice });
    for (let step = 0; step < 8 && !(await isFocused(chosen)); step++)
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(chosen).toBeChecked();
  };
  await type('title', 'Họp đứng mười phút');
  await choose('state', 'Bản nháp');
  await type('summary', 'Mỗi sáng họp đứng mười phút thay cho buổi họp thứ Hai.');
  await choose('stage', 'Phát hiện');
  await choose('unit', 'Phòng Văn thư');
  await type('started', '2026-09');
  await tabTo(page, form.field('published').getByRole('button', { name: words.today }));
  await page.keyboard.press('Enter');
  await tabTo(page, form.field('body').locator('[contenteditable="true"]'));
  for (const key of ['ControlOrMeta+Home', 'End', 'Enter']) {
    await page.keyboard.press(key);
    // The text draws what was pressed at its own time.
    await page.waitForTimeout(200);
  }
  await page.keyboard.type('Họp thứ Hai dài hai giờ.');
  await page.keyboard.press('ControlOrMeta+s');
  await expect(form.frame.getByText(words.saved).last()).toBeVisible();
  const path = 'stories/hop-dung-muoi-phut/index.md';
  expect(await bringToDisk(page, desk.contentDir)).toEqual([path]);
  const text = await readFile(join(desk.contentDir, path), 'utf8');
  expect(text).toContain('state: draft\n');
  expect(text).toContain('unit: van-thu\n');
  expect(text).toContain('## Việc khó\n\nHọp thứ Hai dài hai giờ.\n');
  const problems = await problemsIn(desk.contentDir);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

/** Opens the editor on a folder: from the start page by its link for stories, else at an address. */
async function openEditor(page: Page, url: string, dir: string, address: string): Promise<EditorForm> {
  await layIntoBrowser(page, url, dir);
  await page.goto(address);
  const link = page.getByRole('link', { name: 'Viết một bài' });
  if (!address.includes('/write/')) await link.click();
  const form = toEditorForm(page, words);
  const open = form.frame.getByRole('button', { name: words.open });
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(form.field('title')).toBeVisible();
  return form;
}

/** Presses Tab until one of these has the focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(wanted)}.`);
}

async function isFocused(wanted: Locator): Promise<boolean> {
  return wanted.evaluateAll((all) => all.some((each) => each === each.ownerDocument.activeElement));
}

async function makePhoto(name: string): Promise<string> {
  const folder = makeFolder('photo');
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#c99a3b' } })
    .jpeg()
    .toFile(path);
  return path;
}
