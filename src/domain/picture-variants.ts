import type { PictureFile } from './content.ts';

/** The formats in which pictures are published. */
export type PictureFormat = 'avif' | 'webp' | 'jpg' | 'png';

/** One published file of a picture: its path below the base of the site, and its size in pixels. */
export type PictureVariant = {
  readonly path: string;
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
};

/** A picture as browsers choose from it: small formats first, each from narrow to wide, and one file that all can show. */
export type PictureSet = {
  readonly sources: readonly { readonly type: string; readonly variants: readonly PictureVariant[] }[];
  readonly fallback: PictureVariant;
};

const WIDTHS = [320, 640, 960, 1280, 1920] as const;
const WIDEST = 1920;
const FALLBACK_WIDTH = 1280;

/** What is published of a picture: never wider than the picture itself. */
export function toPictureSet(file: PictureFile): PictureSet {
  const full = Math.min(file.width, WIDEST);
  // A width just below the full one would save nobody anything.
  const widths = [...WIDTHS.filter((width) => width <= full * 0.9), full];
  const toSource = (format: 'avif' | 'webp'): PictureSet['sources'][number] => ({
    type: `image/${format}`,
    variants: widths.map((width) => toVariant(file, width, format)),
  });
  return {
    sources: [toSource('avif'), toSource('webp')],
    fallback: toVariant(file, Math.min(file.width, FALLBACK_WIDTH), formatOf(file)),
  };
}

/** Every file that is published of a picture, each path once. */
export function listPictureVariants(file: PictureFile): readonly PictureVariant[] {
  const { sources, fallback } = toPictureSet(file);
  const all = [...sources.flatMap(({ variants }) => variants), fallback];
  return [...new Map(all.map((variant) => [variant.path, variant])).values()];
}

/** The value of `srcset` for variants; `below` puts a path below the base of the site. */
export function toSrcset(variants: readonly PictureVariant[], below: (path: string) => string): string {
  return variants.map(({ path, width }) => `${below(path)} ${width}w`).join(', ');
}

/** What the public names of all files of a picture begin with: the hash of its content. */
export function toPictureStem(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** The format that the name of a cleaned picture tells. */
export function formatOf({ name }: Pick<PictureFile, 'name'>): 'webp' | 'jpg' | 'png' {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return ending === 'png' || ending === 'webp' ? ending : 'jpg';
}

function toVariant(file: PictureFile, width: number, format: PictureFormat): PictureVariant {
  const height = Math.max(1, Math.round((file.height * width) / file.width));
  return { path: `pictures/${toPictureStem(file.name)}-${width}.${format}`, format, width, height };
}
