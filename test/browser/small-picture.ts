import sharp from 'sharp';

/** More would make a page of pictures slow to open in an office. */
const MOST_BYTES = 80_000;

/** A picture of a screen as WebP, as good as its size allows. */
export async function toSmallPicture(png: Uint8Array): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  for (const quality of [82, 70, 55, 40]) {
    bytes = new Uint8Array(await sharp(png).webp({ quality, effort: 6 }).toBuffer());
    if (bytes.length <= MOST_BYTES) break;
  }
  return bytes;
}
