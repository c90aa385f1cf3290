import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { personText, storyText, writeContent } from '../content/write-content.ts';
import { makeFolder } from '../make-folder.ts';
import { filesWith } from './place.ts';

type Ran = { readonly code: number | null; readonly said: string };

/** Runs the command as a person would, in English at a fixed day. */
async function run(contentDir: string, date: string, ...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8', CONTENT_DIR: contentDir, BUILD_DATE: date };
  const child = spawn(process.execPath, ['scripts/publish.ts', ...args], { env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

function expectEnd({ code, said }: Ran, wanted: number, words: string): void {
  expect(said).toContain(words);
  expect(code).toBe(wanted);
}

it(
  'the command publishes a real site, takes back who withdraws, and lets nobody bring them back',
  { timeout: 300_000 },
  async () => {
    const place = join(makeFolder('command'), 'www');
    const name = 'Zdeněk Withdrawn';
    const contentDir = await writeContent({
      'people/an/index.md': personText('Bình Minh', 'publishAt: 2026-12-01'),
      'people/zdenek/index.md': personText(name, '', 'Sorted every letter that came in the long winter.\n'),
      'stories/shelves/index.md': storyText('people: [zdenek]'),
    });
    const first = await run(contentDir, '2026-11-22', '--to', place);
    expect(first.said).toMatch(
      /Published: release 0001-[0-9a-f]{12}, \d+ pages\. Web servers serve .*current\/site\./,
    );
    expect(first.said).toContain('next at 2026-12-01 (Asia/Tokyo)');
    expect(first.code).toBe(0);
    expect((await filesWith(place, name)).length).toBeGreaterThan(3);

    const early = await run(contentDir, '2026-11-30', '--to', place, '--if-due');
    expectEnd(early, 0, 'Nothing has come due');

    const file = join(contentDir, 'people/zdenek/index.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('state: published', 'state: withdrawn'));
    const second = await run(contentDir, '2026-12-01', '--to', place, '--if-due');
    expect(second.said).toContain('Since the last release this moment has come: 2026-12-01.');
    expect(second.said).toContain('Deleted: 1 earlier release,');
    expect(second.code).toBe(0);
    expect(await filesWith(place, name)).toEqual([]);
    expect(await readdir(join(place, 'releases'))).toHaveLength(1);
    expect(await readFile(join(place, 'current/gone.json'), 'utf8')).toContain('/people/zdenek');
    expect(await readFile(join(place, 'current/site/people/an/index.html'), 'utf8')).toContain('Bình Minh');

    const back = await run(contentDir, '2026-12-01', '--to', place, '--roll-back');
    expectEnd(back, 1, 'no earlier release');
  },
);

it.each([
  [[]],
  [['--to', '']],
  [['--to', 'www', '--if-due', '--roll-back']],
  [['--to', 'www', '--ask', 'ftp://roll.example']],
  [['--nothing']],
])('the command explains itself for %j', async (args) => {
  expectEnd(await run('content', '2026-11-22', ...args), 2, 'How to call it');
});

it('the command says in words why it does nothing, and asks a scheduler to come again where somebody publishes', async () => {
  const contentDir = await writeContent({ 'people/an/index.md': personText('An') });
  const place = join(makeFolder('command'), 'www');
  const unpublished = await run(contentDir, '2026-11-22', '--to', place, '--if-due');
  expectEnd(unpublished, 1, 'The first time, publish without');
  expectEnd(
    await run(contentDir, '2026-11-22', '--to', contentDir),
    1,
    'Choose a folder that is new or empty. Nothing has been changed',
  );
  await mkdir(join(place, '.lock'), { recursive: true });
  await writeFile(join(place, 'florilegium-releases.txt'), '');
  await writeFile(join(place, '.lock/pid'), String(process.pid));
  expectEnd(await run(contentDir, '2026-11-22', '--to', place), 75, 'Somebody else is publishing');
});
