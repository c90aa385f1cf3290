import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultFiles, personText, writeContent } from '../content/write-content.ts';
import { runBuild, SITE } from './run-build.ts';

const SECRET = 'Nobody may know this before December.';

test(
  'a page that breaks off the rendering leaves the old site and no leftovers',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'florilegium-broken-'));
    const page =
      "---\nstate: published\nreviewedOn: 2026-11-01\ntitle: About\n---\n\n{(() => { throw new Error('the page broke') })()}\n";
    const content = await writeContent({
      'settings.yml': `${defaultFiles['settings.yml']}trustedCode: true\n`,
      'people/an/index.md': personText('An'),
      'people/binh/index.md': personText('Bình', 'publishAt: 2999-12-01', `${SECRET}\n`),
      'pages/about/index.mdx': page,
    });
    const site = join(folder, 'site');
    await cp(join(SITE, '404.html'), join(site, 'index.html'));
    await writeFile(`${site}-files.json`, '["index.html"]');
    const home = await readFile(join(site, 'index.html'), 'utf8');

    const { code, output, pid } = await runBuild({ CONTENT_DIR: content, OUT_DIR: site });
    expect(code).toBe(1);
    expect(output).toContain('the page broke');
    expect(output).not.toContain(SECRET);
    expect(await readFile(join(site, 'index.html'), 'utf8')).toBe(home);
    expect(await readdir(site)).toEqual(['index.html']);
    expect((await readdir('.florilegium')).filter((name) => name.includes(`-${String(pid)}`))).toEqual([]);
    await rm(folder, { recursive: true });
    await rm(content, { recursive: true });
  },
);
