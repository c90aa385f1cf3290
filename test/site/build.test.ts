import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { runBuild, SITE } from './run-build.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-build-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function hashesOf(site: string): Promise<readonly string[]> {
  const files = await listFiles(site);
  const hash = async (file: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(site, file)))
      .digest('hex');
  return Promise.all(files.map(async (file) => `${file} ${await hash(file)}`));
}

test('content with a mistake stops the build and leaves the old site as it was', async () => {
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  const [person = ''] = await readdir(join(content, 'people'));
  const file = join(content, 'people', person, 'index.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^state:/m, 'staet:'));
  const old = join(folder, 'old');
  await cp(join(SITE, '404.html'), join(old, 'index.html'));
  await writeFile(`${old}-files.json`, '["index.html"]');
  const before = await hashesOf(folder);

  const { code, output, pid } = await runBuild({ CONTENT_DIR: content, OUT_DIR: old });
  expect(code).toBe(1);
  expect(output).toContain(`people/${person}/index.md`);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(await hashesOf(folder)).toEqual(before);
  // Builds of other tests may be under way.
  expect((await readdir('.florilegium')).filter((name) => name.endsWith(`-${String(pid)}`))).toEqual([]);
});

test('a folder with files of somebody is never replaced', async () => {
  const papers = join(folder, 'papers');
  await cp('README.md', join(papers, 'thesis.md'));
  const { code, output } = await runBuild({ CONTENT_DIR: 'content', OUT_DIR: papers });
  expect(code).toBe(1);
  expect(output).toContain(`OUT_DIR is ${papers}.`);
  expect(await listFiles(papers)).toEqual(['thesis.md']);
});

test('a BUILD_DATE that is no date stops the build with a plain sentence', async () => {
  const { code, output } = await runBuild({ BUILD_DATE: '22/11/2026', OUT_DIR: join(folder, 'never') });
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    'BUILD_DATE is "22/11/2026"; it must be a day (2026-11-22) or an instant with its offset (2026-11-22T08:00:00+07:00).',
  );
});
