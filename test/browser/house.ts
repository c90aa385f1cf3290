import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { listShownFiles, readPage } from '../docs/read-docs.ts';
import { writeShown } from '../docs/write-shown.ts';
import { makeFolder } from '../make-folder.ts';

/** Pages of the guide whose files make a small house: lists, a person, a collective, a practice that another unit has adopted, a decision. */
const PAGES = ['index', 'profile', 'story', 'decision'];

/** Writes the house that the guide for staff builds up, in one of its languages, into a new folder; all three can be written. */
export async function writeHouse(lang: 'vi' | 'en'): Promise<string> {
  const dir = makeFolder('house');
  const png = await sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const jpg = await sharp(png).jpeg().toBuffer();
  for (const page of PAGES) {
    const shown = listShownFiles(readPage(`docs/${lang}/${page}.md`));
    const entries = shown.filter(({ path }) => !path.startsWith('imports/'));
    await writeShown(dir, entries, { png, jpg });
  }
  const settings = join(dir, 'settings.yml');
  const others = lang === 'vi' ? 'vi, ja, en' : 'en, ja, vi';
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace(/^languages: .*$/m, `languages: [${others}]`));
  return dir;
}
