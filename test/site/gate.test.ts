import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../make-folder.ts';
import { SITE } from './run-build.ts';

function judge(folder: string): { code: number | null; output: string } {
  const env = { ...process.env, CONTENT_DIR: 'content', BUILD_DATE: '2026-11-22', LC_ALL: 'en_GB.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/gate.ts', folder], {
    env,
    encoding: 'utf8',
  });
  return { code: status, output: stdout + stderr };
}

test('the finished sample passes the gate', () => {
  const { code, output } = judge(SITE);
  expect(code, output).toBe(0);
  expect(output).toMatch(/test-site is right: \d+ pages/);
});

test('a folder that lacks pages does not, and each finding says what to do', () => {
  const folder = makeFolder('gate');
  writeFileSync(
    join(folder, '404.html'),
    '<!DOCTYPE html><html lang="vi"><head><title>A</title></head><body><main><h1>A</h1></main></body></html>',
  );
  const { code, output } = judge(folder);
  expect(code).toBe(1);
  expect(output).toContain('/ca-nhan/mai-phuong-thao/: the page of person:mai-phuong-thao is missing.');
  expect(output).toContain('  → Build again.');
  expect(output).toContain('may not be published:');
});

test('a folder without a site is no site', () => {
  const { code, output } = judge(makeFolder('gate'));
  expect(code).toBe(2);
  expect(output).toContain('There is no site in');
});
