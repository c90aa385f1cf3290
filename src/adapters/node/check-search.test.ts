import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../test/make-folder.ts';
import { toShortHash } from '../../domain/text/to-short-hash.ts';
import { checkSearch } from './check-search.ts';
import { listFiles } from './read-site.ts';

const fragment = (id: string): Uint8Array =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url: `/x/?card=${toShortHash(id)}~person~en~`, content: '' })}`);

async function findingsOf(held: readonly string[], searched: readonly string[]): Promise<readonly string[]> {
  const folder = makeFolder('check-search');
  const fragments = join(folder, '_search/en/0/fragment');
  await mkdir(fragments, { recursive: true });
  for (const [index, id] of held.entries())
    await writeFile(join(fragments, `en_${String(index)}.pf_fragment`), fragment(id));
  return checkSearch(folder, await listFiles(folder), { searched: new Set(searched), languages: ['en'] });
}

test('an index that holds the records of the ledger is right', async () => {
  expect(await findingsOf(['person:an', 'honour:d1/binh'], ['honour:d1/binh', 'person:an'])).toEqual([]);
});

test('a record that is missing is named', async () => {
  expect(await findingsOf(['person:an'], ['person:an', 'story:paper'])).toEqual([
    'The search (en) lacks story:paper.',
  ]);
});

test('a record that may not be found is a finding', async () => {
  const [finding, ...others] = await findingsOf(['person:an', 'person:held'], ['person:an']);
  expect(others).toEqual([]);
  expect(finding).toContain(toShortHash('person:held'));
});

test('a site without an index lacks every record', async () => {
  expect(await findingsOf([], ['person:an'])).toHaveLength(1);
});
