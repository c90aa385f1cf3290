import { readFile } from 'node:fs/promises';
import { zipSync, type Zippable } from 'fflate';
import { listFiles } from '../read-site.ts';
import { join } from 'node:path';

/** The first moment that an archive can hold: the same content gives the same bytes. */
const MOMENT = new Date(1980, 0, 1);

/** All files of a content folder as one archive, from which a browser fills its own store. */
export async function packSample(contentDir: string): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const path of await listFiles(contentDir))
    files[path] = [await readFile(join(contentDir, path)), { mtime: MOMENT, level: 6 }];
  return zipSync(files);
}
