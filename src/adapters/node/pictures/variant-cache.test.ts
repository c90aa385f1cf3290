import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PictureFile } from '../../../domain/content.ts';
import { listPictureVariants, toPictureSet } from '../../../domain/picture-variants.ts';
import { createVariantCache } from './variant-cache.ts';
import { writePictures } from './write-pictures.ts';

let folder: string;
let file: PictureFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-variants-'));
  const path = join(folder, 'source.jpg');
  const background = { r: 185, g: 45, b: 26 };
  await sharp({ create: { width: 400, height: 300, channels: 3, background } })
    .withExif({ IFD0: { Copyright: 'secret' } })
    .jpeg()
    .toFile(path);
  file = { name: 'abc.jpg', path, width: 400, height: 300 };
});
afterEach(() => rm(folder, { recursive: true }));

const open = () => createVariantCache(join(folder, 'kept'));
const smallAvif = () => {
  const [variant] = toPictureSet(file).sources[0]?.variants ?? [];
  if (variant === undefined) throw new Error('The set has no variant.');
  return variant;
};

it('makes every variant in its format and size, without metadata', async () => {
  const cache = open();
  for (const variant of toPictureSet(file).sources.flatMap(({ variants }) => variants)) {
    const meta = await sharp(await cache.provide(file, variant)).metadata();
    expect({ width: meta.width, height: meta.height }).toEqual({
      ...{ width: variant.width, height: variant.height },
    });
    expect(meta.format).toBe(variant.format === 'avif' ? 'heif' : variant.format);
    expect(meta.exif).toBeUndefined();
  }
});

it('hands over the cleaned picture itself where it is narrow enough', async () => {
  const bytes = await readFile(await open().provide(file, toPictureSet(file).fallback));
  expect(bytes.equals(await readFile(file.path))).toBe(true);
});

it('makes the same bytes again', async () => {
  const path = await open().provide(file, smallAvif());
  const before = await readFile(path);
  await rm(path);
  expect((await readFile(await open().provide(file, smallAvif()))).equals(before)).toBe(true);
});

it('uses what an earlier run has kept', async () => {
  const { mtimeMs } = await stat(await open().provide(file, smallAvif()));
  expect((await stat(await open().provide(file, smallAvif()))).mtimeMs).toBe(mtimeMs);
});

it('makes a variant again when its file has been changed or is gone', async () => {
  const cache = open();
  const path = await cache.provide(file, smallAvif());
  const before = await readFile(path);
  await writeFile(path, 'poison');
  expect((await readFile(await open().provide(file, smallAvif()))).equals(before)).toBe(true);
  await rm(path);
  expect((await readFile(await cache.provide(file, smallAvif()))).equals(before)).toBe(true);
});

it('removes what has not been used, and leftovers of a run that broke off', async () => {
  await open().provide(file, toPictureSet(file).fallback);
  await writeFile(join(folder, 'kept', 'left.tmp'), 'x');
  const cache = open();
  const path = await cache.provide(file, smallAvif());
  await cache.removeUnused();
  expect((await readdir(join(folder, 'kept'))).map((name) => join(folder, 'kept', name))).toEqual([path]);
});

it('writes the variants that pages show, and no others', async () => {
  const shown = listPictureVariants(file).filter(({ width }) => width === 320);
  const paths = new Set(shown.map(({ path }) => path));
  await writePictures([file], (path) => paths.has(path), folder, open());
  expect((await readdir(join(folder, 'pictures'))).sort()).toEqual(['abc-320.avif', 'abc-320.webp']);
});
