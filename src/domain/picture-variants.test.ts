import { expect, it } from 'vitest';
import { listPictureVariants, toPictureSet, toSrcset } from './picture-variants.ts';

const pictureOf = (width: number, height: number, name = 'abc.jpg') => ({
  ...{ name, path: `/cache/${name}`, width, height },
});
const widthsOf = (width: number): readonly number[] =>
  toPictureSet(pictureOf(width, 100)).sources[0]?.variants.map((variant) => variant.width) ?? [];

it('offers a table of widths, and the full width where it is worth more than the last of them', () => {
  expect(widthsOf(2560)).toEqual([320, 640, 960, 1280, 1920]);
  expect(widthsOf(1600)).toEqual([320, 640, 960, 1280, 1600]);
  expect(widthsOf(1300)).toEqual([320, 640, 960, 1300]);
});

it('never makes a picture wider than it is', () => {
  expect(widthsOf(200)).toEqual([200]);
  expect(toPictureSet(pictureOf(200, 300)).fallback).toEqual({
    ...{ path: 'pictures/abc-200.jpg', format: 'jpg', width: 200, height: 300 },
  });
});

it('keeps the proportions in every width, and at least one line of pixels', () => {
  const heights = toPictureSet(pictureOf(1200, 1500)).sources[0]?.variants.map(({ height }) => height);
  expect(heights).toEqual([400, 800, 1200, 1500]);
  expect(toPictureSet(pictureOf(2560, 1)).fallback.height).toBe(1);
});

it('offers AVIF before WebP, and falls back to the format of the picture at 1280 pixels at most', () => {
  const { sources, fallback } = toPictureSet(pictureOf(1600, 1000, 'abc.png'));
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(fallback).toEqual({ path: 'pictures/abc-1280.png', format: 'png', width: 1280, height: 800 });
});

it('lists every file once, also where the fallback is one of the others', () => {
  const paths = listPictureVariants(pictureOf(1600, 1000, 'abc.webp')).map(({ path }) => path);
  expect(paths).toHaveLength(10);
  expect(new Set(paths).size).toBe(10);
});

it('writes srcset with addresses below the base', () => {
  const [, webp] = toPictureSet(pictureOf(500, 500)).sources;
  expect(toSrcset(webp?.variants ?? [], (path) => `/base/${path}`)).toBe(
    '/base/pictures/abc-320.webp 320w, /base/pictures/abc-500.webp 500w',
  );
});
