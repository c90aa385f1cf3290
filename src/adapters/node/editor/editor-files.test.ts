import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rollOf } from '../../../../test/builders/roll.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { editorSchema } from '../../../domain/editor-schema.ts';
import type { Site } from '../../../domain/roll-types.ts';
import { checkFiles } from '../gate/check-files.ts';
import { listFiles } from '../read-site.ts';
import { checkEditor } from './check-editor.ts';
import { provideEditor } from './provide-editor.ts';
import { readEditorRules } from './read-editor-rules.ts';
import { writeEditor } from './write-editor.ts';
import { writePractice } from './write-practice.ts';

const root = process.cwd();
const { site } = rollOf({});
const editor = editorSchema.parse({ host: 'github', repository: 'office/honours' });
const withEditor: Site = { ...site, editor };

describe('the bundle', () => {
  it('is made once, and is whole', async () => {
    const folder = await provideEditor(root);
    expect(await provideEditor(root)).toBe(folder);
    const files = await listFiles(folder);
    expect(files).toEqual(expect.arrayContaining(['index.html', 'editor.js', 'editor.css']));
    expect(checkFiles(folder, files)).toEqual([]);
  });

  it('names no host from which Sveltia would load a part, and none that tells of other hosts', async () => {
    const folder = await provideEditor(root);
    const fetched = /jsdelivr|unpkg\.com|githubstatus\.com\/api|hostedstatus/;
    const texts = (await listFiles(folder)).filter((file) => /\.(?:js|css|html)$/.test(file));
    for (const file of texts) expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(fetched);
  });

  it('has every file that its styles and scripts name', async () => {
    const folder = await provideEditor(root);
    const files = await listFiles(folder);
    const css = await readFile(join(folder, 'editor.css'), 'utf8');
    const fonts = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url.replace(/^\.\//, ''));
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(files).toContain(font);
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const text = await readFile(join(folder, file), 'utf8');
      for (const [, part = ''] of text.matchAll(/import\(`(\.[^`$]+)`\)/g))
        expect(files, file).toContain(join(dirname(file), part));
    }
  });
});

describe('the editor beside a site', () => {
  it('is not there where the settings do not call for it, and anything left of it is found', async () => {
    const folder = makeFolder('editor');
    await writeEditor(root, site, folder);
    expect(await listFiles(folder)).toEqual([]);
    expect(await checkEditor(root, site, folder)).toEqual([]);
    await cp(await provideEditor(root), join(folder, 'admin'), { recursive: true });
    expect(await checkEditor(root, site, folder)).toContain(
      'admin/index.html: the settings call for no editor, and no page leads here.',
    );
  });

  it('is exactly what the settings call for', async () => {
    const folder = makeFolder('editor');
    await writeEditor(root, withEditor, folder);
    expect(await checkEditor(root, withEditor, folder)).toEqual([]);
    const page = await readFile(join(folder, 'admin/index.html'), 'utf8');
    expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(page).toContain("connect-src 'self' blob: data: https://api.github.com;");

    await appendFile(join(folder, 'admin/editor.js'), '\n');
    await writeFile(join(folder, 'admin/notes.txt'), 'x');
    await rm(join(folder, 'admin/config.vi.json'));
    expect(await checkEditor(root, withEditor, folder)).toEqual([
      'admin/config.vi.json: this part of the editor is missing.',
      'admin/editor.js: it is not as the editor of this version has it.',
      'admin/notes.txt: it is no part of the editor.',
    ]);
  });

  it('is served with the policy that its page states, and the rest as without it', async () => {
    const folder = makeFolder('editor');
    const before = readEditorRules(folder);
    await writeEditor(root, withEditor, folder);
    const rules = readEditorRules(folder);
    expect(rules.slice(0, -1)).toEqual(before);
    expect(rules.at(-1)?.headers['content-security-policy']).toMatch(
      /style-src 'self' 'unsafe-inline'.*frame-ancestors 'none'$/,
    );
  });
});

it('writes the same practice site from the same sample', async () => {
  const contentDir = makeFolder('sample');
  await writeFile(join(contentDir, 'settings.yml'), 'sample: true\n');
  const sample = { contentDir, languages: ['vi', 'ja'], title: 'Trang vàng' } as const;
  const [one, other] = [makeFolder('practice'), makeFolder('practice')];
  await writePractice(root, sample, one);
  await writePractice(root, sample, other);
  const read = (folder: string): Promise<Buffer> => readFile(join(folder, 'sample.zip'));
  expect((await read(one)).equals(await read(other))).toBe(true);
  expect(await listFiles(one)).toEqual(
    expect.arrayContaining(['config.ja.json', 'index.html', 'sample.zip']),
  );
});
