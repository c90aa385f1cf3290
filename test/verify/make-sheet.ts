import sharp, { type OutputInfo, type OverlayOptions } from 'sharp';
import { SCHEMES, WIDTHS, type Shot } from './take-pictures.ts';

const SCALE = 0.5;
const GAP = 16;
/** What of a page a sheet shows, in its own pixels. */
const SHOWN = 2200;

/** All pictures of a view on one sheet, half as large: a row for each language, light and then dark, from narrow to wide. */
export async function makeSheet(shots: readonly Shot[]): Promise<Buffer> {
  const languages = [...new Set(shots.map(({ lang }) => lang))];
  const layers: OverlayOptions[] = [];
  let top = GAP;
  let right = 0;
  for (const lang of languages) {
    let left = GAP;
    let tallest = 0;
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        const shot = shots.find(
          (each) => each.lang === lang && each.scheme === scheme && each.width === width,
        );
        if (shot === undefined) continue;
        const { data, info } = await shrink(shot);
        layers.push({ input: data, left, top });
        left += info.width + GAP;
        tallest = Math.max(tallest, info.height);
      }
    }
    right = Math.max(right, left);
    top += tallest + GAP;
  }
  return sharp({ create: { width: right, height: top, channels: 3, background: '#808080' } })
    .composite(layers)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

async function shrink({ png, width }: Shot): Promise<{ data: Buffer; info: OutputInfo }> {
  const { height } = await sharp(png).metadata();
  return sharp(png)
    .extract({ left: 0, top: 0, width, height: Math.min(height, SHOWN) })
    .resize({ width: Math.round(width * SCALE) })
    .png()
    .toBuffer({ resolveWithObject: true });
}
