import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { withheldStrings } from '../../src/domain/withheld.ts';
import { SITE } from './run-build.ts';

const state = await readRoll({ CONTENT_DIR: 'content', BUILD_DATE: '2026-11-22' });
if (!state.ok) throw new Error('The sample has errors.');
const withheld = withheldStrings(state.content, state.now);
const files = await listFiles(SITE);
const bytes = new Map(
  await Promise.all(files.map(async (file) => [file, await readFile(join(SITE, file))] as const)),
);
const filesWith = (text: string): readonly string[] =>
  files.filter((file) => bytes.get(file)?.includes(text) === true);

test.each(['words', 'name'])('the sample withholds %s, and no byte of them is in any file', (what) => {
  const secrets = withheld.filter((secret) => secret.what === what);
  expect(secrets.length).toBeGreaterThan(0);
  expect(secrets.flatMap(({ text }) => filesWith(text))).toEqual([]);
});

test('a sentence that is public is found by the same search', () => {
  const [story] = state.roll.stories;
  const summary = story?.summary.get('vi') ?? '';
  expect(filesWith(summary).length).toBeGreaterThan(0);
});

test('no picture is published that no page shows', () => {
  const pictures = files.filter((file) => file.startsWith('pictures/'));
  const html = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => bytes.get(file)?.toString() ?? '');
  expect(pictures.filter((picture) => !html.some((text) => text.includes(picture)))).toEqual([]);
});
