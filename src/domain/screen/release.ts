/** A file that a screen needs: its path from the site's root, and the SHA-256 of its bytes in hex. */
export type ReleaseFile = { readonly path: string; readonly sha256: string };

/** What a screen of one language is made of, at one release of the site. */
export type ScreenRelease = {
  /** Names the release: another one has another name. */
  readonly release: string;
  readonly files: readonly ReleaseFile[];
};

/** A screen has so few files; more are no list of ours. */
const MOST = 4_000;

/** The release that a text tells of; `undefined` where it is anything else, as the page of a network that wants a password. */
export function parseRelease(text: string): ScreenRelease | undefined {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('release' in value) || !('files' in value)) return undefined;
  const { release, files } = value;
  if (typeof release !== 'string' || !/^[\da-f]{16}$/.test(release) || !Array.isArray(files))
    return undefined;
  const list: readonly unknown[] = files;
  if (list.length === 0 || list.length > MOST || !list.every(isFile)) return undefined;
  return { release, files: list };
}

function isFile(value: unknown): value is ReleaseFile {
  if (typeof value !== 'object' || value === null || !('path' in value) || !('sha256' in value)) return false;
  const { path, sha256 } = value;
  // Two slashes would be another host.
  const isPath = typeof path === 'string' && /^\/(?!\/)/.test(path);
  return isPath && typeof sha256 === 'string' && /^[\da-f]{64}$/.test(sha256);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
