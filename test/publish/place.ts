import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  publishSite,
  type Published,
  type PublishOrder,
} from '../../src/adapters/node/publish/publish-site.ts';
import { CURRENT, findCurrent, listReleases, SITE } from '../../src/adapters/node/publish/release.ts';
import { rollBack, type RolledBack } from '../../src/adapters/node/publish/roll-back.ts';
import { findDamage } from '../../src/adapters/node/publish/sums.ts';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { makeSmallSite, type SmallSite } from './make-small-site.ts';

/** Where a test publishes to, from which content, and what it says differently. */
export type Site = Pick<SmallSite, 'contentDir' | 'workDir'> & {
  readonly place: string;
  readonly date?: string;
  readonly text?: string;
  readonly pages?: number;
} & Partial<Pick<PublishOrder, 'isSure' | 'onStep' | 'look' | 'reserve'>>;

/** Publishes a small site. */
export async function publish(site: Site): Promise<Published | undefined> {
  const { place, contentDir, workDir, date = '2026-11-22', text = 'one', pages = 5 } = site;
  return publishSite({
    ...{ place, contentDir, root: workDir, isSure: false, onStep: () => undefined, reserve: 1 },
    ...site,
    make: (destination) => makeSmallSite({ contentDir, workDir, date, text, pages }, destination),
  });
}

/** Goes back to the release before. */
export async function goBack({
  place,
  contentDir,
  workDir,
  date = '2026-11-22',
}: Site): Promise<RolledBack | undefined> {
  const read = () => readRoll({ CONTENT_DIR: contentDir, BUILD_DATE: date });
  return rollBack({ place, contentDir, root: workDir, read });
}

/** What a visitor of the home page reads, once every byte of the site has been compared with its sum. */
export async function visit(place: string): Promise<string> {
  const current = await findCurrent(place, await listReleases(place));
  if (current === undefined) throw new Error('Visitors see nothing.');
  const damage = await findDamage(join(place, CURRENT), current.record.sum);
  if (damage.length > 0) throw new Error(`Not whole: ${damage.join(', ')}`);
  const html = await readFile(join(place, CURRENT, SITE, 'index.html'), 'utf8');
  const script = /src="\/([^"]+)"/.exec(html)?.[1] ?? '';
  await readFile(join(place, CURRENT, SITE, script));
  return /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
}

/** The files below a place that hold a text in their bytes or their name. */
export async function filesWith(place: string, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of await listFiles(place)) {
    const bytes = await readFile(join(place, file)).catch(() => Buffer.alloc(0));
    if (file.includes(text) || bytes.includes(text)) found.push(file);
  }
  return found;
}
