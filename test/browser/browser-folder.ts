import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { z } from 'zod';

/** The bytes of files as base64, by path from the content folder. */
type Contents = Readonly<Record<string, string>>;

const contents = z.record(z.string(), z.string());

/**
 * Copies a content folder into the browser's own store and lets the editor choose that: no program can press in a real
 * dialogue. `url` is any page of the desk.
 */
export async function layIntoBrowser(page: Page, url: string, dir: string): Promise<void> {
  await page.addInitScript(() => {
    Reflect.set(window, 'showDirectoryPicker', async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('content'),
    );
  });
  await page.goto(`${url}/`);
  await page.evaluate(
    async (all) => {
      const store = await navigator.storage.getDirectory();
      const content = await store.getDirectoryHandle('content', { create: true });
      await content.getDirectoryHandle('.git', { create: true });
      for (const [path, base64] of Object.entries(all)) {
        const names = path.split('/');
        const name = names.pop() ?? '';
        let folder = content;
        for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await stream.close();
      }
    },
    await readContents(dir),
  );
}

/**
 * Writes to the disk what the editor has changed in the browser's store since, as a browser that may write into a folder does
 * by itself, and gives the paths that have changed.
 */
export async function bringToDisk(page: Page, dir: string): Promise<readonly string[]> {
  const before = await readContents(dir);
  const after = contents.parse(await page.evaluate(readStore));
  const changed = Object.entries(after).filter(([path, bytes]) => before[path] !== bytes);
  for (const [path, bytes] of changed) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), Buffer.from(bytes, 'base64'));
  }
  const gone = Object.keys(before).filter((path) => !(path in after));
  for (const path of gone) await rm(join(dir, path));
  return [...changed.map(([path]) => path), ...gone].sort();
}

async function readContents(dir: string): Promise<Contents> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith('.git'));
  const read = paths.map(
    async (path) => [path, (await readFile(join(dir, path))).toString('base64')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

/** Runs in the browser: every file of its store, as base64. */
async function readStore(): Promise<unknown> {
  const found: Record<string, string> = {};
  const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder.entries()) {
      if (name === '.git') continue;
      if (handle instanceof FileSystemDirectoryHandle) await look(handle, `${path}${name}/`);
      else if (handle instanceof FileSystemFileHandle) {
        const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        found[`${path}${name}`] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }
    }
  };
  const store = await navigator.storage.getDirectory();
  await look(await store.getDirectoryHandle('content'), '');
  return found;
}
