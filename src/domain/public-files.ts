import type { AttachedFile, PictureFile } from './content.ts';
import type { Body, Roll } from './roll-types.ts';

/** Where a picture stands below the base of the site. */
export function toPicturePath(file: PictureFile): string {
  return `pictures/${file.name}`;
}

/** Where a file to download stands below the base of the site. */
export function toFilePath(file: AttachedFile): string {
  return `files/${file.name}`;
}

/** Every picture and file that the pages show: its path below the base, and the absolute path that it is copied from. */
export function toPublicFiles(roll: Roll): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const addPicture = (file: PictureFile): unknown => files.set(toPicturePath(file), file.path);
  const addFile = (file: AttachedFile): unknown => files.set(toFilePath(file), file.path);
  const addBody = (body: Body | undefined): void => body?.pictures.forEach(({ file }) => addPicture(file));
  for (const { portrait, body } of [...roll.people, ...roll.collectives]) {
    if (portrait !== undefined) addPicture(portrait.file);
    addBody(body);
  }
  for (const { body, file } of roll.decisions) {
    if (file !== undefined) addFile(file);
    addBody(body);
  }
  for (const story of roll.stories) {
    story.pictures.forEach(({ file }) => addPicture(file));
    for (const { file } of story.files) addFile(file);
  }
  for (const { body } of [...roll.movements, ...roll.pages]) addBody(body);
  return files;
}
