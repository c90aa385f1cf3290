import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ScreenRelease } from '../../../domain/screen/release.ts';
import { createShelf, type Shelf } from './shelf.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const releaseOf = (files: Readonly<Record<string, string>>): ScreenRelease => ({
  release: hash(JSON.stringify(files)).slice(0, 16),
  files: Object.entries(files).map(([path, text]) => ({ path, sha256: hash(text) })),
});

/** The storage of a browser, as far as a shelf uses it. */
function createStorage(): CacheStorage & { readonly stored: Map<string, Map<string, Response>> } {
  const stored = new Map<string, Map<string, Response>>();
  type Shown = {
    readonly match: (path: string) => Promise<Response | undefined>;
    readonly put: (path: string, answer: Response) => Promise<void>;
  };
  const open = (name: string): Shown => {
    const files = stored.get(name) ?? new Map<string, Response>();
    stored.set(name, files);
    return {
      match: (path) => Promise.resolve(files.get(path)?.clone()),
      put: (path, answer) => Promise.resolve(void files.set(path, answer)),
    };
  };
  const storage = {
    stored,
    open: (name: string) => Promise.resolve(open(name)),
    keys: () => Promise.resolve([...stored.keys()]),
    delete: (name: string) => Promise.resolve(stored.delete(name)),
  };
  // @ts-expect-error A shelf uses no more of it.
  return storage;
}

type Site = {
  readonly shelf: Shelf;
  readonly names: () => readonly string[];
  files: Record<string, string>;
  asked: string[];
};

function createSite(files: Record<string, string>, answer?: (path: string) => Response): Site {
  const storage = createStorage();
  const site: Site = {
    ...{ files, asked: [], names: () => [...storage.stored.keys()] },
    shelf: createShelf('/screen/', storage, (path) => {
      site.asked.push(path);
      const text = site.files[path];
      return Promise.resolve(
        answer?.(path) ?? new Response(text ?? 'lost', { status: text === undefined ? 404 : 200 }),
      );
    }),
  };
  return site;
}

const textOf = async (shelf: Shelf, path: string): Promise<string | undefined> =>
  (await shelf.find(path))?.text();

describe('the shelf of a screen', () => {
  it('keeps a whole release, and fetches of the next only what is new', async () => {
    const site = createSite({ '/screen/': 'page', '/a.js': 'one' });
    expect(await site.shelf.take(releaseOf(site.files))).toBe(true);
    site.files = { '/screen/': 'page', '/a.js': 'two' };
    site.asked = [];
    expect(await site.shelf.take(releaseOf(site.files))).toBe(true);
    expect(site.asked).toEqual(['/a.js']);
    expect(await textOf(site.shelf, '/a.js')).toBe('two');
    expect(await textOf(site.shelf, '/b.js')).toBeUndefined();
  });

  it('forgets whoever the new release no longer shows', async () => {
    const site = createSite({ '/screen/': 'page', '/ann.webp': 'face' });
    await site.shelf.take(releaseOf(site.files));
    await site.shelf.take(releaseOf({ '/screen/': 'page' }));
    expect(await site.shelf.find('/ann.webp')).toBeUndefined();
    expect(site.names()).toHaveLength(2);
  });

  const faults: readonly (readonly [string, (path: string) => Response])[] = [
    ['a page for lost readers', () => new Response('two', { status: 404 })],
    ['an error of the server', () => new Response('two', { status: 500 })],
    ['the page of a network that wants a password', () => new Response('<!doctype html>Sign in')],
    ['half a file', () => new Response('tw')],
    ['no network', () => Response.error()],
  ];
  it.each(faults)('stays with what it has where it gets %s', async (_, answer) => {
    let isBroken = false;
    const site = createSite({ '/screen/': 'page', '/a.js': 'one' }, (path) =>
      isBroken && path === '/a.js' ? answer(path) : new Response(site.files[path]),
    );
    await site.shelf.take(releaseOf(site.files));
    isBroken = true;
    site.files = { '/screen/': 'new page', '/a.js': 'two' };
    expect(await site.shelf.take(releaseOf(site.files))).toBe(false);
    expect([await textOf(site.shelf, '/screen/'), await textOf(site.shelf, '/a.js')]).toEqual([
      'page',
      'one',
    ]);
    isBroken = false;
    expect(await site.shelf.take(releaseOf(site.files))).toBe(true);
    expect([await textOf(site.shelf, '/screen/'), await textOf(site.shelf, '/a.js')]).toEqual([
      'new page',
      'two',
    ]);
  });
});
