import {
  copyFile,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** Puts one finished file in its place; tests put faults in its way. */
export type Move = (from: string, to: string) => Promise<void>;

const journalSchema = z.strictObject({ changed: z.array(z.string()), created: z.array(z.string()) });

/**
 * Writes files into a folder, all or none. They are first written beside it; a folder that is new appears whole by one
 * renaming. In a folder that is there already files are moved in one by one under a journal: what fails is undone at
 * once, and what was cut off is undone by `recover`.
 */
export async function writeFiles(
  dir: string,
  files: ReadonlyMap<string, string>,
  move: Move = rename,
): Promise<void> {
  const { staging, fresh, former, journal } = placesOf(dir);
  await rm(staging, { recursive: true, force: true });
  for (const [path, text] of files) await writeDurably(join(fresh, path), text);
  if (!(await isThere(dir))) {
    await mkdir(dirname(dir), { recursive: true });
    await move(fresh, dir);
    await rm(staging, { recursive: true, force: true });
    return;
  }
  const changed: string[] = [];
  const created: string[] = [];
  for (const path of files.keys()) {
    const isChanged = await isThere(join(dir, path));
    (isChanged ? changed : created).push(path);
    if (!isChanged) continue;
    await mkdir(dirname(join(former, path)), { recursive: true });
    await copyFile(join(dir, path), join(former, path));
  }
  await writeDurably(`${journal}.new`, JSON.stringify({ changed, created }));
  await rename(`${journal}.new`, journal);
  try {
    for (const path of files.keys()) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await move(join(fresh, path), join(dir, path));
    }
  } catch (error) {
    await recover(dir);
    throw error;
  }
  await rm(journal);
  await rm(staging, { recursive: true, force: true });
}

/** Undoes an import that was cut off while it moved its files in; whether there was one. */
export async function recover(dir: string): Promise<boolean> {
  const { staging, former, journal } = placesOf(dir);
  const text = await readFile(journal, 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const { changed, created } = journalSchema.parse(JSON.parse(text));
    for (const path of changed) await copyFile(join(former, path), join(dir, path));
    for (const path of created) {
      await rm(join(dir, path), { force: true });
      await removeEmpty(dir, dirname(path));
    }
    await rm(journal);
  }
  await rm(staging, { recursive: true, force: true });
  return text !== undefined;
}

/** The folder beside a content folder that an import works in. */
function placesOf(dir: string) {
  const staging = join(dirname(dir), `.${basename(dir)}.import`);
  return {
    staging,
    fresh: join(staging, 'fresh'),
    former: join(staging, 'former'),
    journal: join(staging, 'journal.json'),
  };
}

async function writeDurably(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/** Removes folders that an undone import leaves empty. */
async function removeEmpty(dir: string, path: string): Promise<void> {
  if (path === '.' || path === '') return;
  const children = await readdir(join(dir, path)).catch(() => ['unreadable']);
  if (children.length > 0) return;
  await rmdir(join(dir, path));
  await removeEmpty(dir, dirname(path));
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
