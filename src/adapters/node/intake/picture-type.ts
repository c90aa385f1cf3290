/** The types of pictures that are published. */
export type PictureType = 'jpg' | 'png' | 'webp';

/** The largest picture that is read, in bytes and in pixels, and the longest side that is published. */
export const PICTURE_LIMITS = { bytes: 30 * 1024 * 1024, pixels: 100_000_000, side: 2560 } as const;

/** What a file is by its first bytes, whatever its name says; other types only by a name for people. */
export function toPictureType(bytes: Buffer): {
  readonly type: PictureType | undefined;
  readonly name: string;
} {
  const starts = (hex: string): boolean => bytes.subarray(0, hex.length / 2).toString('hex') === hex;
  const text = (from: number, to: number): string => bytes.subarray(from, to).toString('latin1');
  if (starts('ffd8ff')) return { type: 'jpg', name: 'JPEG' };
  if (starts('89504e470d0a1a0a')) return { type: 'png', name: 'PNG' };
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return { type: 'webp', name: 'WebP' };
  if (text(4, 8) === 'ftyp') return { type: undefined, name: toFamily(text(8, 12)) };
  if (text(0, 4) === 'GIF8') return { type: undefined, name: 'GIF' };
  if (text(0, 5) === '%PDF-') return { type: undefined, name: 'PDF' };
  if (starts('49492a00') || starts('4d4d002a')) return { type: undefined, name: 'TIFF' };
  if (/<svg|<\?xml/i.test(text(0, 256))) return { type: undefined, name: 'SVG' };
  return { type: undefined, name: '' };
}

/** The type that an ending promises; `undefined` for an ending of no picture that is published. */
export function toPromisedType(fileName: string): PictureType | undefined {
  const ending = toEnding(fileName);
  if (ending === 'jpeg') return 'jpg';
  return ending === 'jpg' || ending === 'png' || ending === 'webp' ? ending : undefined;
}

/** The ending of a file name in lower case, without its dot. */
export function toEnding(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
}

function toFamily(brand: string): string {
  if (/^(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)$/.test(brand)) return 'HEIC';
  return /^avi[fs]$/.test(brand) ? 'AVIF' : '';
}
