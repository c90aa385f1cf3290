import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../../test/make-folder.ts';
import { judgeReportPlace } from './judge-report-place.ts';

async function judge(prepare: (root: string) => Promise<string> | string): Promise<string | undefined> {
  const root = makeFolder('report-place');
  const places = {
    outDir: join(root, 'dist'),
    contentDir: join(root, 'content'),
    publicDir: join(root, 'public'),
  };
  return (await judgeReportPlace(await prepare(root), places))?.word;
}

it.each([
  ['dist', 'command.inSite'],
  ['dist/report', 'command.inSite'],
  ['dist/a/b', 'command.inSite'],
  ['public/report', 'command.inSite'],
  ['content/report', 'command.inContent'],
  ['report', undefined],
  ['dist-report', undefined],
  ['.florilegium/report', undefined],
])('the folder %s gives %s', async (folder, word) => {
  expect(await judge((root) => join(root, folder))).toBe(word);
});

it('refuses the site behind a link to it', async () => {
  const linked = async (root: string): Promise<string> => {
    await mkdir(join(root, 'dist'));
    await symlink(join(root, 'dist'), join(root, 'elsewhere'));
    return join(root, 'elsewhere', 'report');
  };
  expect(await judge(linked)).toBe('command.inSite');
});

it('refuses a site that was built to another place', async () => {
  const other = async (root: string): Promise<string> => {
    await mkdir(join(root, 'www'));
    await writeFile(join(root, 'www-files.json'), '[]');
    return join(root, 'www');
  };
  expect(await judge(other)).toBe('command.holdsSite');
  expect(await judge(async (root) => join(await other(root), 'report'))).toBe('command.inSite');
});

it('refuses a file', async () => {
  const file = async (root: string): Promise<string> => {
    await writeFile(join(root, 'report'), '');
    return join(root, 'report');
  };
  expect(await judge(file)).toBe('command.noFolder');
});
