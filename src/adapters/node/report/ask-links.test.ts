import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../test/make-folder.ts';
import { askLinks } from './ask-links.ts';
import { readLinkFile, writeLinkFile } from './link-file.ts';

const patience = { each: 400, total: 20_000, pause: 1 };
const asked: string[] = [];
let origin = '';

const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/fine': (_, response) => response.writeHead(200).end('Here.'),
  '/shy': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/closed': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/fine' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/fine' }).end(),
  '/moved-to-nothing': (_, response) => response.writeHead(308, { location: '/gone' }).end(),
  '/circle': (_, response) => response.writeHead(301, { location: '/circle' }).end(),
  '/slow': () => undefined,
  '/too-much': (_, response) => response.writeHead(429).end(),
  '/endless': ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 404 : 200);
    if (method !== 'HEAD') response.write('x'.repeat(1000));
    else response.end();
  },
};

const server = createServer((request, response) => {
  const { method = '', url = '' } = request;
  asked.push(`${method} ${url}`);
  const page = pages[url];
  if (page === undefined) response.writeHead(404).end();
  else page(request, response);
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${String(portOf(server))}`;
});
beforeEach(() => void asked.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function portOf(listening: Server): number {
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function verdictOf(path: string) {
  const { verdict, status, fault, to } = (await askLinks([origin + path], patience)).get(origin + path) ?? {};
  return [verdict, fault ?? status, ...(to === undefined ? [] : [to.replace(origin, '')])];
}

describe('asking links', () => {
  it.each([
    ['/fine', 'fine', 200],
    ['/shy', 'fine', 200],
    ['/endless', 'fine', 200],
    ['/gone', 'dead', 404],
    ['/closed', 'closed', 403],
    ['/broken', 'failing', 500],
    ['/for-now', 'fine', 200],
    ['/circle', 'failing', 'circle'],
    ['/slow', 'failing', 'time'],
  ])('%s is %s (%s)', async (path, ...verdict) => {
    expect(await verdictOf(path)).toEqual(verdict);
  });

  it('tells where a page has moved to for good', async () => {
    expect(await verdictOf('/moved')).toEqual(['moved', 200, '/fine']);
    expect((await verdictOf('/moved-to-nothing')).slice(0, 2)).toEqual(['dead', 404]);
  });

  it('tells a host that refuses', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const url = `http://127.0.0.1:${String(portOf(other))}/`;
    await once(other.close(), 'close');
    expect((await askLinks([url], patience)).get(url)).toMatchObject({
      verdict: 'failing',
      fault: 'refused',
    });
  });

  it('asks for the head only, every address once, and one after the other', async () => {
    await askLinks([`${origin}/fine`, `${origin}/for-now`, `${origin}/fine`], patience);
    expect(asked).toEqual(['HEAD /fine', 'HEAD /for-now', 'HEAD /fine']);
  });

  it('leaves a host alone once it says that it was too much, and knows nothing of the rest', async () => {
    const urls = ['/fine', '/too-much', '/broken'].map((path) => origin + path);
    const answers = await askLinks(urls, patience);
    expect([...answers.keys()]).toEqual([`${origin}/fine`]);
    expect(asked).not.toContain('HEAD /broken');
  });

  it('ends when all time is over, and blames no address for that', async () => {
    const answers = await askLinks([`${origin}/slow`, `${origin}/fine`], {
      ...patience,
      each: 5000,
      total: 100,
    });
    expect([...answers]).toEqual([]);
  });
});

describe('the file of answers', () => {
  it('gives back what was written, and nothing where there is no file', async () => {
    const file = join(makeFolder('links'), 'deep', 'links.json');
    expect([...((await readLinkFile(file)) ?? [])]).toEqual([]);
    const answers = await askLinks([`${origin}/moved`, `${origin}/gone`], patience);
    await writeLinkFile(file, answers);
    expect(new Map(await readLinkFile(file))).toEqual(answers);
  });

  it('is refused where it is not what was written', async () => {
    const file = join(makeFolder('links'), 'links.json');
    for (const text of ['{', '[]', '{"version": 2, "links": {}}']) {
      await writeFile(file, text);
      expect(await readLinkFile(file)).toBeUndefined();
    }
  });
});
