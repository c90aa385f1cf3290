import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { formWords } from '../browser/editor-form.ts';
import { launchOptions } from '../browser/find-browser.ts';
import { writeFirstStory } from '../browser/first-story.ts';
import { GUIDE_STORIES } from '../browser/guide-stories.ts';
import { writeHouse } from '../browser/house.ts';
import { provideBrowser } from '../browser/provide-browser.ts';
import { startDesk } from '../browser/start-desk.ts';
import { makeFolder } from '../make-folder.ts';
import type { Outcome, Work } from './outcome.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** What has been done when the guide shows a picture. */
const STEPS: Readonly<Record<string, string>> = {
  start: 'open the desk',
  folder: 'begin a story',
  form: 'choose the folder, fill in the first fields',
  result: 'write a result',
  picture: 'add a picture with its description',
  text: 'write three sections, place the picture',
  mend: 'save, and be told what is to be mended',
  page: 'mend, save, and see the page',
  name: 'open a profile and its page',
  translate: 'write a title and a summary in Japanese',
  withdraw: 'save, open a profile, and withdraw it',
};

/** Goes through the guide for staff at `npm run edit`, then checks and builds what lies in the folder. */
export async function judgeEditor({ date, tell }: Work): Promise<Outcome> {
  const executablePath = await provideBrowser();
  if (executablePath === undefined) return { ran: false, why: 'no browser starts here' };
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  const rows: (readonly string[])[] = [];
  const misses: string[] = [];
  for (const lang of ['vi', 'en'] as const) {
    const contentDir = await writeHouse(lang);
    let since = performance.now();
    const note = (what: string): void => {
      rows.push([lang, what, ((performance.now() - since) / 1000).toFixed(1)]);
      since = performance.now();
      tell(`${lang}: ${what}`);
    };
    const desk = await startDesk(contentDir, lang);
    note('start the program');
    const locale = lang === 'vi' ? 'vi-VN' : 'en-GB';
    const page = await browser.newPage({ locale, viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    const take = (step: string): Promise<void> => {
      note(STEPS[step] ?? step);
      return Promise.resolve();
    };
    const story = GUIDE_STORIES[lang];
    await writeFirstStory({ page, url: desk.url, contentDir, lang, words: formWords[lang], story, take });
    await page.close();
    desk.end();
    const env = {
      ...process.env,
      CONTENT_DIR: contentDir,
      OUT_DIR: join(makeFolder('out'), 'site'),
      BUILD_DATE: date,
    };
    for (const command of ['check', 'build']) {
      await run(process.execPath, [`scripts/${command}.ts`], { cwd: root, env }).catch((error: unknown) => {
        misses.push(`${lang}: ${command}: ${error instanceof Error ? error.message : String(error)}`);
      });
      note(`npm run ${command} of what was written`);
    }
  }
  await browser.close();
  return {
    ran: true,
    method:
      'The guide for staff (`docs/vi/editor.md`, `docs/en/editor.md`) is gone through by a program, in a browser, at `npm run edit` on the folder ' +
      'that the guide builds up; what the browser writes comes to lie on the disk after each save. The seconds are those of the program: ' +
      'people read, think and type besides.',
    columns: ['language', 'step', 'seconds'],
    rows,
    misses,
  };
}
