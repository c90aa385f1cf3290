import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, test } from 'vitest';
import { makeFolder } from '../../../../test/make-folder.ts';
import { createReader } from './create-reader.ts';
import type { FileReading } from './file-facts.ts';
import { forgetReadings, openReadings } from './kept-readings.ts';
import { readShare, type Sought } from './read-share.ts';
import { unpackReadings } from './pack-readings.ts';

const sought: Sought = { address: 'https://x.example', withheld: [] };
const page = (words: string): string =>
  `<html lang="en"><head><title>T</title></head><body><main><h1>H</h1>${words}</main></body></html>`;
let folder = '';
let cache = '';
beforeEach(() => {
  folder = makeFolder('read');
  cache = makeFolder('readings');
  writeFileSync(join(folder, 'a.html'), page('<a href="/no/" id="one">A</a>'));
});
const files = ['a.html'];
const open = (code = 'code', wanted = sought) => openReadings(cache, code, wanted);
/** Reads the folder and keeps what was read, but with another address in it: whoever gives that has not read again. */
async function keepMarked(): Promise<void> {
  const [reading] = await createReader(sought).read(folder, files);
  if (reading?.page === undefined) throw new Error('The page was not read.');
  await (await open()).save([{ ...reading, page: { ...reading.page, targets: ['/marked/'] } }]);
}
const targetsBy = async (kept: Awaited<ReturnType<typeof open>>): Promise<readonly string[] | undefined> =>
  (await createReader(sought, kept).read(folder, files))[0]?.page?.targets;

it('takes what was kept for the same bytes', async () => {
  await keepMarked();
  expect(await targetsBy(await open())).toEqual(['/marked/']);
});

it('reads anew what has other bytes, or was read by other code or for something else', async () => {
  await keepMarked();
  expect(await targetsBy(await open('other code'))).toEqual(['/no/']);
  const withheld = [{ what: 'name', text: 'Binh', file: 'people/binh/index.md' }] as const;
  expect((await open('code', { ...sought, withheld })).readings).toEqual([]);
  writeFileSync(join(folder, 'a.html'), page('<a href="/yes/">A</a>'));
  expect(await targetsBy(await open())).toEqual(['/yes/']);
});

it('takes nothing from a file that is not, byte for byte, what was written', async () => {
  await keepMarked();
  const [name = ''] = readdirSync(cache);
  const kept = readFileSync(join(cache, name), 'utf8');
  for (const spoiled of [kept.replace('/marked/', '/people/'), kept.slice(0, -9), '', '\n', 'null'])
    expect((writeFileSync(join(cache, name), spoiled), await targetsBy(await open()))).toEqual(['/no/']);
});

it('keeps no file in which something is wrong, and forgets what is there no more', async () => {
  const read = await createReader(sought).read(folder, files);
  const wrong = read.map((reading) => ({ ...reading, file: 'b.html', leaks: ['b.html: a leak.'] }));
  await (await open()).save([...read, ...wrong]);
  const kept = await open();
  expect(kept.readings.map(({ file }) => file)).toEqual(files);
  await kept.save([]);
  expect((await open()).readings).toEqual([]);
});

it('forgets everything for a withdrawal, and nothing else in the folder', async () => {
  await keepMarked();
  writeFileSync(join(cache, 'passed-1.txt'), '');
  await forgetReadings(cache);
  expect(readdirSync(cache)).toEqual(['passed-1.txt']);
  await forgetReadings(join(cache, 'none'));
});

it('reads a file again only when somebody has touched it', async () => {
  const reader = createReader(sought);
  const [first] = await reader.read(folder, files);
  expect((await reader.read(folder, files))[0]).toBe(first);
  writeFileSync(join(folder, 'a.html'), page('<a href="/yes/">A</a>'));
  expect((await reader.read(folder, files))[0]?.page?.targets).toEqual(['/yes/']);
});

test.runIf(process.platform !== 'win32')('does not read through a link', async () => {
  symlinkSync(join(folder, 'a.html'), join(folder, 'b.html'));
  const read = await createReader(sought).read(folder, ['a.html', 'b.html']);
  expect(read.map(({ file }) => file)).toEqual(files);
});

it('gives from several threads what one would give, in the order of the files', async () => {
  const all = Array.from({ length: 1200 }, (_, index) => `${String(index)}.html`);
  for (const file of all) writeFileSync(join(folder, file), page(file === '700.html' ? 'Binh' : file));
  const withheld = [{ what: 'name', text: 'Binh', file: 'people/binh/index.md' }] as const;
  const share = { folder, files: all, known: new Map<string, string>(), sought: { ...sought, withheld } };
  const read = await createReader(share.sought).read(folder, all);
  expect(read).toEqual<readonly FileReading[]>(
    [...readShare(share)].flatMap(({ others }) => unpackReadings(others)),
  );
  expect(read.flatMap(({ leaks }) => leaks)).toHaveLength(1);
});
