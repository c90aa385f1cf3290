import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { holdLock } from '../hold-lock.ts';
import { toEditorKey } from './editor-key.ts';

/** So long a folder of another version is left alone: somebody may be served from it. */
const GRACE = 24 * 60 * 60 * 1000;

/**
 * The folder of the bundled editor: `index.html`, `editor.js` and what they load, all relative, none of it from another
 * host. It is made once for each version of the editor and of our own parts in it, and never seen half made. What it still
 * needs beside `index.html` is `config.<lang>.json` for each of `EDITOR_LANGUAGES`, as `toEditorConfig` gives it.
 */
export async function provideEditor(root: string): Promise<string> {
  const place = join(root, '.florilegium', 'editor');
  const folder = join(place, await toEditorKey(root));
  if (existsSync(folder)) return folder;
  await mkdir(place, { recursive: true });
  return holdLock(
    join(place, 'lock'),
    () => undefined,
    async () => {
      if (existsSync(folder)) return folder;
      await removeOld(place);
      const draft = join(place, `new-${process.pid}`);
      // Only who makes it pays for loading what makes it.
      const { bundleEditor } = await import('./bundle-editor.ts');
      await bundleEditor(root, draft);
      await rename(draft, folder);
      return folder;
    },
  );
}

async function removeOld(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const path = join(place, name);
    const isOld = (await stat(path)).mtimeMs < Date.now() - GRACE;
    if (name.startsWith('new-') || (name !== 'lock' && isOld)) await rm(path, { recursive: true });
  }
}
