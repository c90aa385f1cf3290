import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGate } from '../pictures/create-gate.ts';

/** Sees that the disk has every file, so that a power cut leaves a release whole. */
export async function flush(folder: string): Promise<void> {
  const gate = createGate(16);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const folders = entries.filter((entry) => entry.isDirectory());
  await Promise.all(files.map((entry) => gate(() => flushFile(join(entry.parentPath, entry.name)))));
  await Promise.all(folders.map((entry) => gate(() => flushFolder(join(entry.parentPath, entry.name)))));
  await flushFolder(folder);
}

async function flushFile(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Sees that the disk has the names in a folder. */
export async function flushFolder(path: string): Promise<void> {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
