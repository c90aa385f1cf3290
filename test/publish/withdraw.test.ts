import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { STEPS } from '../../src/adapters/node/withdraw/carry-out.ts';
import { KEY_FILE } from '../../src/adapters/node/withdraw/erasure-key.ts';
import { createMayStay } from '../../src/adapters/node/publish/judge-release.ts';
import { sumFiles, writeSums } from '../../src/adapters/node/publish/sums.ts';
import { openErasedSearch } from '../../src/adapters/node/withdraw/find-traces.ts';
import { toNow } from '../../src/domain/calendar.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import { isProven, type Proof } from '../../src/domain/withdrawal/proof.ts';
import { decisionText, personText, storyBody, storyText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { filesWith, goBack, publish, visit, type Site } from './place.ts';
import { end, prepare, prove, read, surround, takeOff } from './withdraw-site.ts';

const NAME = 'Zdeněk Withdrawn';
const BODY = 'Sorted every letter that came in the long winter of that year.\n';
const portrait = 'portrait: {file: face.png, alt: A face}   # by the house';
const story = storyText(
  'people: [an, zdenek]',
  `${storyBody}\nWith [Mr. Withdrawn](person:zdenek) and [An](person:an). ${NAME} wrote the guide.\n`,
);

const badgesOf = (issued: Readonly<Record<string, number>>): string =>
  `${JSON.stringify({ keys: [], next: 2, issued }, undefined, 2)}\n`;

let face: Buffer;
beforeAll(async () => {
  const create = { width: 400, height: 400, channels: 3, background: '#dd3311' } as const;
  face = await sharp({ create }).png().toBuffer();
});

let site: Site;
beforeEach(async () => {
  const workDir = makeFolder('withdraw');
  const contentDir = await writeContent({
    'people/an/index.md': personText('An Binh'),
    'people/zdenek/index.md': personText(NAME, portrait, BODY),
    'people/zdenek/index.ja.md': '---\nsummary: 冬の手紙をすべて整理しました。\n---\n',
    'people/zdenek/face.png': face,
    'stories/shelves/index.md': story,
    'decisions/d1.md': decisionText(
      '- to: an\n- to: zdenek\n  citation: For the letters.\n- {name: Chi Mai, key: chi}',
    ),
    'decisions/d1.ja.md': '---\nrecipients:\n  - key: zdenek\n    citation: 手紙のため。\n---\n',
    'badges.json': badgesOf({ 'd1/an': 0, 'd1/zdenek': 1 }),
    'addresses.json': '{\n  "/people/an/": "person:an",\n  "/people/zdenek/": "person:zdenek"\n}\n',
  });
  site = { contentDir, workDir, place: join(workDir, 'www') };
});

const textOf = (path: string): Promise<string> => readFile(join(site.contentDir, path), 'utf8');
const releases = (): Promise<string[]> => readdir(join(site.place, 'releases'));
const foundIn = ({ places }: Proof): readonly string[] => places.flatMap(({ found }) => found);
const erase = (id: string) => takeOff(site, id, { isErasure: true });
const withdrawOnly = (id: string) => takeOff(site, id, { isErasure: false });

/** The content as it may be built: its errors. */
async function errors(): Promise<readonly string[]> {
  const roll = buildRoll(await read(site), toNow('2026-11-22', 'Asia/Tokyo'));
  return roll.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, at }) => `${at.file} ${rule}`);
}

describe('withdrawing', () => {
  it('leaves nothing of what the search has kept', async () => {
    const kept = join(site.workDir, '.florilegium/search/documents-en-0.json');
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, 'folded words in which nobody finds the name');
    await withdrawOnly('zdenek');
    expect(await listFiles(join(site.workDir, '.florilegium'))).not.toContain('search/documents-en-0.json');
  });

  it('writes the state and leaves every other byte as it is', async () => {
    const before = await textOf('people/zdenek/index.md');
    await withdrawOnly('zdenek');
    expect(await textOf('people/zdenek/index.md')).toBe(before.replace('published', 'withdrawn'));
  });

  it('holds one entry of a decision, in either style of YAML', async () => {
    const before = await textOf('decisions/d1.md');
    await withdrawOnly('d1/chi');
    await withdrawOnly('d1/zdenek');
    expect(await textOf('decisions/d1.md')).toBe(
      before
        .replace('{name: Chi', '{state: held, name: Chi')
        .replace('- to: zdenek', '- state: held\n        to: zdenek'),
    );
  });

  it('holds an entry that was annulled, and keeps why', async () => {
    const why = 'annulled: {date: 2026-06-01, reason: Given by mistake}';
    const text = decisionText(`- to: an\n  state: annulled\n  ${why}`);
    await writeFile(join(site.contentDir, 'decisions/d1.md'), text);
    await rm(join(site.contentDir, 'decisions/d1.ja.md'));
    await withdrawOnly('d1/an');
    expect(await textOf('decisions/d1.md')).toBe(text.replace('state: annulled', 'state: held'));
    expect(await errors()).toEqual([]);
  });

  it('withdraws a decision that has no state yet', async () => {
    const before = await textOf('decisions/d1.md');
    await withdrawOnly('d1');
    expect(await textOf('decisions/d1.md')).toBe(before.replace('---\n', '---\nstate: withdrawn\n'));
    expect(await errors()).toEqual([]);
  });

  it('forgets what was read in the pages of the last site', async () => {
    const readings = join(surround(site).workFolder, 'gate', 'read-1.json');
    await mkdir(dirname(readings), { recursive: true });
    await writeFile(readings, 'names nobody');
    await withdrawOnly('zdenek');
    expect(existsSync(readings)).toBe(false);
  });

  it('is proven once it is published, and nobody can go back to it', async () => {
    await writeFile(join(site.contentDir, 'stories/shelves/index.md'), storyText('people: [an]'));
    await publish(site);
    await publish({ ...site, text: 'two' });
    await withdrawOnly('zdenek');
    const early = await prove(site, 'zdenek');
    expect(isProven(early)).toBe(false);
    expect(early.places.filter(({ is, found }) => is === 'release' && found.length > 0)).toHaveLength(2);
    expect(await publish({ ...site, text: 'three' })).toMatchObject({ ok: true, withdrawn: 2 });
    const proof = await prove(site, 'zdenek');
    expect(foundIn(proof)).toEqual([]);
    expect(proof.sought).toMatchObject({ words: 2, pictures: 1 });
    expect(isProven(proof)).toBe(true);
    expect(await goBack(site)).toMatchObject({ fault: { word: 'publish.noEarlier' } });
    expect(await visit(site.place)).toBe('three');
  });
});

describe('what is told before', () => {
  it('names every line of the content, address, release and cached file that speaks of a person', async () => {
    await publish(site);
    const cache = join(site.workDir, '.florilegium/search/en-1/fragment/one.pf_fragment');
    await mkdir(dirname(cache), { recursive: true });
    await writeFile(cache, gzipSync(`pagefind_dcd{"content":"${NAME}"}`));
    const { places, plan } = await prepare(site, 'zdenek', false);
    expect(plan.writes.map(({ path }) => path)).toEqual(['people/zdenek/index.md']);
    const [release = ''] = await releases();
    expect(places.map(({ group, where }) => `${group} ${where}`)).toEqual([
      'addresses addresses.json:3',
      'addresses badges.json:6',
      'decision decisions/d1.ja.md:3',
      'decision decisions/d1.md:8',
      'translation people/zdenek/index.ja.md',
      'profile people/zdenek/index.md:4',
      'story stories/shelves/index.md:10',
      'story stories/shelves/index.md:36',
      'picture people/zdenek/face.png',
      'address /people/zdenek/',
      'address /ja/hito/zdenek/',
      'address /p/zdenek/',
      'sitePage /',
      'sitePage /people/zdenek/',
      expect.stringMatching(/^sitePicture \/pictures\/[0-9a-f]{20}\.png$/),
      `release ${release}`,
      'cache search/en-1/fragment/one.pf_fragment',
    ]);
  });

  it('names what must be mended by hand: a picture of others with the person, and a name that others have', async () => {
    const more = `pictures:\n  - {file: group.png, alt: The team, people: [an, zdenek]}`;
    await mkdir(join(site.contentDir, 'collectives/team'), { recursive: true });
    const team = `---\nstate: published\nname: The team\n${more}\n---\n![The team](group.png)\n`;
    await writeFile(join(site.contentDir, 'collectives/team/index.md'), team);
    await writeFile(join(site.contentDir, 'collectives/team/group.png'), face);
    await mkdir(join(site.contentDir, 'people/namesake'));
    await writeFile(join(site.contentDir, 'people/namesake/index.md'), personText(NAME));
    const { plan } = await prepare(site, 'zdenek', true);
    expect(plan.byHand.map(({ where }) => where)).toEqual([
      'people/namesake/index.md:4',
      'stories/shelves/index.md:36',
      'collectives/team/group.png',
    ]);
  });
});

describe('erasing', () => {
  it('leaves a tombstone and nothing else of a person, and content without errors', async () => {
    const { reference } = await erase('zdenek');
    expect((await listFiles(site.contentDir)).filter((file) => file.startsWith('people/'))).toEqual([
      'people/an/index.md',
      `people/${reference}/index.md`,
    ]);
    expect(await textOf(`people/${reference}/index.md`)).toMatch(
      /^---\nid: erased-[0-9a-f]{10}\nstate: erased\ndate: 2026-11-22\ntraces:\n(?: {2}- (?:name|id|picture)-[\da-f-]+\n){5}---\n$/,
    );
    expect(await filesWith(site.contentDir, 'zdenek')).toEqual([]);
    expect(await filesWith(site.contentDir, 'Withdrawn')).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  it('keeps every byte of other texts that does not speak of the person', async () => {
    const decision = await textOf('decisions/d1.md');
    const { reference } = await erase('zdenek');
    expect(await textOf('stories/shelves/index.md')).toBe(
      story
        .replace('zdenek]', `${reference}]`)
        .replace('[Mr. Withdrawn](person:zdenek)', 'a colleague')
        .replace(`${NAME} wrote`, 'A colleague wrote'),
    );
    expect(await textOf('decisions/d1.md')).toBe(
      decision.replace(
        /to: zdenek\n +citation: For the letters\./,
        /key: erased-[0-9a-f]{10}\n {8}state: erased/.exec(await textOf('decisions/d1.md'))?.[0] ?? '',
      ),
    );
    expect(await textOf('addresses.json')).toBe('{\n  "/people/an/": "person:an"\n}\n');
    expect(await textOf('badges.json')).toBe(badgesOf({ 'd1/an': 0 }));
  });

  it('is proven once it is published, though nobody knows the name any more', async () => {
    await publish(site);
    await publish({ ...site, text: 'two' });
    expect((await filesWith(site.place, NAME)).length).toBeGreaterThan(2);
    await erase('zdenek');
    const early = await prove(site, 'zdenek');
    expect(early.places.filter(({ is, found }) => is === 'release' && found.length > 0)).toHaveLength(2);
    expect(isProven(early)).toBe(false);
    expect(await publish({ ...site, text: 'three' })).toMatchObject({ ok: true, withdrawn: 2 });
    expect(await filesWith(site.place, NAME)).toEqual([]);
    const proof = await prove(site, 'zdenek');
    expect(foundIn(proof)).toEqual([]);
    expect(proof).toMatchObject({ sought: { names: 2, ids: 1, pictures: 2 }, lost: 0, shared: 0 });
    expect(isProven(proof)).toBe(true);
    expect(await goBack(site)).toMatchObject({ fault: { word: 'publish.noEarlier' } });
  });

  it('lets no release stay that names the erased, whatever it says of itself', async () => {
    const release = async (words: string): Promise<boolean> => {
      const folder = makeFolder('release');
      await mkdir(join(folder, 'site'));
      await writeFile(join(folder, 'site/index.html'), `<p>${words}</p>`);
      await writeSums(folder, await sumFiles(folder));
      const content = await read(site);
      const now = toNow('2026-11-22', 'Asia/Tokyo');
      const erased = await openErasedSearch(content, now, surround(site).workFolder);
      const record = {
        sum: '',
        now,
        pages: 1,
        bytes: 1,
        packer: '',
        disclosures: [],
        state: 'seen' as const,
      };
      return createMayStay(content, now, erased)({ folder, record });
    };
    expect(await release(`By ${NAME}`)).toBe(true);
    await erase('zdenek');
    expect(await release(`By ${NAME}`)).toBe(false);
    expect(await release('By An Binh')).toBe(true);
  });

  it('erases one entry of a decision with its bare name', async () => {
    await writeFile(
      join(site.contentDir, 'stories/shelves/index.md'),
      storyText('', `${storyBody}\nChi Mai helped.\n`),
    );
    const { reference } = await erase('d1/chi');
    const left = new RegExp(
      `\\{key: ${reference}, state: erased, erased: \\{date: 2026-11-22, traces: \\[[^\\]]+\\]\\}\\}`,
    );
    expect(await textOf('decisions/d1.md')).toMatch(left);
    expect(await textOf('stories/shelves/index.md')).toContain('A colleague helped.');
    expect(await filesWith(site.contentDir, 'Chi Mai')).toEqual([]);
    expect(await errors()).toEqual([]);
    await publish({ ...site, text: 'Chi Mai' });
    expect(foundIn(await prove(site, 'd1/chi')).length).toBeGreaterThan(0);
  });

  it('leaves another with a longer name in every text, and lets them be published', async () => {
    await mkdir(join(site.contentDir, 'people/junior'));
    await writeFile(join(site.contentDir, 'people/junior/index.md'), personText(`${NAME} Junior`));
    const words = `${storyBody}\n${NAME} Junior and ${NAME} wrote.\n`;
    await writeFile(join(site.contentDir, 'stories/shelves/index.md'), storyText('', words));
    await erase('zdenek');
    expect(await textOf('stories/shelves/index.md')).toContain(`${NAME} Junior and a colleague wrote.`);
    expect(await publish(site)).toMatchObject({ ok: true });
    expect(foundIn(await prove(site, 'zdenek'))).toEqual([]);
  });

  it.each(['shelves', 'd1'])(
    'erases %s with its translations, and leaves content without errors',
    async (id) => {
      await erase(id);
      expect(await errors()).toEqual([]);
      expect((await listFiles(site.contentDir)).filter((file) => file.includes(id))).toEqual([]);
    },
  );

  it('finds the erased wherever a file holds them, and says which', async () => {
    await erase('zdenek');
    await publish(site);
    const planted = {
      'dist/pages/x.html': `<p>Zdeněk <b>Withdrawn</b></p>`,
      'dist/feed.xml': 'Zden&#283;k Withdrawn',
      'dist/people/zdenek/index.html': 'x',
      'dist/data.json': '{"to":"person:zdenek"}',
      '.florilegium/search/a.pf_fragment': gzipSync(`pagefind_dcd{"content":"${NAME}"}`),
      '.florilegium/pictures/kept.png': face,
      'www/server-files/note.txt': 'zdenek stands at /people/zdenek/',
    };
    for (const [path, text] of Object.entries(planted)) {
      await mkdir(dirname(join(site.workDir, path)), { recursive: true });
      await writeFile(join(site.workDir, path), text);
    }
    expect([...foundIn(await prove(site, 'zdenek'))].sort()).toEqual([
      'dist/data.json',
      'dist/feed.xml',
      'dist/pages/x.html',
      'dist/people/zdenek/index.html',
      'pictures/kept.png',
      'search/a.pf_fragment',
      'server-files/note.txt',
    ]);
  });

  it('is not proven without the key, nor where somebody has written the tombstone by hand', async () => {
    await erase('zdenek');
    const { reference } = await prove(site, 'zdenek');
    await rm(join(site.workDir, '.florilegium', KEY_FILE));
    const proof = await prove(site, reference);
    expect(proof.lost).toBe(5);
    expect(isProven(proof)).toBe(false);
    const bare = `---\nid: ${reference}\nstate: erased\ndate: 2026-11-22\n---\n`;
    await writeFile(join(site.contentDir, `people/${reference}/index.md`), bare);
    expect(isProven(await prove(site, reference))).toBe(false);
  });

  it('leaves what somebody changes meanwhile as they have written it, and says so', async () => {
    const path = join(site.contentDir, 'stories/shelves/index.md');
    const prepared = takeOff(site, 'zdenek', {
      isErasure: true,
      onStep: (step) => {
        if (step === 'remove') writes.push(writeFile(path, 'mine'));
      },
    });
    const writes: Promise<void>[] = [];
    const { changed } = await prepared;
    await Promise.all(writes);
    expect(changed).toEqual(['stories/shelves/index.md']);
    expect(await readFile(path, 'utf8')).toBe('mine');
  });
});

describe('an erasure that is killed', () => {
  const child = fileURLToPath(new URL('withdraw-child.ts', import.meta.url));
  const die = (step: string): Promise<number | null> => {
    const run = spawn(process.execPath, [child, JSON.stringify(site), 'zdenek', step], { stdio: 'inherit' });
    return new Promise((resolve) => run.once('close', resolve));
  };

  it.each(STEPS)(
    'before the step "%s" is ended by the next call, and never published half done',
    async (step) => {
      expect(await die(step)).toBe(null);
      const published = await publish({ ...site, isSure: true });
      const names = await filesWith(site.place, NAME);
      const isWhole = ['note', 'tombstone', 'remove'].includes(step);
      const isDone = step === 'clear' || step === 'forget';
      if (published?.ok === true) expect(names.length > 0).toBe(isWhole);
      else expect(isDone).toBe(false);
      const ended = await end(site);
      expect(ended === undefined).toBe(step === 'note');
      if (step === 'note') await erase('zdenek');
      expect(await filesWith(site.contentDir, 'zdenek')).toEqual([]);
      expect(await errors()).toEqual([]);
      expect(await listFiles(surround(site).workFolder)).toEqual([KEY_FILE]);
      await publish({ ...site, text: 'two' });
      expect(isProven(await prove(site, 'zdenek'))).toBe(true);
    },
  );
});
