import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import type { HarfBuzz } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import type { Face, Slice } from './font-faces.ts';

/** A font file that has been read: its bytes as satori takes them, and what it can tell of itself. */
export type LoadedSlice = {
  /** A name of its own, so that satori does not take one file of a family for the whole of it. */
  readonly name: string;
  readonly data: Buffer;
  readonly has: (codePoint: number) => boolean;
  /** Whether the file is read for such a character; it may have others besides, and lack this one. */
  readonly claims: (codePoint: number) => boolean;
  /** From the line of the letters to the ends of its room, in parts of the size. */
  readonly ascender: number;
  readonly descender: number;
  readonly shape: (text: string) => Shaped;
};

/** A run of text as this font sets it, in parts of the size. */
export type Shaped = { readonly width: number; readonly above: number; readonly below: number };

/** Reads one file of a face. */
export async function loadSlice(face: Face, slice: Slice): Promise<LoadedSlice> {
  const packed = await readFile(slice.path);
  const data =
    face.cut === undefined ? await convert(packed, 'sfnt') : await cutWeight(packed, slice, face.cut);
  const hb = await (warm ??= warmUp());
  const blob = hb.createBlob(new Uint8Array(data));
  const opened = hb.createFace(blob, 0);
  const font = hb.createFont(opened);
  const { upem } = opened;
  const known = new Set(opened.collectUnicodes());
  const { ascender, descender } = font.hExtents();
  if (known.size === 0 || ascender === 0) throw new Error(`The font ${slice.path} cannot be read.`);
  return {
    name: `${face.id}/${slice.name}`,
    data,
    has: (codePoint) => known.has(codePoint),
    claims: (codePoint) => slice.ranges.some(([from, to]) => from <= codePoint && codePoint <= to),
    ascender: ascender / upem,
    descender: descender / upem,
    shape: (text) => shape(hb, font, text, upem),
  };
}

/** A variable font at one weight: satori draws the default one only. */
function cutWeight(packed: Buffer, { ranges }: Slice, weight: number): Promise<Buffer> {
  const codePoints = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at),
  );
  return subsetFont(packed, String.fromCodePoint(...codePoints), {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
}

let warm: Promise<HarfBuzz> | undefined;

/**
 * In harfbuzzjs 0.10.0 the first font of a process loses its tables when it is first asked for something. So the first one
 * is not a font at all; it is never let go. To be removed when `load-slice.test.ts` passes without.
 */
async function warmUp(): Promise<HarfBuzz> {
  const harfbuzz: unknown = createRequire(import.meta.url)('harfbuzzjs');
  if (!isHarfBuzz(harfbuzz)) throw new Error('harfbuzzjs is no longer a promise of itself.');
  const hb = await harfbuzz;
  hb.createFont(hb.createFace(hb.createBlob(new Uint8Array(128)), 0)).hExtents();
  return hb;
}

/** The package is a promise, which loaders of modules (that of vitest, for one) take for a module of their own. */
function isHarfBuzz(value: unknown): value is Promise<HarfBuzz> {
  return value instanceof Promise;
}

type Font = ReturnType<HarfBuzz['createFont']>;

function shape(hb: HarfBuzz, font: Font, text: string, upem: number): Shaped {
  const buffer = hb.createBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  hb.shape(font, buffer);
  const glyphs = buffer.json();
  buffer.destroy();
  let width = 0;
  let above = 0;
  let below = 0;
  for (const { g, ax, dy } of glyphs) {
    width += ax;
    const extents = font.glyphExtents(g);
    if (extents === null || extents.height === 0) continue;
    above = Math.max(above, extents.yBearing + dy);
    below = Math.max(below, -(extents.yBearing + extents.height + dy));
  }
  return { width: width / upem, above: above / upem, below: below / upem };
}
