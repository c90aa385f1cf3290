import { readFile, rename, writeFile } from 'node:fs/promises';

/** Writes a file only where its text differs, and never half of it. */
export async function writeWhenChanged(path: string, text: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === text) return;
  const draft = `${path}.new`;
  await writeFile(draft, text);
  await rename(draft, path);
}
