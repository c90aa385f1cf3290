import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cutFont, readCharacters, type Cut } from './cut-font.ts';

const source = createRequire(import.meta.url).resolve(
  '@fontsource/phudu/files/phudu-vietnamese-700-normal.woff2',
);
const slice = { name: 'part', codePoints: [0x1ec4, 0x1ed8] };
const cut: Cut = {
  ...{ name: 'phudu-700', family: 'Phudu', weight: '700', features: ['mark'] },
  slices: [{ source, slice }],
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-fonts-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = (): string => join(folder, 'phudu-700-part.woff2');

it('cuts a file with the characters of its slice, and a rule that says so', async () => {
  const { css, files } = await cutFont(cut, folder);
  expect(css).toBe(
    "@font-face{font-family:'Phudu';font-weight:700;font-display:swap;" +
      "src:url('./phudu-700-part.woff2')format('woff2');unicode-range:U+1ec4,U+1ed8}",
  );
  expect(files).toEqual(['phudu-700-part.woff2', 'phudu-700-part.woff2.key']);
  const characters = await readCharacters(file());
  expect([...characters]).toEqual(expect.arrayContaining([...slice.codePoints]));
  expect(characters.size).toBeLessThan((await readCharacters(source)).size);
});

it('makes the same bytes again, and keeps what is there', async () => {
  await cutFont(cut, folder);
  const before = await readFile(file());
  const { mtimeMs } = await stat(file());
  await cutFont(cut, folder);
  expect((await stat(file())).mtimeMs).toBe(mtimeMs);
  await rm(file());
  await cutFont(cut, folder);
  expect((await readFile(file())).equals(before)).toBe(true);
});

it('cuts again when the file was changed or the slice is another', async () => {
  await cutFont(cut, folder);
  const before = await readFile(file());
  await writeFile(file(), 'poison');
  await cutFont(cut, folder);
  expect((await readFile(file())).equals(before)).toBe(true);
  await cutFont({ ...cut, slices: [{ source, slice: { ...slice, codePoints: [0x1ec4] } }] }, folder);
  expect((await readCharacters(file())).has(0x1ed8)).toBe(false);
});
