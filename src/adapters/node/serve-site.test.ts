import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type SiteServer } from './serve-site.ts';

let root: string;
let site: SiteServer;
let below: SiteServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'florilegium-serve-'));
  const files = {
    'index.html': 'home',
    'ca-nhan/an/index.html': 'an',
    '404.html': 'không có',
    'en/404.html': 'no such page',
    '_astro/a.css': 'a{}',
    'secret/../index.txt': 'x',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, 'site', path)), { recursive: true });
    await writeFile(join(root, 'site', path), text);
  }
  await writeFile(join(root, 'outside.txt'), 'outside');
  await writeFile(join(root, 'gone.json'), '["/en/people/gone/"]');
  const served = { folder: join(root, 'site'), goneList: join(root, 'gone.json') };
  site = await serveSite({ ...served, base: '' }, 0);
  below = await serveSite({ ...served, base: '/roll' }, 0);
});

afterAll(async () => {
  await site.close();
  await below.close();
  await rm(root, { recursive: true });
});

const get = (path: string, server = site): Promise<Response> =>
  fetch(new URL(path, server.url), { redirect: 'manual' });

/** A path as it is, which `fetch` would tidy up. */
function getRaw(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('a page is served with the strict headers', async () => {
  const response = await get('/ca-nhan/an/');
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('an');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
  expect(response.headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
  expect(response.headers.get('strict-transport-security')).toBeNull();
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('a file named by its content may be kept for good', async () => {
  expect((await get('/_astro/a.css')).headers.get('cache-control')).toContain('immutable');
});

test('a reader who is lost gets the page of the language around', async () => {
  const inEnglish = await get('/en/nothing/');
  expect([inEnglish.status, await inEnglish.text()]).toEqual([404, 'no such page']);
  const atRoot = await get('/nothing/');
  expect([atRoot.status, await atRoot.text()]).toEqual([404, 'không có']);
});

test('a withdrawn address is gone', async () => {
  expect((await get('/en/people/gone/')).status).toBe(410);
});

test('an address without its last slash leads to the one with it', async () => {
  const response = await get('/ca-nhan/an');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/ca-nhan/an/']);
});

test.each(['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/%ff', '//etc/passwd', '/%00'])(
  'the path %s leads nowhere',
  async (path) => {
    expect(await getRaw(path)).toBe(404);
  },
);

test('nothing can be written', async () => {
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
});

test('a site below a base path answers there and leads there', async () => {
  expect(await (await get('/roll/ca-nhan/an/', below)).text()).toBe('an');
  expect((await get('/', below)).headers.get('location')).toBe('/roll/');
  expect((await get('/ca-nhan/an/', below)).status).toBe(404);
});

test('a port that is taken makes room for the next', async () => {
  const { port } = new URL(site.url);
  const next = await serveSite({ folder: root, base: '', goneList: '' }, Number(port));
  expect(Number(new URL(next.url).port)).toBeGreaterThan(Number(port));
  await next.close();
});

test('another site in the same place is served at once, whether it was renamed there or a link leads to it', async () => {
  const write = async (name: string): Promise<string> => {
    const folder = join(root, 'places', name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), name);
    await writeFile(join(folder, `${name}.css`), name);
    await writeFile(join(root, 'places', `${name}-gone.json`), JSON.stringify([`/not-in-${name}/`]));
    return folder;
  };
  await write('first');
  const link = join(root, 'places', 'link');
  await symlink('first', link);
  const server = await serveSite({ folder: link, base: '', goneList: `${link}-gone.json` }, 0);
  const read = async (): Promise<unknown[]> => {
    const home = await (await get('/', server)).text();
    const own = await (await get(`/${home}.css`, server)).text();
    return [home, own, (await get(`/not-in-${home}/`, server)).status];
  };
  await symlink('first-gone.json', `${link}-gone.json`);
  expect(await read()).toEqual(['first', 'first', 410]);
  await write('second');
  await symlink('second', `${link}-new`);
  await rename(`${link}-new`, link);
  await rm(`${link}-gone.json`);
  await symlink('second-gone.json', `${link}-gone.json`);
  expect(await read()).toEqual(['second', 'second', 410]);
  const third = await write('third');
  await rm(join(root, 'places', 'second'), { recursive: true });
  await rename(third, join(root, 'places', 'second'));
  await writeFile(`${link}-gone.json`, '["/not-in-third/", "/nor-here/"]');
  expect(await read()).toEqual(['third', 'third', 410]);
  await server.close();
});
