import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, readlink, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Published } from '../../src/adapters/node/publish/publish-site.ts';
import { personText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { publish, visit, type Site } from './place.ts';

let site: Site;
beforeEach(async () => {
  const workDir = makeFolder('publish');
  const contentDir = await writeContent({ 'people/an/index.md': personText('An') });
  site = { contentDir, workDir, place: join(workDir, 'www') };
});

const releases = (): Promise<string[]> => readdir(join(site.place, 'releases'));
const ofSite = (path: string): string => join(site.place, 'current/site', path);
const wordOf = (published: Published | undefined): string | undefined =>
  published?.ok === false && published.at === 'place' ? published.fault.word : undefined;

describe('publishing', () => {
  it('shows a site by one relative link, with sums that sha256sum reads', async () => {
    const published = await publish(site);
    expect(published?.ok === true && published.isNew).toBe(true);
    expect(await visit(site.place)).toBe('one');
    expect(await readlink(join(site.place, 'current'))).toMatch(/^releases\/0001-[0-9a-f]{12}$/);
    const sums = await readFile(join(site.place, 'current/SHA256SUMS'), 'utf8');
    expect(sums).toMatch(/^[0-9a-f]{64} {2}site\/index\.html$/m);
    expect(sums).toMatch(/^[0-9a-f]{64} {2}gone\.json$/m);
  });

  it('packs text so that it unpacks to the same bytes, and leaves small files alone', async () => {
    await publish(site);
    const html = await readFile(ofSite('index.html'));
    expect(brotliDecompressSync(await readFile(ofSite('index.html.br')))).toEqual(html);
    expect(gunzipSync(await readFile(ofSite('index.html.gz')))).toEqual(html);
    expect((await readFile(ofSite('index.html.br'))).length).toBeLessThan(html.length / 2);
    expect(existsSync(join(site.place, 'current/gone.json.br'))).toBe(false);
  });

  it('gives the same content the same sums anywhere, and then changes nothing', async () => {
    const first = await publish(site);
    const again = await publish(site);
    const elsewhere = await publish({ ...site, place: join(site.workDir, 'other') });
    const sumOf = (one: Published | undefined): unknown => one?.ok === true && one.release.record.sum;
    expect(sumOf(elsewhere)).toBe(sumOf(first));
    expect(again?.ok === true && again.isNew).toBe(false);
    expect(await releases()).toHaveLength(1);
  });

  it('puts into every release what the web server wants to find there, and nothing else', async () => {
    await publish(site);
    await mkdir(join(site.place, 'server-files'));
    await writeFile(join(site.place, 'server-files/web.config'), '<configuration/>');
    await writeFile(join(site.place, 'server-files/notes.txt'), 'For the office only.');
    await publish(site);
    await publish({ ...site, text: 'two' });
    expect(await readFile(ofSite('web.config'), 'utf8')).toBe('<configuration/>');
    expect(existsSync(ofSite('notes.txt'))).toBe(false);
  });

  it('heals a release that somebody has changed', async () => {
    await publish(site);
    await writeFile(ofSite('index.html'), 'changed by hand');
    const again = await publish(site);
    expect(again?.ok === true && again.isNew).toBe(true);
    expect(await visit(site.place)).toBe('one');
  });

  it('takes no broken release for one, and keeps none', async () => {
    for (const text of ['one', 'two']) await publish({ ...site, text });
    for (const name of await releases())
      await writeFile(join(site.place, 'releases', name, 'release.json'), '{"half":');
    expect(await publish({ ...site, text: 'two' })).toMatchObject({ ok: true, isNew: true });
    expect((await releases()).map((name) => name.slice(0, 4))).toEqual(['0003']);
    expect(await visit(site.place)).toBe('two');
  });

  it('takes over what was packed before, unless somebody has changed that', async () => {
    await publish(site);
    await writeFile(ofSite('pages/0/index.html.br'), 'changed by hand');
    await publish({ ...site, pages: 6 });
    const page = await readFile(ofSite('pages/0/index.html'));
    expect(brotliDecompressSync(await readFile(ofSite('pages/0/index.html.br')))).toEqual(page);
  });

  it('keeps three releases, and gives pages of the earlier ones what they ask for', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await publish({ ...site, text });
    expect((await releases()).map((name) => name.slice(0, 4))).toEqual(['0002', '0003', '0004']);
    const scripts = await readdir(ofSite('_astro'));
    expect(scripts.filter((name) => name.endsWith('.js'))).toHaveLength(4);
    expect(await visit(site.place)).toBe('four');
  });

  it('forgets scripts 30 days after the last release that used them went', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await publish({ ...site, text });
    await publish({ ...site, text: 'five', date: '2026-12-21' });
    expect((await readdir(ofSite('_astro'))).filter((name) => name.endsWith('.js'))).toHaveLength(5);
    await publish({ ...site, text: 'six', date: '2026-12-22' });
    // One and two were last part of a release on 22 November; three was one until the day before.
    expect((await readdir(ofSite('_astro'))).filter((name) => name.endsWith('.js'))).toHaveLength(4);
  });

  it('lets nobody publish nobody, or far fewer pages, by mistake', async () => {
    const nobody = await writeContent();
    expect(wordOf(await publish({ ...site, contentDir: nobody }))).toBe('publish.nobody');
    await publish({ ...site, pages: 20 });
    expect(wordOf(await publish({ ...site, pages: 10 }))).toBe('publish.tooFew');
    expect(await readFile(ofSite('pages/19/index.html'), 'utf8')).toContain('A page');
    expect((await publish({ ...site, pages: 10, isSure: true }))?.ok).toBe(true);
  });

  it('lets nobody publish while somebody else does', async () => {
    const second: (Published | undefined)[] = [];
    // Visitors are asked after the switch, and nothing ends until they have answered.
    const look = async (): Promise<readonly string[]> => {
      second.push(await publish(site));
      return [];
    };
    expect(await publish({ ...site, look })).toMatchObject({ ok: true });
    expect(second).toEqual([undefined]);
  });

  it('undoes the switch where visitors do not get what they should', async () => {
    await publish(site);
    const looked = publish({ ...site, text: 'two', look: () => Promise.resolve(['/']) });
    expect(wordOf(await looked)).toBe('publish.wrongAfter');
    expect(await visit(site.place)).toBe('one');
    expect(await releases()).toHaveLength(1);
  });

  it('undoes the switch where a byte has changed on its way', async () => {
    await publish(site);
    const damaged = publish({
      ...site,
      text: 'two',
      onStep: (step) => {
        if (step === 'switch') damageNewest();
      },
    });
    expect(wordOf(await damaged)).toBe('publish.wrongAfter');
    expect(await visit(site.place)).toBe('one');
  });

  /** At once, while the publication waits: what it does after that must not be faster. */
  function damageNewest(): void {
    const newest = readdirSync(join(site.place, 'releases')).sort().at(-1) ?? '';
    writeFileSync(join(site.place, 'releases', newest, 'site/404.html'), 'half');
  }

  it('says before any work that there is no room', async () => {
    await publish(site);
    expect(wordOf(await publish({ ...site, text: 'two', reserve: 2 ** 60 }))).toBe('publish.full');
    expect(await visit(site.place)).toBe('one');
  });
});

describe('the place', () => {
  it('may not hold files of others, the content or the project', async () => {
    await writeFile(join(site.workDir, 'letter.txt'), '');
    const { workDir, contentDir } = site;
    expect(wordOf(await publish({ ...site, place: contentDir }))).toBe('publish.holds');
    expect(wordOf(await publish({ ...site, place: join(workDir, '..') }))).toBe('publish.holds');
    expect(wordOf(await publish({ ...site, place: join(contentDir, 'www') }))).toBe('publish.inContent');
    expect(wordOf(await publish({ ...site, place: join(workDir, 'letter.txt') }))).toBe('publish.noFolder');
    const foreign = makeFolder('foreign');
    await writeFile(join(foreign, 'index.html'), 'by hand');
    expect(wordOf(await publish({ ...site, place: foreign }))).toBe('publish.notOurs');
    expect(await readdir(foreign)).toEqual(['index.html']);
  });

  it('may be reached by a link, and keeps its own links when it is moved', async () => {
    await publish(site);
    await symlink(site.place, join(site.workDir, 'link'));
    await publish({ ...site, place: join(site.workDir, 'link'), text: 'two' });
    expect(await visit(site.place)).toBe('two');
  });
});
