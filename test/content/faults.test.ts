import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { problemsIn, problemsOf, read } from './say-problems.ts';
import { defaultFiles, personText, storyText, writeContent } from './write-content.ts';

const an = 'people/an/index.md';
const rulesOf = async (files: Parameters<typeof problemsOf>[0]): Promise<readonly unknown[]> =>
  (await problemsOf(files)).map(({ rule, at }) => [rule, at.file]);

it('all faults of all files are told at once', async () => {
  const files = {
    [an]: '---\nname: "An\n---\n',
    'people/binh/index.md': personText('Bình', 'leftOn: 2025-02-30\nsumary: x', '<b>x</b>\n'),
    'stories/s/index.md': storyText('', '# One\n\n[x](http://a.example)\n'),
    'topics.yml': 'topics: [{id: A}]\n',
  };
  expect(new Set((await problemsOf(files)).map(({ rule }) => rule))).toEqual(
    new Set(['yaml-syntax', 'invalid-date', 'unknown-key', 'unsafe-html', 'heading-level', 'unsafe-link', 'schema', 'limits-missing']),
  );
});

it('a file that cannot be read says so again when it is read again', async () => {
  const dir = await writeContent({ [an]: '---\nname: [An\n---\n' });
  const first = await problemsIn(dir);
  expect(first.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  expect(await problemsIn(dir)).toEqual(first);
});

it('a page that is code may have no anchors in its fields, which would multiply', async () => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`;
  const files = {
    'settings.yml': `${defaultFiles['settings.yml']}trustedCode: true\n`,
    'pages/about/index.mdx': `---\nstate: published\ntitle: About\n${bomb}---\nWords.\n`,
  };
  expect(await rulesOf(files)).toEqual([['yaml-alias', 'pages/about/index.mdx']]);
});

it.each(['con', 'prn', 'aux', 'nul', 'com1', 'lpt9'])('no entry and no unit is called %s, which Windows takes for a device', async (id) => {
  expect(await rulesOf({ [`people/${id}/index.md`]: personText('An') })).toEqual([['file-name', `people/${id}/index.md`]]);
  const units = defaultFiles['units.yml'].replace('id: post', `id: ${id}`);
  expect(await rulesOf({ 'units.yml': units })).toEqual([['schema', 'units.yml']]);
});

// Other systems refuse such a name themselves.
it.skipIf(process.platform !== 'linux')('a file whose name is in another encoding is named, and nobody is lost without a word', async () => {
  const dir = await writeContent({ [an]: personText('An') });
  const folder = Buffer.concat([Buffer.from(join(dir, 'people/')), Buffer.from([0x88, 0xc0])]);
  await mkdir(folder);
  await writeFile(Buffer.concat([folder, Buffer.from('/index.md')]), personText('Yasu'));
  expect((await problemsIn(dir)).map(({ rule, values }) => [rule, values['kind']])).toEqual([['file-name', 'encoding']]);
});

it('texts with other endings, in other folders or in capitals are named and not passed over', async () => {
  const files = {
    [an]: personText('An'),
    'people/an/notes.txt': 'x',
    'people/an/INDEX.JA.MD': 'x',
    'people/an/more.markdown': 'x',
    'people/binh.md': personText('Bình'),
    '_drafts/chi.md': personText('Chi'),
    'stories/_drafts/index.md': storyText(),
  };
  expect(new Set(await rulesOf(files))).toEqual(
    new Set([
      ['file-not-used', '_drafts/chi.md'],
      ['file-not-used', 'people/an/INDEX.JA.MD'],
      ['file-not-used', 'people/an/more.markdown'],
      ['file-not-used', 'people/an/notes.txt'],
      ['file-not-used', 'people/binh.md'],
      ['file-name', 'stories/_drafts/index.md'],
    ]),
  );
});

it.each(['../an.jpg', '../../../outside.png', '/etc/passwd.png', 'a/b.png', '..\\a.png', '.env'])('a picture is a file beside its text, and not %s', async (file) => {
  const [problem, ...rest] = await problemsOf({ [an]: personText('An', `portrait: {file: '${file}', alt: An}`) });
  expect([problem?.rule, problem?.values['wanted'], rest]).toEqual(['schema', 'file', []]);
});

it.each(['a.svg', 'a.png', 'a.jpg'])('an SVG is never published, here as %s', async (file) => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><use href="#a"/><foreignObject/></svg>';
  const files = { [an]: personText('An', `portrait: {file: ${file}, alt: An}`), [`people/an/${file}`]: svg };
  expect(await rulesOf(files)).toEqual([['picture-type', an]]);
});

it.each(['x.html', 'x.php', 'x.js', 'x.exe', 'x.zip'])('%s is not offered for download', async (file) => {
  const files = { 'stories/s/index.md': storyText(`files: [{file: ${file}, title: A file}]`), [`stories/s/${file}`]: '<?php echo 1 ?>' };
  expect(await rulesOf(files)).toEqual([['file-type', 'stories/s/index.md']]);
});

it.each(['publish', 'Published', 'true', 'live'])('the state %s is none, and nothing of the entry is read', async (state) => {
  const dir = await writeContent({ [an]: personText('An').replace('state: published', `state: ${state}`) });
  const { content, problems } = await read(dir);
  expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
  expect(content?.people).toEqual([]);
});

it.each(['2026-12-01T08:00', '2026-12-01 08:00', '1/12/2026', 'tomorrow', '2026-12-01T08:00:00'])('an embargo until %s is refused, for nobody knows where', async (moment) => {
  expect(await rulesOf({ [an]: personText('An', `publishAt: ${moment}`) })).toEqual([['invalid-date', an]]);
});

it('somebody whose file has an error is on no page and does not vanish without a word', async () => {
  const dir = await writeContent({ [an]: personText('An', 'colour: red'), 'stories/s/index.md': storyText('people: [an]') });
  const { content } = await read(dir);
  expect(content?.people).toEqual([]);
  expect((await problemsIn(dir)).map(({ rule, severity }) => [rule, severity])).toEqual([['unknown-key', 'error']]);
});
