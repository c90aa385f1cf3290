import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { FILE_TYPES } from '../../src/domain/serving/file-types.ts';
import { toHeadersOf } from '../../src/domain/site-headers.ts';

/** How a server answers: as it should, not at all, or as networks and servers do where something is wrong. */
export type Mood = 'well' | 'cut' | 'lost' | 'broken' | 'portal' | 'half';

/** A server of a built site of which a test can spoil the answers, and publish another release of its screen. */
export type ScreenServer = {
  readonly address: string;
  readonly be: (mood: Mood) => void;
  /** How often a screen has asked for its release. */
  readonly looks: () => number;
  /** Publishes a release of the screen with other data; gives its name. */
  readonly publish: (edit: (data: Data) => Data) => Promise<string>;
  /** Everybody whom the screen names, by name. */
  readonly names: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

const dataSchema = z.looseObject({
  release: z.string(),
  honours: z.array(z.looseObject({ name: z.object({ text: z.string() }) })),
});
type Data = z.infer<typeof dataSchema>;
const releaseSchema = z.object({
  release: z.string(),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
});

const DATA = '/screen/slides.json';
const RELEASE = '/screen/release.json';

/** Serves a built folder on a free port of this machine, with its strict headers. */
export async function serveScreen(folder: string): Promise<ScreenServer> {
  const changed = new Map<string, string>();
  let mood: Mood = 'well';
  let looks = 0;
  const read = async (path: string): Promise<Buffer> => {
    const other = changed.get(path);
    return other === undefined
      ? readFile(join(folder, path.replace(/\/$/, '/index.html')))
      : Buffer.from(other);
  };
  const spoiled: Readonly<Record<string, readonly [number, string]>> = {
    lost: [404, 'Lost'],
    broken: [500, 'Broken'],
    portal: [200, '<!doctype html><title>Sign in</title>'],
  };
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const end = (status: number, body: Buffer | string, type: string): void => {
      response.writeHead(status, { ...toHeadersOf(path, false), 'content-type': `${type}; charset=utf-8` });
      response.end(body);
    };
    const bytes = await read(path).catch(() => undefined);
    const [status, body] = spoiled[bytes === undefined ? 'lost' : mood] ?? [200, bytes ?? ''];
    const type = FILE_TYPES[extname(path).slice(1) || 'html'] ?? 'application/octet-stream';
    const isHalf = mood === 'half' && path !== RELEASE;
    if (mood === 'cut') response.destroy();
    else
      end(
        status,
        isHalf ? body.slice(0, body.length / 2) : body,
        typeof body === 'string' ? 'text/html' : type,
      );
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === RELEASE) looks += 1;
    void answer(decodeURI(pathname), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${String(place.port)}`,
    looks: () => looks,
    be: (next) => {
      mood = next;
      // What is held open would be answered as before.
      server.closeIdleConnections();
    },
    publish: async (edit) => {
      const data = edit(dataSchema.parse(JSON.parse((await read(DATA)).toString())));
      const { files } = releaseSchema.parse(JSON.parse((await read(RELEASE)).toString()));
      const release = toHash(JSON.stringify(data)).slice(0, 16);
      const text = JSON.stringify({ ...data, release });
      const list = files.map((file) => (file.path === DATA ? { path: DATA, sha256: toHash(text) } : file));
      changed.set(DATA, text).set(RELEASE, JSON.stringify({ release, files: list }));
      return release;
    },
    names: async () =>
      dataSchema.parse(JSON.parse((await read(DATA)).toString())).honours.map(({ name }) => name.text),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function toHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
