import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askServer } from '../../src/adapters/node/publish/ask-server.ts';
import { personText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { publish, visit, type Site } from './place.ts';
import { serveAsServersDo, type Server } from './visitor.ts';

let site: Site;
let server: Server;
beforeEach(async () => {
  const workDir = makeFolder('ask');
  const contentDir = await writeContent({ 'people/an/index.md': personText('An') });
  site = { contentDir, workDir, place: join(workDir, 'www') };
  server = await serveAsServersDo(site.place);
});
afterEach(() => server.close());

it('is content with a server that gives the bytes of the release', async () => {
  const asked: string[][] = [];
  const look: Site['look'] = async (release) => {
    asked.push([...(await askServer(server.url, release))]);
    return asked.flat();
  };
  expect(await publish({ ...site, look })).toMatchObject({ ok: true });
  expect(asked).toEqual([[]]);
});

it('undoes the switch where a server gives something else or nothing, and says where', async () => {
  await publish(site);
  await server.close();
  const published = await publish({
    ...site,
    text: 'two',
    look: (release) => askServer(server.url, release),
  });
  expect(published).toMatchObject({ fault: { word: 'publish.wrongAfter' } });
  expect(JSON.stringify(published)).toContain(`${server.url}/pages/`);
  expect(await visit(site.place)).toBe('one');
});

it('names the pages that have other bytes or are not there', async () => {
  const published = await publish(site);
  if (published?.ok !== true) throw new Error('It was not published.');
  await writeFile(join(published.release.folder, 'site/index.html'), 'changed by hand');
  await rm(join(published.release.folder, 'site/pages/1/index.html'));
  expect(await askServer(server.url, published.release)).toEqual([
    `${server.url}/`,
    `${server.url}/pages/1/`,
  ]);
});
