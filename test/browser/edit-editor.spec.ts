import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { provideEditor } from '../../src/adapters/node/editor/provide-editor.ts';
import { personText } from '../content/write-content.ts';
import { AN, test } from './open-desk.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// What the desk knows of Sveltia from outside: a new version of it is to be looked at where this fails.
test.describe('beside the real editor', () => {
  test.slow();
  test.use({ editorFolder: async ({}, use) => use(await provideEditor(root)), locale: 'en' });

  test('the desk says how to choose the folder, then follows the editor from entry to entry', async ({
    page,
    desk,
  }) => {
    await layIntoBrowser(page, desk.url, desk.contentDir);
    await desk.write(AN, personText('An', 'nmae: An'));
    await page.goto(`${desk.url}/write/?lang=en`);
    const panel = page.locator('[data-panel]');
    const editor = page.frameLocator('[data-editor]');
    await expect(panel).toContainText('First, choose your folder');
    await expect(panel.locator('code')).toHaveText(desk.contentDir);
    await expect(editor.getByRole('button', { name: /GitHub|token/i })).toHaveCount(0);
    const open = 'Work with Local Repository';
    await expect(panel).toContainText(open);
    await editor.getByRole('button', { name: open }).click();
    await expect(panel).not.toContainText('First, choose your folder');

    await page.evaluate(() => location.assign('#/collections/people/entries/binh/index'));
    await expect(
      editor.getByRole('textbox', { name: 'Binh' }).or(editor.getByText('Binh').first()),
    ).toBeVisible();
    await expect(panel).toContainText('Draft: visitors do not see it.');

    await panel.locator('summary').click();
    await panel.getByRole('link', { name: 'an', exact: true }).click();
    await expect(panel.locator('.problems')).toContainText('nmae');
    await expect(editor.getByText('An').first()).toBeVisible();
    await page.evaluate(() => location.assign('#/collections/people'));
    await expect(panel).toContainText('Open an entry in the editor.');
  });
});

/** Copies a folder into the browser's own store and lets the editor choose that: no program can press in a real dialogue. */
async function layIntoBrowser(page: Page, url: string, dir: string): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'showDirectoryPicker', async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('content'),
    );
  });
  await page.goto(`${url}/`);
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(dir, path), await readFile(path, 'utf8')] as const;
      }),
  );
  await page.evaluate(async (all) => {
    const store = await navigator.storage.getDirectory();
    const content = await store.getDirectoryHandle('content', { create: true });
    await content.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of all) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let folder = content;
      for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}
