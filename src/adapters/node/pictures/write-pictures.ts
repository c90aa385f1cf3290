import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PictureFile } from '../../../domain/content.ts';
import { listPictureVariants } from '../../../domain/picture-variants.ts';
import type { VariantCache } from './variant-cache.ts';

/** Writes the variants of pictures that `isShown` says a page refers to into a folder, by their paths below the base. */
export async function writePictures(
  pictures: readonly PictureFile[],
  isShown: (path: string) => boolean,
  folder: string,
  cache: VariantCache,
): Promise<void> {
  const shown = pictures.flatMap((file) =>
    listPictureVariants(file)
      .filter(({ path }) => isShown(path))
      .map((variant) => ({ file, variant })),
  );
  await Promise.all(
    shown.map(async ({ file, variant }) => {
      const target = join(folder, variant.path);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(await cache.provide(file, variant), target);
    }),
  );
}
