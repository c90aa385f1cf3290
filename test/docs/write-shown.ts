import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShownFile } from './read-docs.ts';

/** Writes files that a page shows into a content folder, with a picture wherever one of them names a picture. */
export async function writeShown(
  dir: string,
  shown: readonly ShownFile[],
  pictures: Readonly<Record<'png' | 'jpg', Uint8Array>>,
): Promise<void> {
  for (const { path, text } of shown) {
    const folder = dirname(join(dir, path));
    await mkdir(folder, { recursive: true });
    await writeFile(join(dir, path), text);
    for (const [, name = '', ending] of text.matchAll(/file: ([a-z0-9-]+\.(png|jpg))/g))
      await writeFile(join(folder, name), pictures[ending === 'png' ? 'png' : 'jpg']);
  }
}
