import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';

/** What goes into the bundle from this project. */
const OURS = ['src/editor', 'src/adapters/node/editor', 'src/domain', 'src/words'];
/** What goes into the bundle from npm, and what makes it. */
const PACKAGES = ['@sveltia/cms', '@fontsource/be-vietnam-pro', 'vite', 'zod'];

const manifestSchema = z.object({ version: z.string() });

/** Changes with all that the bundle of the editor is made from: our own parts, and the versions of the packages. */
export async function toEditorKey(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of PACKAGES) hash.update(`${name} ${await readVersion(root, name)}\0`);
  for (const folder of OURS) {
    for (const path of await listSources(join(root, folder))) {
      hash.update(`${path.slice(root.length)}\0`).update(await readFile(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function listSources(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function readVersion(root: string, name: string): Promise<string> {
  const require = createRequire(join(root, 'package.json'));
  const [folder = ''] = require.resolve.paths(name) ?? [];
  return manifestSchema.parse(JSON.parse(await readFile(join(folder, name, 'package.json'), 'utf8'))).version;
}
