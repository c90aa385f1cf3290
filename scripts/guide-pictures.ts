// `npm run guide-pictures`: takes the pictures of the guide for staff from the real editor, into docs/pictures/editor.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { formWords } from '../test/browser/editor-form.ts';
import { launchOptions } from '../test/browser/find-browser.ts';
import { writeFirstStory } from '../test/browser/first-story.ts';
import { GUIDE_STORIES } from '../test/browser/guide-stories.ts';
import { writeHouse } from '../test/browser/house.ts';
import { provideBrowser, remedies } from '../test/browser/provide-browser.ts';
import { toSmallPicture } from '../test/browser/small-picture.ts';
import { startDesk } from '../test/browser/start-desk.ts';

const FOLDER = 'docs/pictures/editor';
const LANGUAGES = ['vi', 'en'] as const;
const SIZE = { width: 1280, height: 800 };
const USAGE = `npm run guide-pictures [-- --only vi]
  --only  one language; both without it`;

const { values } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const chosen = LANGUAGES.filter((lang) => values.only === undefined || values.only === lang);
if (values.help || chosen.length === 0) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else process.exitCode = await takeAll(chosen);

async function takeAll(languages: readonly (typeof LANGUAGES)[number][]): Promise<number> {
  const executablePath = await provideBrowser();
  if (executablePath === undefined) {
    console.error(remedies);
    return 1;
  }
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  for (const lang of languages) {
    const folder = join(FOLDER, lang);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const contentDir = await writeHouse(lang);
    const desk = await startDesk(contentDir, lang);
    const context = await browser.newContext({ locale: lang === 'vi' ? 'vi-VN' : 'en-GB', viewport: SIZE });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const take = async (name: string): Promise<void> => takePicture(page, join(folder, `${name}.webp`));
    await writeFirstStory({
      page,
      url: desk.url,
      contentDir,
      lang,
      words: formWords[lang],
      story: GUIDE_STORIES[lang],
      take,
    });
    await context.close();
    desk.end();
  }
  await browser.close();
  return 0;
}

async function takePicture(page: Page, file: string): Promise<void> {
  await page.waitForTimeout(600);
  const bytes = await toSmallPicture(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  await writeFile(file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
