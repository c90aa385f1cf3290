import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMBED_SCRIPT } from '../../../domain/embed/embed-scope.ts';

const HOST = fileURLToPath(new URL('../../../client/embed/host.ts', import.meta.url));

/** Writes the script for pages of other sites; `bundle` makes one script of a module and what it imports. */
export async function writeEmbedScript(
  folder: URL,
  bundle: (file: string) => Promise<string>,
): Promise<void> {
  const target = join(fileURLToPath(folder), EMBED_SCRIPT);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await bundle(HOST));
}
