import { mkdtemp, rm } from 'node:fs/promises';
import { expect as within, test as base, type Page } from '@playwright/test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePractice } from '../../src/adapters/node/editor/serve-practice.ts';
import { writePractice } from '../../src/adapters/node/editor/write-practice.ts';
import { findBarriers } from './find-barriers.ts';

/** Two megabytes of program and a whole sample are read first. */
const expect = within.configure({ timeout: 20_000 });

const test = base.extend<object, { practice: string }>({
  practice: [
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'florilegium-practice-'));
      const languages = ['vi', 'ja', 'en'] as const;
      await writePractice(process.cwd(), { contentDir: 'content', languages, title: 'Rừng hoa' }, folder);
      const server = await servePractice(folder, 0);
      await use(server.url);
      await server.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test.use({ locale: 'vi-VN', actionTimeout: 20_000 });

test('staff practise on the sample, find their work again, and start anew', async ({ page, practice }) => {
  test.setTimeout(120_000);
  const complaints = listen(page, practice);
  await page.goto(practice);
  await expect(page.getByRole('complementary', { name: 'Trang thực hành' })).toBeVisible();
  await openPerson(page, 'Bùi Thị Lan Chi');
  const name = page.locator('[data-key-path="name"] input').first();
  await name.fill('Bùi Thị Lan Chi Anh');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('region', { name: 'Kiểm tra sau khi lưu' })).toContainText('không có lỗi');
  expect(await findOwnBarriers(page)).toEqual([]);

  await page.goto(practice);
  await openPerson(page, 'Bùi Thị Lan Chi Anh');
  await expect(name).toHaveValue('Bùi Thị Lan Chi Anh');

  await page.getByRole('button', { name: 'Làm lại từ đầu' }).click();
  const ask = page.getByRole('dialog', { name: 'Làm lại từ đầu với dữ liệu mẫu?' });
  await expect(ask.getByRole('button', { name: 'Giữ bài của tôi' })).toBeFocused();
  expect(await findOwnBarriers(page)).toEqual([]);
  await ask.getByRole('button', { name: 'Xoá và làm lại' }).click();
  await expect(ask).toBeHidden();
  await openPerson(page, 'Bùi Thị Lan Chi');
  await expect(name).toHaveValue('Bùi Thị Lan Chi');
  expect(complaints).toEqual([]);
});

async function openPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name: 'Cá nhân' }).click();
  await page.getByText(name, { exact: true }).first().click();
  await page.locator('[data-key-path="name"] input').first().waitFor();
}

/** What the policy refuses, and what is asked of any other host. */
function listen(page: Page, own: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !/^(?:blob|data):/.test(url)) complaints.push(url);
  });
  return complaints;
}

/** What hinders readers of our own parts; Sveltia answers for its own. */
async function findOwnBarriers(page: Page): Promise<readonly string[]> {
  const barriers = await findBarriers(page);
  const own = /practice-|problem-panel/;
  return barriers.flatMap(({ rule, places }) =>
    places.filter((place) => own.test(place)).map((place) => `${rule}: ${place}`),
  );
}
