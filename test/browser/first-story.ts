import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import sharp, { type OverlayOptions } from 'sharp';
import { makeFolder } from '../make-folder.ts';
import { bringToDisk, layIntoBrowser } from './browser-folder.ts';
import { toEditorForm, type EditorForm, type FormWords } from './editor-form.ts';
import type { GuideStory } from './guide-stories.ts';

/** At which desk, in which language, what is written there, and what is done at each step of which the guide has a picture. */
export type FirstStory = {
  readonly page: Page;
  readonly url: string;
  readonly contentDir: string;
  readonly lang: 'vi' | 'en';
  readonly words: FormWords;
  readonly story: GuideStory;
  readonly take: (step: string) => Promise<void>;
};

/** Goes through the guide for staff as it is written: first story, a name, a translation, somebody withdraws. */
export async function writeFirstStory(first: FirstStory): Promise<void> {
  const { page, url, contentDir, lang, words, story, take } = first;
  await layIntoBrowser(page, url, contentDir);
  await page.goto(`${url}/?lang=${lang}`);
  await take('start');
  await page.getByRole('link', { name: story.begin }).click();
  const form = toEditorForm(page, words);
  await nameFolder(page, story.folder);
  await form.frame.getByRole('button', { name: words.open }).waitFor();
  await page.waitForTimeout(1_500);
  await take('folder');
  await form.frame.getByRole('button', { name: words.open }).click();
  await fillIn(form, first);
  await form.save();
  await bringToDisk(page, contentDir);
  const panel = page.locator('[data-panel]');
  await panel.locator('[data-rule="number-without-source"]').waitFor();
  await form.frame.getByText(words.saved).last().waitFor({ state: 'hidden' });
  await take('mend');
  await form.write('results.0.source', story.source);
  await form.save();
  await bringToDisk(page, contentDir);
  await expect(panel.locator('[data-grade="error"]')).toHaveCount(0, { timeout: 20_000 });
  const preview = page.frameLocator('[data-preview-frame]');
  await preview.getByRole('heading', { level: 1, name: story.title }).waitFor();
  await form.frame.getByText(words.saved).last().waitFor({ state: 'hidden' });
  await take('page');
  await correctName(form, first);
  await translate(form, first);
  await withdraw(form, first);
}

async function fillIn(form: EditorForm, { page, words, story, take }: FirstStory): Promise<void> {
  await form.write('title', story.title);
  await form.choose('state', story.state);
  await form.write('summary', story.summary);
  await form.choose('stage', story.stage);
  await form.field('title').scrollIntoViewIfNeeded();
  await take('form');
  await form.choose('unit', story.unit);
  await form.write('started', '2026-06');
  await expect(async () => {
    await form.press('published', words.today);
    await expect(form.field('published').locator('input')).not.toHaveValue('', { timeout: 1_000 });
  }).toPass();
  await form.press('results', words.add);
  const [key, indicator, measure] = story.result;
  await form.write('results.0.key', key);
  await form.write('results.0.indicator', indicator);
  await form.write('results.0.before', '5');
  await form.write('results.0.after', '1');
  await form.write('results.0.measure', measure);
  await toTop(form, 'results');
  await take('result');
  await form.press('pictures', words.add);
  await form.upload('pictures.0.file', await makePhoto());
  await form.write('pictures.0.alt', story.alt);
  await toTop(form, 'pictures');
  await take('picture');
  for (const [heading, text] of story.paragraphs) {
    await form.atHeading(heading);
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    await page.keyboard.type(text);
  }
  const [, last] = story.paragraphs[1];
  await form.placePicture(last, 'phieu.jpg');
  await toTop(form, 'body');
  await take('text');
}

async function correctName(form: EditorForm, { page, url, lang, story, take }: FirstStory): Promise<void> {
  await page.goto(`${url}/write/?lang=${lang}#/collections/people/entries/${story.person}/index`);
  await form.field('name').waitFor();
  await page.frameLocator('[data-preview-frame]').getByRole('heading', { level: 1 }).waitFor();
  await take('name');
}

async function translate(
  form: EditorForm,
  { page, url, lang, words, story, take }: FirstStory,
): Promise<void> {
  await page.goto(`${url}/?lang=${lang}`);
  await page.goto(`${url}/write/?lang=${lang}#/collections/stories/entries/${story.story}/index`);
  await form.field('title').waitFor();
  await page.getByRole('button', { name: words.alone }).click();
  await form.frame.getByRole('button', { name: words.japanese }).click();
  await form.write('title', story.translation[0], 'ja');
  await form.write('summary', story.translation[1], 'ja');
  await take('translate');
}

/** Last, because it takes the person of the house away. */
async function withdraw(form: EditorForm, first: FirstStory): Promise<void> {
  const { page, url, contentDir, lang, story, take } = first;
  await form.save();
  await bringToDisk(page, contentDir);
  await page.goto(`${url}/?lang=${lang}`);
  await page.goto(`${url}/write/?lang=${lang}#/collections/people/entries/${story.person}/index`);
  await form.choose('state', story.withdrawn);
  await form.save();
  await bringToDisk(page, contentDir);
  await page.locator('[data-panel]').getByText(story.gone).waitFor();
  await take('withdraw');
}

async function toTop(form: EditorForm, path: string): Promise<void> {
  await form.field(path).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** The desk shows where its folder lies: in the guide, not on the computer on which its pictures are taken. */
async function nameFolder(page: Page, folder: string): Promise<void> {
  await page.locator('[data-panel] code').evaluate((code, text) => {
    code.textContent = text;
  }, folder);
}

/** Something like a slip with five boxes. */
async function makePhoto(): Promise<string> {
  const path = join(makeFolder('photo'), 'phieu.jpg');
  const box = (
    left: number,
    top: number,
    width: number,
    height: number,
    background: string,
  ): OverlayOptions => {
    const create = { width, height, channels: 3, background } as const;
    return { input: { create }, left, top };
  };
  const rows = [0, 1, 2, 3, 4].map((row) => box(340, 250 + row * 110, 520, 80, '#cfd2c6'));
  const slip = [box(290, 120, 620, 700, '#f4f5f0'), box(340, 170, 300, 44, '#1a100e'), ...rows];
  await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#8a5a12' } })
    .composite(slip)
    .jpeg()
    .toFile(path);
  return path;
}
