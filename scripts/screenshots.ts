// `npm run screenshots`: pictures of every kind of page, for a person to look at, in the folder `screenshots`.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../test/browser/find-browser.ts';
import { provideBrowser, remedies } from '../test/browser/provide-browser.ts';
import { makeSheet } from '../test/verify/make-sheet.ts';
import { openSite } from '../test/verify/open-site.ts';
import { runParallel } from '../test/verify/run-parallel.ts';
import { takePictures } from '../test/verify/take-pictures.ts';
import { chooseFolders } from './choose-folders.ts';

const FOLDER = 'screenshots';
const USAGE = `npm run screenshots [-- --only story,person-minimum] [--base http://localhost:4321/]
  --only  kinds of pages or states of them; all of them without it
  --base  a site that is being served; without it the one in OUT_DIR (default dist)`;

const { values } = parseArgs({
  options: { only: { type: 'string' }, base: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) console.log(USAGE);
else process.exitCode = await takeAll(values.only?.split(','), values.base);

async function takeAll(only: readonly string[] | undefined, base: string | undefined): Promise<number> {
  const { outDir } = chooseFolders();
  const executablePath = await provideBrowser();
  if (executablePath === undefined) {
    console.error(remedies);
    return 1;
  }
  const site = await openSite(base === undefined ? { folder: outDir } : { base });
  const views = site.views.filter(
    ({ name, kind }) => only?.some((each) => [name, kind].includes(each)) ?? true,
  );
  if (views.length === 0) console.error(`Choose from: ${site.views.map(({ name }) => name).join(', ')}`);
  if (only === undefined) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(join(FOLDER, 'sheets'), { recursive: true });
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  await runParallel(views, 2, async (view) => {
    const shots = await takePictures(view, site.url, browser);
    for (const { lang, width, scheme, png } of shots)
      await writeFile(join(FOLDER, `${view.name}-${lang}-${width}-${scheme}.png`), png);
    const sheet = join(FOLDER, 'sheets', `${view.name}.png`);
    await writeFile(sheet, await makeSheet(shots));
    const paths = [...view.pages.values()].map(({ path }) => path).join(' ');
    console.log(`${sheet}: ${shots.length} pictures of ${paths}`);
  });
  await browser.close();
  await site.close();
  return views.length === 0 ? 1 : 0;
}
