import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PictureFile } from '../../../domain/content.ts';

const noteSchema = z.strictObject({
  name: z.string().regex(/^[0-9a-f]{20}\.(?:jpg|png|webp)$/),
  width: z.int().positive(),
  height: z.int().positive(),
});

type Treated = {
  readonly name: string;
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
};

/** A treated picture from an earlier run, if its bytes still have the hash that its name says. */
export async function readCached(folder: string, key: string): Promise<PictureFile | undefined> {
  try {
    const note = noteSchema.parse(JSON.parse(await readFile(join(folder, `${key}.json`), 'utf8')));
    const path = join(folder, note.name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return note.name.startsWith(hash.slice(0, 20)) ? { ...note, path } : undefined;
  } catch {
    // Absent, cut short or edited: it is made again.
    return undefined;
  }
}

/** Keeps a treated picture; whoever reads at the same time sees the old state or the whole new one. */
export async function writeCached(
  folder: string,
  key: string,
  { data, ...note }: Treated,
): Promise<PictureFile> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, note.name);
  await replaceFile(path, data);
  await replaceFile(join(folder, `${key}.json`), JSON.stringify(note));
  return { ...note, path };
}

/** Deletes every treated picture but those of these names. */
export async function pruneCached(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(folder).catch(() => [])) {
    const path = join(folder, file);
    if (!names.has(file) && !(await isNoteOf(path, names))) await rm(path, { force: true });
  }
}

async function isNoteOf(path: string, names: ReadonlySet<string>): Promise<boolean> {
  if (!path.endsWith('.json')) return false;
  try {
    return names.has(noteSchema.parse(JSON.parse(await readFile(path, 'utf8'))).name);
  } catch {
    return false;
  }
}

async function replaceFile(path: string, content: Buffer | string): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await writeFile(draft, content);
  await rename(draft, path);
}
