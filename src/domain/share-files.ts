import type { PageContext, PageHead, Share } from './page-context.ts';
import { SHARE_FORMAT_NAMES, SHARE_FORMATS, type ShareFormat } from './share-layout/formats.ts';
import { toShareEnding, toSharePath } from './share-paths.ts';

/** A picture of a page for sharing, as pages link to it. */
export type SharePicture = {
  readonly format: ShareFormat;
  readonly path: string;
  /** What the file is to be called once it has been taken. */
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
};

/** The picture that previews of links show: its absolute address, its type and its size. */
export function toPreview(
  share: Share,
  { site, routes }: PageContext,
): { readonly url: string; readonly type: string; readonly width: number; readonly height: number } {
  const path = routes.below(toSharePath(share.name, 'wide'));
  const isPng = toShareEnding(share.name.art, 'wide') === 'png';
  const url = `${new URL(path, site.address).href}?v=${share.version}`;
  return { url, type: isPng ? 'image/png' : 'image/jpeg', ...SHARE_FORMATS.wide };
}

/** The pictures of a page, from wide to tall. */
export function listSharePictures({ name }: Share, { routes }: PageContext): readonly SharePicture[] {
  return SHARE_FORMAT_NAMES.map((format) => ({
    format,
    path: routes.below(toSharePath(name, format)),
    fileName: `${name.id}-${format}.${toShareEnding(name.art, format)}`,
    ...SHARE_FORMATS[format],
  }));
}

/** The poster of a page, and what its file is to be called once it has been taken. */
export function toPosterFile(
  { name }: Share,
  { routes }: PageContext,
): { readonly path: string; readonly fileName: string } {
  return { path: routes.below(toSharePath(name, 'poster')), fileName: `${name.id}-poster.pdf` };
}

/** A text for a post about a page, ready to send: what it is, what it is about and where it stands. */
export function toPostText({ title, description }: PageHead, { routes, place, lang }: PageContext): string {
  return `${title}\n${description}\n${routes.urlTo(place, lang)}`;
}
