import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { personText, writeContent, type Files } from '../test/content/write-content.ts';

const script = fileURLToPath(new URL('check.ts', import.meta.url));

async function check(files: Files, ...args: string[]) {
  const env = {
    ...process.env,
    CONTENT_DIR: await writeContent(files),
    LC_ALL: 'C',
    BUILD_DATE: '2026-11-22',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  it('says in one friendly line what was read where all is well', async () => {
    const { status, stdout } = await check({ 'people/an/index.md': personText('An') });
    expect(stdout).toBe(
      'All is well.\nRead: 1 person, 0 collectives, 0 decisions with 0 recipients, 0 stories, 0 adoptions, 0 movements, 0 pages.\n',
    );
    expect(status).toBe(0);
  });

  it('fails on errors, in the language asked for, without a stack trace', async () => {
    const { status, stdout, stderr } = await check(
      { 'people/an/index.md': '---\nname: [\n---\n' },
      '--lang',
      'vi',
    );
    expect(stdout).toContain('people/an/index.md\n  2:8  lỗi  yaml-syntax');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('says which folder it looked into where there are no settings', async () => {
    const { stdout, status } = await check({ 'settings.yml': undefined });
    expect(stdout).toMatch(/The content folder is \/.*\n$/);
    expect(status).toBe(1);
  });

  it('does not fail on warnings, which depend on the day', async () => {
    const files = { 'people/an/index.md': personText('An') };
    expect((await check(files, '--json')).stdout).toContain('"warnings": 0');
    const later = await check(files, '--json', '--date', '2028-01-01');
    expect(later.stdout).toContain('"rule": "not-reviewed"');
    expect(later.status).toBe(0);
  });

  it.each([['--nothing'], ['--lang', 'xx'], ['--date', '2026-02-30'], ['stray']])(
    'explains itself for %s',
    async (...args) => {
      const { status, stdout, stderr } = await check({}, ...args);
      expect(stderr).toContain('Usage: npm run check');
      expect(stdout).toBe('');
      expect(status).toBe(2);
    },
  );
});
