import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { ShareCard } from '../../../domain/share-card.ts';
import type { ShareFormat } from '../../../domain/share-layout/formats.ts';
import { layoutCard } from '../../../domain/share-layout/layout-card.ts';
import type { Box, Layout } from '../../../domain/share-layout/layout.ts';
import { LACQUER, toBloomPaint, toColour } from '../../../domain/share-layout/paint.ts';
import { encodePng } from './encode-png.ts';
import { indexColours } from './index-colours.ts';
import type { Fonts } from './open-fonts.ts';
import { renderLayout, renderSeal, toSvg } from './render-svg.ts';

/** How long each part of the work took, in milliseconds. */
export type Stages = { readonly layout: number; readonly raster: number; readonly encoding: number };

/** The bytes of a picture and what they cost. */
export type RenderedPicture = { readonly bytes: Buffer; readonly stages: Stages };

// Measured on the sample's portraits: 93 KB in 7 ms. mozjpeg saves a fifth of that in ten times the time.
const JPEG = { quality: 76 } as const;

/**
 * Draws a card: a PNG with a palette, or a JPEG where it holds a portrait. The same card gives the same bytes. The fonts of
 * its words must be loaded, and this process must let sharp read SVG.
 */
export async function renderPicture(
  card: ShareCard,
  format: ShareFormat,
  fonts: Fonts,
): Promise<RenderedPicture> {
  const start = performance.now();
  const layout = layoutCard(card, format, fonts.measure);
  const { width, height, plate } = layout;
  const svg = toSvg(await renderLayout(layout, LACQUER, fonts), width, height);
  const laidOut = performance.now();
  const drawing = sharp(Buffer.from(svg));
  const pixels = await (plate === undefined ? drawing : drawing.removeAlpha()).raw().toBuffer();
  if (plate !== undefined) await printPlate(pixels, width, plate);
  const drawn = performance.now();
  const bytes =
    plate === undefined
      ? encodePng(indexColours(pixels, 4, LACQUER.ground, listColours(layout)), width, height)
      : await sharp(pixels, { raw: { width, height, channels: 3 } })
          .jpeg(JPEG)
          .toBuffer();
  const stages = { layout: laidOut - start, raster: drawn - laidOut, encoding: performance.now() - drawn };
  return { bytes, stages };
}

/** The portrait goes into the pixels as it is: inside the SVG it would be decoded twice, in most of the time of a picture. */
async function printPlate(
  pixels: Buffer,
  width: number,
  { file, box, seal }: NonNullable<Layout['plate']>,
): Promise<void> {
  const size = { width: box.width, height: box.height };
  const portrait = await sharp(await readFile(file.path))
    .resize({ ...size, fit: 'cover', position: 'top' })
    .flatten({ background: LACQUER.ground })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
  for (let row = 0; row < box.height; row++)
    pixels.set(
      portrait.subarray(row * box.width * 3, (row + 1) * box.width * 3),
      ((box.y + row) * width + box.x) * 3,
    );
  const around = toPixels(seal.at);
  const svg = toSvg(
    `<g transform="translate(${-around.x} ${-around.y})">${renderSeal(seal, LACQUER)}</g>`,
    around.width,
    around.height,
  );
  const drawing = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer();
  layOver(pixels, width, drawing, around);
}

/** Lays a drawing with transparency over pixels. */
function layOver(pixels: Buffer, width: number, drawing: Buffer, box: Box): void {
  for (let row = 0; row < box.height; row++) {
    for (let column = 0; column < box.width; column++) {
      const from = (row * box.width + column) * 4;
      const alpha = (drawing[from + 3] ?? 0) / 255;
      if (alpha === 0) continue;
      const to = ((box.y + row) * width + box.x + column) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const below = pixels[to + channel] ?? 0;
        pixels[to + channel] = Math.round(below + ((drawing[from + channel] ?? 0) - below) * alpha);
      }
    }
  }
}

function toPixels({
  x,
  y,
  radius,
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}): Box {
  const side = Math.ceil(radius * 2) + 2;
  return { x: Math.floor(x - radius - 1), y: Math.floor(y - radius - 1), width: side, height: side };
}

/** Every colour that a layout without a portrait may be drawn in, its ground left out; the same for all cards of a hue. */
function listColours({ hue, blooms }: Layout): readonly string[] {
  const petals = blooms.flatMap(({ bloom }) => {
    const { petal, back } = toBloomPaint(bloom, LACQUER);
    return [petal, back];
  });
  return [...new Set([...Object.values(LACQUER.tones), toColour('hue', hue, LACQUER), ...petals])].sort();
}
