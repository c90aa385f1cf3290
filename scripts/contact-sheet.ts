// `npm run contact-sheet [-- --only torture,sample] [--lang vi]`: every share card on a few sheets, for a person to look at.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { listAllCards } from '../src/adapters/node/share/list-all-cards.ts';
import { makeContactSheet } from '../src/adapters/node/share/make-contact-sheet.ts';
import { openPress } from '../src/adapters/node/share/open-press.ts';
import { createShareCache } from '../src/adapters/node/share/share-cache.ts';
import { makeShare } from '../src/adapters/node/share/write-share.ts';
import type { ShareCard } from '../src/domain/share-card.ts';
import { SHARE_FORMAT_NAMES, SHARE_FORMATS } from '../src/domain/share-layout/formats.ts';
import { toSharePath } from '../src/domain/share-paths.ts';
import { TORTURE } from '../test/builders/share-cards.ts';
import { chooseFolders } from './choose-folders.ts';
import { createProgress } from './show-progress.ts';

const FOLDER = 'screenshots/cards';
/** Cards of a sheet; more would be too small to judge. */
const SHEET = 24;
const COLUMNS = { wide: 3, square: 6, tall: 8 } as const;

const { values } = parseArgs({ options: { only: { type: 'string' }, lang: { type: 'string' } } });
chooseFolders();
const progress = createProgress();
const press = openPress();
try {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  if (values.only !== 'sample') await drawSheets('torture', TORTURE);
  if (values.only !== 'torture') await drawSheets('sample', await readCards());
} finally {
  press.close();
}

async function readCards(): Promise<readonly ShareCard[]> {
  const date = readBuildDate(process.env);
  if (!date.ok) throw new Error(date.message);
  const state = await readRoll({ ...process.env, BUILD_DATE: date.date });
  if (!state.ok) throw new Error('The content has errors: "npm run check" lists them.');
  return listAllCards(state.roll).filter(({ lang }) => values.lang === undefined || lang === values.lang);
}

async function drawSheets(name: string, cards: readonly ShareCard[]): Promise<void> {
  const cache = createShareCache(join('.florilegium/share-sheets', name));
  progress.stage(name);
  const run = await makeShare(
    cards,
    { cache, press },
    (done, total) => progress.detail(`(${done} / ${total})`),
    SHARE_FORMAT_NAMES,
  );
  const complaints = [
    ...run.faults,
    ...run.missing.map(({ character, id }) => `${id}: no font has ${character}`),
  ];
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  for (const format of SHARE_FORMAT_NAMES) {
    const files = cards.map((card) => run.files.get(toSharePath(card, format)) ?? '');
    const width = Math.round(1950 / COLUMNS[format]);
    const height = Math.round((width * SHARE_FORMATS[format].height) / SHARE_FORMATS[format].width);
    for (let from = 0; from < files.length; from += SHEET) {
      const path = join(FOLDER, `${name}-${format}-${String(from / SHEET + 1).padStart(2, '0')}.png`);
      await makeContactSheet(files.slice(from, from + SHEET), path, {
        columns: COLUMNS[format],
        width,
        height,
      });
    }
  }
  progress.end(`${cards.length} × ${SHARE_FORMAT_NAMES.length}: ${FOLDER}/${name}-*.png`);
}
