import { unzip, type Unzipped } from 'fflate';
import type { SayEditor } from '../../words/editor/languages.ts';

/** Where Sveltia's `test-repo` keeps its files in the browser's own store. */
const STORE = 'sveltia-cms-test';
/** What says that the store has been filled to its end: half of a sample is none. */
const FILLED = 'florilegium-practice';
/** What asks, before the page is loaded again, that everything begins anew. */
const AGAIN = 'florilegium-again';

/** Fills the browser's own store with the sample, on the first visit and after "start again", and signs the reader in. */
export async function preparePractice(say: SayEditor): Promise<void> {
  const root = await openStore(say);
  if (sessionStorage.getItem(AGAIN) !== null) await forget(root);
  if (!(await has(root, FILLED))) {
    await remove(root, STORE);
    await fill(await root.getDirectoryHandle(STORE, { create: true }));
    await root.getFileHandle(FILLED, { create: true });
  }
  sessionStorage.removeItem(AGAIN);
  localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
}

/** Throws away what has been written, and begins again with the sample. */
export function startAgain(): void {
  sessionStorage.setItem(AGAIN, 'yes');
  location.hash = '';
  location.reload();
}

async function openStore(say: SayEditor): Promise<FileSystemDirectoryHandle> {
  try {
    return await navigator.storage.getDirectory();
  } catch (error) {
    throw new Error(say('practice.noStore'), { cause: error });
  }
}

/** Drafts that Sveltia has kept belong to what is thrown away. */
async function forget(root: FileSystemDirectoryHandle): Promise<void> {
  await remove(root, FILLED);
  await remove(root, STORE);
  for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
}

async function fill(store: FileSystemDirectoryHandle): Promise<void> {
  const response = await fetch(new URL('sample.zip', document.baseURI));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const files = await unpack(new Uint8Array(await response.arrayBuffer()));
  const folders = new Map([['', store]]);
  for (const [path, bytes] of Object.entries(files)) {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    const folder = await openFolder(folders, parts);
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(new Uint8Array(bytes));
    await writable.close();
  }
}

async function openFolder(
  folders: Map<string, FileSystemDirectoryHandle>,
  parts: readonly string[],
): Promise<FileSystemDirectoryHandle> {
  const path = parts.join('/');
  const known = folders.get(path);
  if (known !== undefined) return known;
  const around = await openFolder(folders, parts.slice(0, -1));
  const folder = await around.getDirectoryHandle(parts.at(-1) ?? '', { create: true });
  folders.set(path, folder);
  return folder;
}

function unpack(bytes: Uint8Array): Promise<Unzipped> {
  return new Promise((resolve, reject) => {
    unzip(bytes, (error, files) => {
      if (error === null) resolve(files);
      else reject(error);
    });
  });
}

async function has(root: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  return root.getFileHandle(name).then(
    () => true,
    () => false,
  );
}

async function remove(root: FileSystemDirectoryHandle, name: string): Promise<void> {
  await root.removeEntry(name, { recursive: true }).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  });
}
