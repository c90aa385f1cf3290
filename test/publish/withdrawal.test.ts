import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pictureFolder } from '../../src/adapters/node/intake/read-picture.ts';
import { pictureCache } from '../../src/adapters/node/read-roll.ts';
import { personText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { publishInChild } from './run-child.ts';
import { filesWith, goBack, publish, visit, type Site } from './place.ts';

const NAME = 'Zdeněk Withdrawn';
const portrait = 'portrait: {file: face.png, alt: A face}';
let face: Buffer;
beforeAll(async () => {
  const create = { width: 400, height: 400, channels: 3, background: '#dd3311' } as const;
  face = await sharp({ create }).png().toBuffer();
});

let site: Site;
beforeEach(async () => {
  const workDir = makeFolder('withdrawal');
  const contentDir = await writeContent({
    'people/an/index.md': personText('An'),
    'people/zdenek/index.md': personText(NAME, portrait),
    'people/zdenek/face.png': face,
  });
  site = { contentDir, workDir, place: join(workDir, 'www') };
});

const write = (text: string): Promise<void> =>
  writeFile(join(site.contentDir, 'people/zdenek/index.md'), text);
const withdraw = (): Promise<void> =>
  write(personText(NAME, portrait).replace('state: published', 'state: withdrawn'));
const pictures = (): Promise<readonly string[]> => filesWith(site.place, 'pictures/');
const releases = (): Promise<string[]> => readdir(join(site.place, 'releases'));

async function erase(): Promise<void> {
  await rm(join(site.contentDir, 'people/zdenek/face.png'));
  await write('---\nid: zdenek\nstate: erased\ndate: 2026-11-22\n---\n');
}

describe('the publication after somebody', () => {
  it.each([
    ['has withdrawn', withdraw],
    ['was erased, so that the name is known no more', erase],
    [
      'has ended the consent',
      () => write(personText(NAME, portrait).replace('reference:', 'until: 2026-11-21\n  reference:')),
    ],
  ])('%s leaves no byte and no picture of them in any release', async (_, change) => {
    await publish(site);
    await publish({ ...site, text: 'two' });
    expect((await filesWith(site.place, NAME)).length).toBeGreaterThan(2);
    expect((await pictures()).length).toBeGreaterThan(2);
    await change();
    const published = await publish({ ...site, text: 'three' });
    expect(published).toMatchObject({ ok: true, withdrawn: 2 });
    expect(await filesWith(site.place, NAME)).toEqual([]);
    expect(await pictures()).toEqual([]);
    expect(await releases()).toHaveLength(1);
  });

  it('was erased finds them too where one before it was cut off behind its switch', async () => {
    await publish(site);
    await erase();
    expect(await publishInChild({ ...site, text: 'two' }, { step: 'clear' })).toBe(false);
    expect((await filesWith(site.place, NAME)).length).toBeGreaterThan(0);
    expect(await publish({ ...site, text: 'two' })).toMatchObject({ ok: true, isNew: false, withdrawn: 1 });
    expect(await filesWith(site.place, NAME)).toEqual([]);
  });

  it('was erased leaves no picture of them in the cache', async () => {
    const cache = pictureFolder(pictureCache(site.contentDir));
    await publish(site);
    expect(await readdir(cache)).toHaveLength(2);
    await erase();
    await publish(site);
    expect(await readdir(cache)).toEqual([]);
  });

  it('has taken back the portrait alone leaves no release with it', async () => {
    await publish(site);
    await rm(join(site.contentDir, 'people/zdenek/face.png'));
    await write(
      personText(NAME, portrait)
        .replace('portrait: true', 'portrait: false')
        .replace(/^portrait: \{.*\n/m, ''),
    );
    expect(await publish({ ...site, text: 'two' })).toMatchObject({ ok: true, withdrawn: 1 });
    expect(await pictures()).toEqual([]);
    expect((await filesWith(site.place, NAME)).length).toBeGreaterThan(0);
  });
});

describe('going back', () => {
  it('shows the release before, byte for byte, and a second time the one before that', async () => {
    for (const text of ['one', 'two', 'three']) await publish({ ...site, text });
    expect(await goBack(site)).toMatchObject({ ok: true, withdrawn: 0 });
    expect(await visit(site.place)).toBe('two');
    await goBack(site);
    expect(await visit(site.place)).toBe('one');
    expect(await goBack(site)).toMatchObject({ fault: { word: 'publish.noEarlier' } });
    expect(await visit(site.place)).toBe('one');
  });

  it('gives pages of the release that was left what they still ask for', async () => {
    for (const text of ['one', 'two']) await publish({ ...site, text });
    await goBack(site);
    const scripts = await readdir(join(site.place, 'current/site/_astro'));
    expect(scripts.filter((name) => name.endsWith('.js'))).toHaveLength(2);
  });

  it('never leads to a release that somebody has gone back from', async () => {
    for (const text of ['one', 'bad']) await publish({ ...site, text });
    await goBack(site);
    await publish({ ...site, text: 'three' });
    await goBack(site);
    expect(await visit(site.place)).toBe('one');
  });

  it('brings nobody back who has withdrawn since, and deletes the releases that would', async () => {
    await publish(site);
    await withdraw();
    await publish({ ...site, text: 'two' });
    expect(await goBack(site)).toMatchObject({ fault: { word: 'publish.noEarlier' } });
    expect(await visit(site.place)).toBe('two');
  });

  it.each([
    ['withdrawn', withdraw],
    ['been erased', erase],
  ])('brings nobody back who has %s without a publication since', async (_, change) => {
    await publish(site);
    await publish({ ...site, text: 'two' });
    await change();
    expect(await goBack(site)).toMatchObject({ fault: { word: 'publish.noEarlier' } });
    expect(await visit(site.place)).toBe('two');
    expect(await releases()).toHaveLength(1);
  });

  it('passes over a release that somebody has damaged', async () => {
    for (const text of ['one', 'two', 'three']) await publish({ ...site, text });
    const [, second = ''] = await releases();
    await writeFile(join(site.place, 'releases', second, 'site/index.html'), 'changed by hand');
    await goBack(site);
    expect(await visit(site.place)).toBe('one');
  });

  it('is refused while the content has errors, for nobody knows then who may be shown', async () => {
    for (const text of ['one', 'two']) await publish({ ...site, text });
    await write('---\nname: [\n---\n');
    expect(await goBack(site)).toMatchObject({ ok: false, at: 'content' });
    expect(await visit(site.place)).toBe('two');
  });
});
