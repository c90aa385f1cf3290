import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Voice } from '../../../domain/share-layout/measure.ts';

/** One typeface in one weight, in the files of its package: one for each part of its repertoire. */
export type Face = {
  readonly id: string;
  /** The weight to be cut out of its files where they hold all weights. */
  readonly cut: number | undefined;
  readonly slices: () => readonly Slice[];
};

/** A file of a face and the ranges of characters that it claims; it may lack some of them. */
export type Slice = {
  readonly name: string;
  readonly path: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
};

/** The faces of a voice: the first one that has all characters of a word sets it. */
export function facesOf(voice: Voice): readonly Face[] {
  return FACES[voice];
}

/** The packages that fonts come from, for the key of the cache. */
export function listFontPackages(): readonly string[] {
  return PACKAGES.map((name) => {
    const { version } = manifest.parse(readJson(join(folderOf(name), 'package.json')));
    return `${name}@${version}`;
  });
}

const manifest = z.object({ version: z.string() });
const unicode = z.record(z.string(), z.string());

const PACKAGES = [
  ...['@fontsource/phudu', '@fontsource/be-vietnam-pro', '@fontsource/zen-kaku-gothic-new'],
  ...['@fontsource/sofia-sans-condensed', '@fontsource/noto-sans', '@fontsource/noto-sans-arabic'],
  ...['@fontsource/noto-sans-hebrew', '@fontsource/noto-emoji', '@fontsource-variable/noto-sans-jp'],
];

/** After the voice's own face, one for each script: Cyrillic and Greek, all other Latin, Japanese, Arabic, Hebrew, rare kanji, pictures. */
const FACES: Readonly<Record<Voice, readonly Face[]>> = {
  // Phudu has a few letters of Cyrillic only.
  poster: [
    toFace('phudu', 800, ['cyrillic-ext']),
    toFace('sofia-sans-condensed', 900),
    ...toFallbacks({ weight: 900, japanese: 900, emoji: 700 }),
  ],
  strong: [toFace('be-vietnam-pro', 600), ...toFallbacks({ weight: 600, japanese: 700, emoji: 600 })],
  plain: [toFace('be-vietnam-pro', 400), ...toFallbacks({ weight: 400, japanese: 500, emoji: 400 })],
};

type Weights = { readonly weight: number; readonly japanese: number; readonly emoji: number };

function toFallbacks({ weight, japanese, emoji }: Weights): readonly Face[] {
  return [
    toFace('noto-sans', weight),
    toFace('zen-kaku-gothic-new', japanese),
    toFace('noto-sans-arabic', weight),
    toFace('noto-sans-hebrew', weight),
    toVariableFace('noto-sans-jp', weight),
    toFace('noto-emoji', emoji),
  ];
}

function toFace(id: string, weight: number, without: readonly string[] = []): Face {
  const folder = `@fontsource/${id}`;
  const toPath = (subset: string) => `${id}-${subset}-${weight}-normal.woff2`;
  return { id: `${id}-${weight}`, cut: undefined, slices: once(() => readSlices(folder, without, toPath)) };
}

function toVariableFace(id: string, weight: number): Face {
  const folder = `@fontsource-variable/${id}`;
  const toPath = (subset: string) => `${id}-${subset}-wght-normal.woff2`;
  return { id: `${id}-${weight}`, cut: weight, slices: once(() => readSlices(folder, [], toPath)) };
}

function readSlices(
  name: string,
  without: readonly string[],
  toFile: (subset: string) => string,
): readonly Slice[] {
  const folder = folderOf(name);
  const ranges = unicode.parse(readJson(join(folder, 'unicode.json')));
  return Object.entries(ranges)
    .filter(([subset]) => !without.includes(subset))
    .map(([subset, list]) => {
      const file = toFile(subset.replace(/[[\]]/g, ''));
      return {
        name: file.replace('.woff2', ''),
        path: join(folder, 'files', file),
        ranges: parseRanges(list),
      };
    });
}

function parseRanges(list: string): Slice['ranges'] {
  return list.split(',').map((range) => {
    const [from = '0', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

const packages = createRequire(import.meta.url);

function folderOf(name: string): string {
  return dirname(packages.resolve(`${name}/package.json`));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
