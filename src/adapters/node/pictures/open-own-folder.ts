import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toShortHash } from '../../../domain/text/to-short-hash.ts';

/** Says to which content folder a folder belongs. */
const NOTE = 'content-folder.txt';

/**
 * The folder below `root` for what is made from one content folder. Those of content folders that are no longer there are
 * removed: nobody else would.
 */
export async function openOwnFolder(contentFolder: string, root: string): Promise<string> {
  await removeOrphans(root);
  const folder = join(root, toShortHash(contentFolder));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, NOTE), contentFolder);
  return join(folder, 'files');
}

async function removeOrphans(root: string): Promise<void> {
  for (const name of await readdir(root).catch(() => [])) {
    const owner = await readFile(join(root, name, NOTE), 'utf8').catch(() => undefined);
    if (owner !== undefined && !existsSync(owner))
      await rm(join(root, name), { recursive: true, force: true });
  }
}
