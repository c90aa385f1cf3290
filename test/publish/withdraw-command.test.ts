import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { holdLock } from '../../src/adapters/node/hold-lock.ts';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { toShortHash } from '../../src/domain/text/to-short-hash.ts';
import { decisionText, personText, storyText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { filesWith } from './place.ts';

type Ran = { readonly code: number | null; readonly said: string };

const NAME = 'Zdeněk Erasable';
const work = '.florilegium';
const DAMAGE = `${NAME} was here`;

/** Runs a command as a person would, in English at a fixed day. */
async function run(script: string, contentDir: string, ...args: readonly string[]): Promise<Ran> {
  const env = {
    ...process.env,
    ...{ LC_ALL: 'en_US.UTF-8', CONTENT_DIR: contentDir, OUT_DIR: join(contentDir, '../no-site') },
    BUILD_DATE: '2026-11-22',
  };
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

function expectEnd({ code, said }: Ran, wanted: number, words: string): void {
  expect(said).toContain(words);
  expect(code).toBe(wanted);
}

it('the command tells all and writes nothing until somebody says yes', async () => {
  const contentDir = await writeContent({
    'people/zdenek/index.md': personText(NAME),
    'decisions/d1.md': decisionText('- to: zdenek'),
  });
  const asked = await run('withdraw', contentDir, 'zdenek');
  expect(asked.code).toBe(2);
  expect(asked.said).toContain('people/zdenek/index.md gets “state: withdrawn”');
  expect(asked.said).toContain('To take such an entry off the roll as well: d1/zdenek');
  expect(asked.said).toContain('decisions/d1.md:7');
  expect(asked.said).toContain('Nothing has been written. Add --yes');
  expect(await readFile(join(contentDir, 'people/zdenek/index.md'), 'utf8')).toBe(personText(NAME));

  const wrong = await run('withdraw', contentDir, 'zdenk', '--lang', 'vi');
  expectEnd(wrong, 2, 'Có phải ý anh/chị là “zdenek”?');
  expect((await run('withdraw', contentDir)).said).toContain('How to call it');
  const early = await run('withdraw', contentDir, 'zdenek', '--prove', '--to', contentDir, '--lang', 'ja');
  expectEnd(early, 1, '取り下げも消去もされていない');

  const done = await run('withdraw', contentDir, 'zdenek', '--yes');
  expectEnd(done, 0, 'Withdrawn: person:zdenek.');
  expect(done.said).toContain('History of Git');
});

it(
  'the command erases from a real site, and neither old nor damaged caches nor old pages bring anybody back',
  { timeout: 300_000 },
  async () => {
    const folder = makeFolder('erase');
    const place = join(folder, 'www');
    const paint = (background: string): Promise<Buffer> =>
      sharp({ create: { width: 600, height: 600, channels: 3, background } })
        .png()
        .toBuffer();
    const contentDir = await writeContent({
      'people/an/index.md': personText('An Binh', 'portrait: {file: face.png, alt: A face}'),
      'people/an/face.png': await paint('#22cc66'),
      'people/zdenek/index.md': personText(NAME, 'portrait: {file: face.png, alt: A face}'),
      'people/zdenek/face.png': await paint('#2266cc'),
      'stories/shelves/index.md': storyText('people: [an, zdenek]'),
    });
    expect(await run('publish', contentDir, '--to', place)).toMatchObject({ code: 0 });
    expect((await filesWith(place, NAME)).length).toBeGreaterThan(3);
    const page = await readFile(join(place, 'current/site/people/zdenek/index.html'));

    // All that a backup of the work folder could bring back; the indexes of others are none of ours.
    const own = toShortHash(contentDir);
    const told = await run('withdraw', contentDir, 'zdenek', '--erase', '--to', place);
    const indexes = [...told.said.matchAll(/search\/[a-z]+-[0-9a-f]{32}/g)].map(([index]) => index);
    const damaged = [...new Set(indexes), `share/${own}`, `variants/${own}`, `pictures/${own}`];
    expect(damaged).toHaveLength(5);
    const caches = [...damaged, 'astro'];
    await whileNobodyBuilds(() => copyAll(caches, work, folder));
    expect(await filesWith(join(folder, 'astro'), NAME)).not.toEqual([]);
    const kept = await countFiles(folder, damaged);

    const erased = await run('withdraw', contentDir, 'zdenek', '--erase', '--yes', '--to', place);
    expectEnd(erased, 0, 'Erased: erased-');
    expect(erased.said).toContain('/people/zdenek/');
    expect(await countFiles(work, damaged)).toBeLessThan(kept);
    expect(await filesWith(contentDir, 'zdenek')).toEqual([]);

    await whileNobodyBuilds(async () => {
      await copyAll(caches, folder, work);
      for (const cache of damaged) await damage(join(work, cache));
    });
    const restored = await run('withdraw', contentDir, 'zdenek', '--prove', '--to', place);
    expectEnd(restored, 1, 'NOT PROVEN');
    expect(await run('publish', contentDir, '--to', place)).toMatchObject({ code: 0 });
    expect(await filesWith(place, NAME)).toEqual([]);
    expect(await filesWith(place, DAMAGE)).toEqual([]);
    const proof = await run('withdraw', contentDir, 'zdenek', '--prove', '--to', place);
    expect(proof.said).toContain('Result: nothing was found.');
    expect(proof.code).toBe(0);
    expect(await run('publish', contentDir, '--to', place, '--roll-back')).toMatchObject({ code: 1 });

    const site = join(folder, 'site');
    await cp(join(place, 'current/site'), site, { recursive: true });
    await mkdir(join(site, 'people/zdenek'), { recursive: true });
    await writeFile(join(site, 'people/zdenek/index.html'), page);
    const gate = await run('gate', contentDir, site);
    expectEnd(gate, 1, 'of somebody who was erased');
    const again = await run('withdraw', contentDir, 'zdenek');
    expectEnd(again, 0, 'was erased on 2026-11-22');
    for (const cache of damaged) await rm(join(work, cache), { recursive: true, force: true });
  },
);

function whileNobodyBuilds(change: () => Promise<void>): Promise<void> {
  return holdLock(join(work, 'build.lock'), () => undefined, change);
}

async function copyAll(caches: readonly string[], from: string, to: string): Promise<void> {
  for (const cache of caches) await cp(join(from, cache), join(to, cache), { recursive: true });
}

async function countFiles(folder: string, caches: readonly string[]): Promise<number> {
  const names = caches.map((cache) => readdir(join(folder, cache), { recursive: true }).catch(() => []));
  return (await Promise.all(names)).flat().length;
}

/** Writes over every file of a cache. */
async function damage(cache: string): Promise<void> {
  for (const file of (await listFiles(cache)).filter((name) => !name.endsWith('content-folder.txt')))
    await writeFile(join(cache, file), DAMAGE);
}
