// The plain way, to compare with: everything of a card in one satori tree, bloom and portrait as data URIs, sharp rasters it.
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import satori from 'satori';
import sharp from 'sharp';
import { renderBloom } from '../../../../domain/bloom/render-bloom.ts';
import { BLOOM_BOX } from '../../../../domain/bloom/render-bloom.ts';
import type { Bloom } from '../../../../domain/bloom/bloom.ts';
import type { ShareCard } from '../../../../domain/share-card.ts';
import { layoutCard } from '../../../../domain/share-layout/layout-card.ts';
import type { Box, Circle, Layout } from '../../../../domain/share-layout/layout.ts';
import { listTexts } from '../../../../domain/share-layout/list-texts.ts';
import { LACQUER, toBloomPaint } from '../../../../domain/share-layout/paint.ts';
import { toElementTree, toFamily } from '../element-tree.ts';
import { openFonts } from '../open-fonts.ts';

const fonts = openFonts();
parentPort?.on(
  'message',
  (card: ShareCard) => void draw(card).then((result) => parentPort?.postMessage(result)),
);

async function draw(
  card: ShareCard,
): Promise<{ layout: number; raster: number; encoding: number; bytes: number }> {
  await fonts.load(listTexts(card));
  const start = performance.now();
  const layout = layoutCard(card, 'wide', fonts.measure);
  const { tree, slices } = toElementTree(layout, LACQUER, fonts);
  const children = [...(await toImages(layout)), tree];
  const style = { display: 'flex', width: 1200, height: 630, backgroundColor: LACQUER.ground };
  const svg = await satori(
    { type: 'div', props: { style, children } },
    {
      ...{ width: 1200, height: 630 },
      fonts: slices.map((slice) => ({
        name: toFamily(slice),
        data: slice.data,
        weight: 400,
        style: 'normal',
      })),
    },
  );
  const laidOut = performance.now();
  const raw = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
  const drawn = performance.now();
  const png = await sharp(raw.data, { raw: raw.info }).png().toBuffer();
  return {
    layout: laidOut - start,
    raster: drawn - laidOut,
    encoding: performance.now() - drawn,
    bytes: png.length,
  };
}

type Image = { readonly type: 'img'; readonly props: Readonly<Record<string, unknown>> };

async function toImages({ blooms, plate }: Layout): Promise<readonly Image[]> {
  const drawn = blooms.map(({ bloom, at }) => toBloomImage(bloom, at));
  if (plate === undefined) return drawn;
  const jpeg = await readFile(plate.file.path);
  const portrait = toImage(`data:image/jpeg;base64,${jpeg.toString('base64')}`, plate.box, {
    objectFit: 'cover',
  });
  return [...drawn, portrait, toBloomImage(plate.seal.bloom, plate.seal.at)];
}

function toBloomImage(bloom: Bloom, { x, y, radius }: Circle): Image {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${BLOOM_BOX}" width="${radius * 2}" height="${radius * 2}">${renderBloom(bloom, toBloomPaint(bloom, LACQUER))}</svg>`;
  const box = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
  return toImage(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, box, {});
}

function toImage(src: string, { x, y, width, height }: Box, more: Readonly<Record<string, string>>): Image {
  return {
    type: 'img',
    props: { src, width, height, style: { position: 'absolute', left: x, top: y, width, height, ...more } },
  };
}
