import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { STEPS } from '../../src/adapters/node/publish/publish-site.ts';
import { personText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { goBack, publish, visit, type Site } from './place.ts';
import { publishInChild, timeChild } from './run-child.ts';
import { startVisitor } from './visitor.ts';

let site: Site;
beforeEach(async () => {
  const workDir = makeFolder('faults');
  const contentDir = await writeContent({ 'people/an/index.md': personText('An') });
  site = { contentDir, workDir, place: join(workDir, 'www') };
});

async function leftovers(): Promise<readonly string[]> {
  const names = [...(await readdir(site.place)), ...(await readdir(join(site.place, 'releases')))];
  return names.filter((name) => name.startsWith('.'));
}

describe('killed by kill -9', () => {
  it.each(STEPS)(
    'before the step "%s" visitors see one site whole, and the next publication ends it',
    async (step) => {
      await publish(site);
      expect(await publishInChild({ ...site, text: 'two' }, { step })).toBe(false);
      const isSwitched = STEPS.indexOf(step) > STEPS.indexOf('switch');
      expect(await visit(site.place)).toBe(isSwitched ? 'two' : 'one');
      expect((await publish({ ...site, text: 'three' }))?.ok).toBe(true);
      expect(await visit(site.place)).toBe('three');
      expect(await leftovers()).toEqual([]);
    },
  );

  it('at the first publication visitors see nothing yet, and then the next one', async () => {
    expect(await publishInChild(site, { step: 'switch' })).toBe(false);
    expect(await readdir(site.place)).not.toContain('current');
    expect((await publish(site))?.ok).toBe(true);
    expect(await visit(site.place)).toBe('one');
  });
});

/** A few; `npm run verify` has many, with real web servers. */
const KILLS = 6;

it(
  'shows a visitor no broken page through publications, kills at spread moments and a way back',
  { timeout: 180_000 },
  async () => {
    await publish({ ...site, text: 'begin', pages: 40 });
    const visitor = await startVisitor(site.place);
    const { took } = await timeChild({ ...site, text: 'timed', pages: 40 });
    let killed = 0;
    for (let number = 0; number < KILLS; number++) {
      const after = (took * number) / KILLS;
      const isWell = await publishInChild(
        { ...site, text: `killed ${String(number)}`, pages: 40 },
        { after },
      );
      if (!isWell) killed++;
      await visit(site.place);
      if (number % 2 === 1) await publish({ ...site, text: `whole ${String(number)}`, pages: 40 });
    }
    expect((await goBack(site))?.ok).toBe(true);
    const { visits, broken, seen } = await visitor.stop();
    expect(broken).toEqual([]);
    expect(killed).toBeGreaterThan(KILLS / 2);
    expect(visits).toBeGreaterThan(20);
    expect(seen.size).toBeGreaterThan(2);
  },
);

const disk = join(makeFolder('disk'), 'disk');
const hasDisk = mountSmallDisk(disk);
afterAll(() => {
  if (hasDisk) spawnSync('umount', [disk]);
});

describe('on a disk that is full', () => {
  it.skipIf(!hasDisk)(
    'visitors keep the old site, nothing is left lying about, and room is enough for the next',
    async () => {
      const full = { ...site, place: join(disk, 'www') };
      expect((await publish(full))?.ok).toBe(true);
      expect(await publish({ ...full, text: 'two', pages: 900 })).toMatchObject({
        ok: false,
        at: 'place',
        fault: { word: 'disk.full' },
      });
      expect(await visit(full.place)).toBe('one');
      expect(await readdir(join(full.place, 'releases'))).toHaveLength(1);
      expect((await publish({ ...full, text: 'three' }))?.ok).toBe(true);
      expect(await visit(full.place)).toBe('three');
    },
  );

  it.each(STEPS.slice(0, 4))('at the step "%s" visitors keep the old site', async (failing) => {
    await publish(site);
    const onStep = (step: string): void => {
      if (step === failing)
        throw Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write', path: '/disk' });
    };
    expect(await publish({ ...site, text: 'two', onStep })).toMatchObject({ fault: { word: 'disk.full' } });
    expect(await visit(site.place)).toBe('one');
    expect((await publish({ ...site, text: 'three' }))?.ok).toBe(true);
    expect(await leftovers()).toEqual([]);
  });
});

/** A disk of two megabytes in memory; `false` where nobody may mount one. */
function mountSmallDisk(path: string): boolean {
  mkdirSync(path);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path]).status === 0;
}
