import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { askDue, type Due } from '../../src/adapters/node/publish/ask-due.ts';
import { personText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { filesWith, goBack, publish, type Site } from './place.ts';
import { publishInChild } from './run-child.ts';

let site: Site;
beforeEach(async () => {
  const workDir = makeFolder('due');
  const contentDir = await writeContent({
    'people/an/index.md': personText('An'),
    'people/binh/index.md': personText('Bình', 'publishAt: 2026-12-01T08:00:00+09:00'),
    'people/zdenek/index.md': personText('Zdeněk').replace(
      'portrait: true',
      'portrait: true\n  until: 2026-12-31',
    ),
  });
  site = { contentDir, workDir, place: join(workDir, 'www') };
});

const ask = (date: string): Promise<Due> => askDue(site.place, { CONTENT_DIR: site.contentDir }, date);

it('leaves the first publication to a person', async () => {
  expect(await ask('2027-01-01')).toEqual({ is: 'first' });
});

it('waits for the next moment, tells it, and finds it due from then on until it is published', async () => {
  await publish({ ...site, date: '2026-11-22' });
  const nextDue = { moment: '2026-12-01T08:00:00+09:00', local: '2026-12-01 08:00' };
  expect(await ask('2026-11-30T22:59:00Z')).toEqual({ is: 'notDue', nextDue, timeZone: 'Asia/Tokyo' });
  expect(await ask('2026-11-30T23:00:00Z')).toEqual({ is: 'due', moment: nextDue, timeZone: 'Asia/Tokyo' });
  await publish({ ...site, date: '2026-11-30T23:00:00Z' });
  expect((await filesWith(site.place, 'Bình')).length).toBeGreaterThan(0);
  expect(await ask('2026-11-30T23:00:01Z')).toMatchObject({ is: 'notDue', nextDue: { local: '2027-01-01' } });
});

it('is due only once where what comes changes no byte', async () => {
  await publish({ ...site, date: '2026-11-22' });
  const file = join(site.contentDir, 'people/binh/index.md');
  await writeFile(
    file,
    personText('Bình', 'publishAt: 2026-12-01').replace('channels: [web, ', 'channels: ['),
  );
  const published = await publish({ ...site, date: '2026-12-01' });
  expect(published).toMatchObject({ ok: true, isNew: false });
  expect(await ask('2026-12-02')).toMatchObject({ is: 'notDue' });
});

it('ends what was cut off behind its switch', async () => {
  await publish({ ...site, date: '2026-11-22' });
  await publishInChild({ ...site, text: 'two' }, { step: 'clear' });
  expect(await ask('2026-11-22')).toEqual({ is: 'cutOff' });
  expect(await publish({ ...site, date: '2026-11-22', reserve: 2 ** 60 })).toMatchObject({ ok: false });
  expect(await ask('2026-11-22')).toEqual({ is: 'cutOff' });
  await publish({ ...site, date: '2026-11-22', text: 'three' });
  expect(await ask('2026-11-22')).toMatchObject({ is: 'notDue' });
  await publish({ ...site, date: '2026-11-22', text: 'four' });
  expect(await readdir(join(site.place, 'releases'))).toHaveLength(3);
});

it('lets no timer undo that somebody went back', async () => {
  await publish({ ...site, date: '2026-11-22' });
  await publish({ ...site, date: '2026-12-02', text: 'bad' });
  expect(await goBack({ ...site, date: '2026-12-03' })).toMatchObject({ ok: true });
  expect(await ask('2026-12-03')).toMatchObject({ is: 'notDue', nextDue: { local: '2027-01-01' } });
});

it('takes somebody off the site whose consent has ended, whoever publishes, with a warning', async () => {
  await writeFile(
    join(site.contentDir, 'people/zdenek/index.md'),
    personText('Zdeněk', 'featured: true').replace('portrait: true', 'portrait: true\n  until: 2026-12-31'),
  );
  await publish({ ...site, date: '2026-12-31' });
  expect(await ask('2027-01-01')).toMatchObject({ is: 'due' });
  expect(await publish({ ...site, date: '2027-01-01' })).toMatchObject({ ok: true });
  expect(await filesWith(site.place, 'Zdeněk')).toEqual([]);
});
