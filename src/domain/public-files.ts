import type { AttachedFile, PictureFile } from './content.ts';
import { toPictureSet } from './picture-variants.ts';
import type { Body, Roll } from './roll-types.ts';

/** Where the file of a picture that every program can show stands below the base of the site. */
export function toPicturePath(file: PictureFile): string {
  return toPictureSet(file).fallback.path;
}

/** Where a file to download stands below the base of the site. */
export function toFilePath(file: AttachedFile): string {
  return `files/${file.name}`;
}

/** Every picture that pages may show, each once. */
export function listPictures(roll: Roll): readonly PictureFile[] {
  const bodies = [...roll.people, ...roll.collectives, ...roll.decisions, ...roll.movements, ...roll.pages];
  const pictures = [
    ...[...roll.people, ...roll.collectives].flatMap(({ portrait }) => portrait ?? []),
    ...bodies.flatMap(({ body }) => picturesOf(body)),
    ...roll.stories.flatMap((story) => [...story.pictures.values()]),
  ];
  return [...new Map(pictures.map(({ file }) => [file.name, file])).values()];
}

/** Every file to download: its path below the base, and the absolute path that it is copied from. */
export function toPublicFiles(roll: Roll): ReadonlyMap<string, string> {
  const files = [
    ...roll.decisions.flatMap(({ file }) => file ?? []),
    ...roll.stories.flatMap((story) => story.files.map(({ file }) => file)),
  ];
  return new Map(files.map((file) => [toFilePath(file), file.path]));
}

function picturesOf(body: Body | undefined): readonly { readonly file: PictureFile }[] {
  return body === undefined ? [] : [...body.pictures.values()];
}
