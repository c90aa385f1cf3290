import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardOf } from '../../../../test/builders/share-cards.ts';
import type { ShareCard } from '../../../domain/share-card.ts';
import { openPress, type Press } from './open-press.ts';
import { createShareCache } from './share-cache.ts';
import { makeShare, type ShareRun } from './write-share.ts';

let press: Press;
let root: string;
let portrait: string;
beforeAll(async () => {
  press = openPress();
  root = await mkdtemp(join(tmpdir(), 'florilegium-share-'));
  portrait = join(root, 'portrait.jpg');
  const background = { r: 30, g: 90, b: 140 };
  await sharp({ create: { width: 300, height: 400, channels: 3, background } })
    .jpeg()
    .toFile(portrait);
});
afterAll(async () => {
  press.close();
  await rm(root, { recursive: true });
});

const plain = cardOf('an', { title: 'Nguyễn Ánh', lang: 'vi', kicker: 'Cá nhân', mark: 'Hoa' });
const ignore = (): void => undefined;
const run = (folder: string, cards: readonly ShareCard[] = [plain], printer = press): Promise<ShareRun> =>
  makeShare(cards, { cache: createShareCache(join(root, folder)), press: printer }, ignore, ['wide']);
const onlyFile = ({ files }: ShareRun): string => [...files.values()][0] ?? '';

it('draws a card as a PNG of its size, below 80 KB, and finds it again', async () => {
  const first = await run('warm');
  const meta = await sharp(onlyFile(first)).metadata();
  expect([meta.format, meta.width, meta.height, meta.isPalette]).toEqual(['png', 1200, 630, true]);
  expect((await readFile(onlyFile(first))).length).toBeLessThan(80_000);
  const second = await run('warm');
  expect([second.drawn.length, second.found, onlyFile(second)]).toEqual([0, 1, onlyFile(first)]);
});

it('draws the portrait itself into a JPEG, and makes all outputs', async () => {
  const file = { name: 'p.jpg', path: portrait, width: 300, height: 400 };
  const seal = plain.art.as === 'bloom' ? plain.art.bloom : undefined;
  if (seal === undefined) throw new Error('The card has no bloom.');
  const card: ShareCard = { ...plain, art: { as: 'portrait', file, seal } };
  const cache = createShareCache(join(root, 'portrait'));
  const { files, faults } = await makeShare([card], { cache, press }, ignore);
  expect(faults).toEqual([]);
  expect([...files.keys()]).toEqual(
    ['wide.jpg', 'square.jpg', 'tall.jpg', 'poster.pdf'].map((end) => `share/vi/person/an-${end}`),
  );
  const { data, info } = await sharp(files.get('share/vi/person/an-wide.jpg'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (300 * info.width + 900) * 3;
  expect(data[at + 2] ?? 0).toBeGreaterThan(100);
  const pdf = (await readFile(files.get('share/vi/person/an-poster.pdf') ?? '')).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/DCTDecode');
});

it('draws again what has been cut short, edited or removed, and gives the same bytes', async () => {
  const file = onlyFile(await run('faulty'));
  const whole = await readFile(file);
  for (const spoil of [() => truncate(file, 900), () => writeFile(file, 'poison'), () => rm(file)]) {
    await spoil();
    const again = await run('faulty');
    expect(again.drawn.length).toBe(1);
    expect((await readFile(onlyFile(again))).equals(whole)).toBe(true);
  }
});

it('is right when two builds work in one folder at once', async () => {
  const other = openPress();
  const cards = ['a', 'b', 'c'].map((id) => cardOf(id, { title: `Name ${id}` }));
  const [one, two] = await Promise.all([run('shared', cards), run('shared', cards, other)]);
  other.close();
  expect([one.files.size, two.files.size]).toEqual([3, 3]);
  expect(one.faults.concat(two.faults)).toEqual([]);
  expect((await run('shared', cards)).found).toBe(3);
});

it('starts anew after a build that was killed, and clears away what that one left', async () => {
  const killed = openPress();
  const cards = Array.from({ length: 12 }, (_, index) =>
    cardOf(`k${String(index)}`, { title: `Name ${String(index)}` }),
  );
  const cache = createShareCache(join(root, 'killed'));
  const broken = makeShare(cards, { cache, press: killed }, (done) => done === 3 && killed.close(), ['wide']);
  await expect(broken).rejects.toThrow('The press has stopped.');
  await writeFile(join(root, 'killed', 'cut.png'), 'half');
  const next = await run('killed', cards);
  expect([next.files.size, next.faults]).toEqual([12, []]);
  expect((await readdir(join(root, 'killed'))).filter((name) => !name.endsWith('.tmp')).length).toBe(12);
});

it('leaves no picture of someone who has gone in the cache', async () => {
  const gone = onlyFile(await run('gone', [cardOf('gone', { title: 'Gone' })]));
  await run('gone', [cardOf('stays', { title: 'Stays' })]);
  await expect(readFile(gone)).rejects.toThrow('ENOENT');
  expect(await readdir(join(root, 'gone'))).toHaveLength(1);
});

it('tells which character no font has, and draws nothing', async () => {
  const { missing, files } = await run('glyphs', [cardOf('odd', { title: 'An \uE000' })]);
  expect(files.size).toBe(0);
  expect(missing.map(({ character, id, from }) => [character, id, from])).toContainEqual([
    '\uE000',
    'odd',
    'entry',
  ]);
});
