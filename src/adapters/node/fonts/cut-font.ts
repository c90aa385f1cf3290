import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { toUnicodeRange } from './code-points.ts';
import type { Slice } from './plan-slices.ts';

/** A font file and how it is cut. */
export type Cut = {
  /** What the names of its slices begin with. */
  readonly name: string;
  readonly family: string;
  /** A value of `font-weight` for `@font-face`. */
  readonly weight: string;
  readonly slices: readonly { readonly source: string; readonly slice: Slice }[];
  /** The OpenType features that are kept. */
  readonly features: readonly string[];
};

/** The characters that a font file has. */
export async function readCharacters(path: string): Promise<ReadonlySet<number>> {
  const font = create(await readFile(path));
  if (!('characterSet' in font)) throw new Error(`${path} holds several fonts.`);
  return new Set(font.characterSet);
}

/**
 * Cuts a font into WOFF2 files in a folder and returns a style sheet with their `@font-face` rules, and the names of the
 * files. What is there already with the right bytes is not cut again; later rules are the likelier ones.
 */
export async function cutFont(
  { name, family, weight, slices, features }: Cut,
  folder: string,
): Promise<{ readonly css: string; readonly files: readonly string[] }> {
  const rules: string[] = [];
  const files: string[] = [];
  const sources = new Map<string, Source>();
  for (const { source, slice } of slices.toReversed()) {
    const file = `${name}-${slice.name}.woff2`;
    files.push(file, `${file}.key`);
    const font = sources.get(source) ?? (await openSource(source));
    sources.set(source, font);
    await cutSlice(font, slice, features, join(folder, file));
    rules.push(
      `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;` +
        `src:url('./${file}')format('woff2');unicode-range:${toUnicodeRange(slice.spans ? toSpan(slice.codePoints) : slice.codePoints)}}`,
    );
  }
  return { css: rules.join('\n'), files };
}

function toSpan(codePoints: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...codePoints), Math.max(...codePoints)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Changes whenever the same font must give other bytes. */
const CUTTING = '1-subset-font-2.9.0';

/** A font file by its hash, unpacked when the first slice is cut from it. */
type Source = { readonly hash: string; readonly unpack: () => Promise<Buffer> };

async function openSource(path: string): Promise<Source> {
  const packed = await readFile(path);
  let unpacked: Promise<Buffer> | undefined;
  return {
    hash: toHash(packed),
    unpack: () => (unpacked ??= subsetFont(packed, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })),
  };
}

async function cutSlice(
  font: Source,
  { codePoints }: Slice,
  features: readonly string[],
  path: string,
): Promise<void> {
  const order = toHash(`${CUTTING} ${font.hash} ${features.join()} ${codePoints.join()}`);
  const kept = await readFile(path).catch(() => undefined);
  const key = await readFile(`${path}.key`, 'utf8').catch(() => undefined);
  if (kept !== undefined && key === `${order} ${toHash(kept)}`) return;
  const bytes = await subsetFont(await font.unpack(), String.fromCodePoint(...codePoints), {
    ...{ targetFormat: 'woff2', keepFeatures: features, noHinting: true },
  });
  await replaceFile(path, bytes);
  await replaceFile(`${path}.key`, `${order} ${toHash(bytes)}`);
}

/** Writes a file so that whoever reads at the same time sees the old one or the whole new one. */
export async function replaceFile(path: string, content: Buffer | string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, content);
  await rename(draft, path);
}

function toHash(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
