import { parseRelease, type ScreenRelease } from '../../../domain/screen/release.ts';

/** Where a worker keeps the files of its screen: one whole release, and none that is half. */
export type Shelf = {
  /** Takes a release as a whole; false where anything of it could not be had as it should be. Then all stays as it was. */
  readonly take: (release: ScreenRelease) => Promise<boolean>;
  /** A file of the release that is kept, by its path. */
  readonly find: (path: string) => Promise<Response | undefined>;
};

type Fetch = (path: string) => Promise<Response>;

/** How many files are fetched at once. */
const AT_ONCE = 6;

/** The shelf of the screen below a path; `fetchFile` gets a file from the site. */
export function createShelf(folder: string, storage: CacheStorage, fetchFile: Fetch): Shelf {
  const prefix = `screen ${folder} `;
  const note = `${folder}current`;
  const readCurrent = async (): Promise<ScreenRelease | undefined> => {
    const noted = await (await storage.open(`${prefix}note`)).match(note);
    return noted === undefined ? undefined : parseRelease(await noted.text());
  };
  const takeWhole = async (release: ScreenRelease): Promise<boolean> => {
    const current = await readCurrent();
    const cache = await storage.open(prefix + release.release);
    const kept = current && (await storage.open(prefix + current.release));
    const known = new Map(current?.files.map(({ path, sha256 }) => [path, sha256]));
    const provide = async ({ path, sha256 }: ScreenRelease['files'][number]): Promise<boolean> => {
      if ((await cache.match(path, LOOSELY)) !== undefined) return true;
      const before = known.get(path) === sha256 ? await kept?.match(path, LOOSELY) : undefined;
      const found = before ?? (await fetchWhole(path, sha256, fetchFile));
      if (found !== undefined) await cache.put(path, found);
      return found !== undefined;
    };
    for (let at = 0; at < release.files.length; at += AT_ONCE) {
      const got = await Promise.all(release.files.slice(at, at + AT_ONCE).map(provide));
      if (got.includes(false)) return false;
    }
    await (await storage.open(`${prefix}note`)).put(note, new Response(JSON.stringify(release)));
    await dropOthers(storage, prefix, [`${prefix}note`, prefix + release.release]);
    return true;
  };
  // One after the other: two releases at a time would clear away each other's files.
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (release) => {
      const taken = last.then(() => takeWhole(release)).catch(() => false);
      last = taken;
      return taken;
    },
    find: async (path) => {
      const current = await readCurrent();
      return current && (await storage.open(prefix + current.release)).match(path, LOOSELY);
    },
  };
}

const LOOSELY = { ignoreSearch: true, ignoreVary: true };

/** A file with exactly the bytes that its release says; nothing else is a file of it, whatever the network gives. */
async function fetchWhole(path: string, sha256: string, fetchFile: Fetch): Promise<Response | undefined> {
  const answer = await fetchFile(path);
  if (answer.status !== 200 || answer.redirected) return undefined;
  const copy = answer.clone();
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex === sha256 ? copy : undefined;
}

/** Whoever has been withdrawn leaves the machine with the release that showed them. */
async function dropOthers(storage: CacheStorage, prefix: string, kept: readonly string[]): Promise<void> {
  const names = (await storage.keys()).filter((name) => name.startsWith(prefix) && !kept.includes(name));
  await Promise.all(names.map((name) => storage.delete(name)));
}
