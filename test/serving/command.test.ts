import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { makeFolder } from '../make-folder.ts';

function run(...flags: readonly string[]): { code: number | null; output: string } {
  const env = { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: '2026-11-22', LC_ALL: 'en_GB.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/server-config.ts', ...flags], {
    env,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

it('writes the files of every server for the sample, with its former addresses', async () => {
  const folder = makeFolder('servers');
  const { code, output } = run('--to', folder, '--root', '/srv/our site/');
  expect(code, output).toBe(0);
  expect(await listFiles(folder)).toEqual([
    'Caddyfile',
    'apache-folder/.htaccess',
    'apache.conf',
    'iis-url-rewrite/web.config',
    'iis/web.config',
    'nginx.conf',
    'static-host/_headers',
    'static-host/_redirects',
  ]);
  const nginx = readFileSync(join(folder, 'nginx.conf'), 'utf8');
  expect(nginx).toContain('server_name thidua.example;');
  expect(nginx).toContain('root "/srv/our site";');
  expect(nginx).toContain('"/p/mai-thi-phuong-thao/" "/ca-nhan/mai-phuong-thao/";');
  expect(output).toContain('docs/serving.md');
});

test.each([
  ['no folder', [], 'How to call it'],
  ['an unknown flag', ['--to', 'x', '--what'], "Unknown option '--what'"],
  ['a path that would end its quotation', ['--to', 'x', '--root', '/srv/"; evil'], '--root is'],
  ['a place to listen that is none', ['--to', 'x', '--listen', 'here'], '--listen is “here”'],
  ['a time that is none', ['--to', 'x', '--hsts', 'a year'], '--hsts is “a year”'],
])('%s is refused before anything is read', (_, flags, words) => {
  const { code, output } = run(...flags);
  expect(code).toBe(2);
  expect(output).toContain(words);
});
