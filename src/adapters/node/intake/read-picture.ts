import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureFile } from '../../../domain/content.ts';
import { toProblem, type Position, type Problem } from '../../../domain/problem.ts';
import type { ListedFile } from './list-files.ts';
import { readCached, writeCached } from './picture-cache.ts';
import { PICTURE_LIMITS, toPictureType, toPromisedType, type PictureType } from './picture-type.ts';
import { readBytes } from './read-bytes.ts';
import type { Report } from './report.ts';

/** Changes whenever the same source must give another result; part of the key of the cache. */
const TREATMENT = `1-sharp${sharp.versions.sharp}-vips${sharp.versions.vips}`;

// No other decoder of libvips may see what editors send.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

/**
 * A picture as it may be published: a JPEG, PNG or WebP by its bytes and its ending, upright, in sRGB, at most 2560
 * pixels wide and high, without metadata, kept in `<cacheDir>/pictures`. `undefined` with the reason reported at `at()`.
 */
export async function readPicture(
  file: ListedFile,
  cacheDir: string,
  at: () => Position,
  report: Report,
): Promise<PictureFile | undefined> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const read = readBytes(file, PICTURE_LIMITS.bytes, report);
  if (read === undefined) return undefined;
  const { size, bytes } = read;
  if (bytes === undefined) {
    const values = {
      found: name,
      unit: 'bytes',
      size: toMegabytes(size),
      limit: toMegabytes(PICTURE_LIMITS.bytes),
    };
    report(toProblem('picture-too-large', at(), values));
    return undefined;
  }
  const type = judgeType(bytes, name, at, report);
  if (type === undefined) return undefined;
  const folder = pictureFolder(cacheDir);
  const key = `${toHash(bytes)}-${TREATMENT}`;
  const cached = await readCached(folder, key);
  if (cached !== undefined) return cached;
  const treated = await treat(bytes, type).catch((error: unknown) => toFault(error, name, at));
  if ('rule' in treated) {
    report(treated);
    return undefined;
  }
  return writeCached(folder, key, { ...treated, name: `${toHash(treated.data).slice(0, 20)}.${type}` });
}

/** Where cleaned pictures lie in a cache. */
export function pictureFolder(cacheDir: string): string {
  return join(cacheDir, 'pictures');
}

/** The SHA-256 of bytes in hexadecimal digits. */
export function toHash(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function judgeType(bytes: Buffer, name: string, at: () => Position, report: Report): PictureType | undefined {
  const { type, name: typeName } = toPictureType(bytes);
  const promised = toPromisedType(name);
  if (type !== undefined && type === promised) return type;
  const kind =
    type !== undefined ? 'ending' : typeName === 'HEIC' || /\.hei[cf]$/i.test(name) ? 'heic' : 'other';
  const values = { found: name, kind, type: typeName, ending: type ?? '' };
  report(
    bytes.length === 0
      ? toProblem('picture-broken', at(), { found: name })
      : toProblem('picture-type', at(), values),
  );
  return undefined;
}

async function treat(
  bytes: Buffer,
  type: PictureType,
): Promise<{ readonly data: Buffer; readonly width: number; readonly height: number }> {
  const upright = sharp(bytes, { failOn: 'warning', limitInputPixels: PICTURE_LIMITS.pixels, pages: 1 })
    .autoOrient()
    .toColourspace('srgb')
    .resize({
      width: PICTURE_LIMITS.side,
      height: PICTURE_LIMITS.side,
      fit: 'inside',
      withoutEnlargement: true,
    });
  const { data, info } = await encode(upright, type).toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function encode(picture: Sharp, type: PictureType): Sharp {
  if (type === 'jpg') return picture.jpeg({ quality: 86, mozjpeg: true });
  return type === 'png' ? picture.png({ compressionLevel: 9 }) : picture.webp({ quality: 86 });
}

function toFault(error: unknown, name: string, at: () => Position): Problem {
  if (error instanceof Error && error.message.includes('pixel limit')) {
    const values = { found: name, unit: 'pixels', size: 0, limit: PICTURE_LIMITS.pixels / 1_000_000 };
    return toProblem('picture-too-large', at(), values);
  }
  return toProblem('picture-broken', at(), { found: name });
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
