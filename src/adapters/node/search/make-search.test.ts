import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CONSENT, type Situation } from '../../../../test/builders/content.ts';
import { rollOf } from '../../../../test/builders/roll.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { makeSearch } from './make-search.ts';

const person = (name: string, more: object = {}) => ({
  ...{ state: 'published', reviewedOn: '2026-01-01', consent: CONSENT, unit: 'office', name },
  ...more,
});

const people = {
  an: person('Đặng An', { body: 'A quiet <b>bold</b> word, said in the *GPU* room.' }),
  binh: person('Zyxwv', { state: 'held', body: 'Unspeakable.' }),
};

async function makeIn(
  folder: string,
  situation: NonNullable<Situation['people']> = people,
  partSize?: number,
) {
  const options = {
    folder,
    cacheDir: join(folder, 'cache'),
    code: 'one',
    ...(partSize !== undefined && { partSize }),
  };
  return makeSearch(rollOf({ people: situation }), options);
}

/** Everything that the index of English says, unpacked. */
async function readIndex(folder: string): Promise<string> {
  const files = await readdir(join(folder, '_search/en'), { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile() && !/\.js$|^wasm/.test(file.name))
    .map(async (file) => {
      const bytes = await readFile(join(file.parentPath, file.name));
      return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
    });
  return (await Promise.all(texts)).join('\n');
}

describe('the search of a site', () => {
  test('holds who may be found, and no byte of who may not', async () => {
    const folder = makeFolder('search');
    await makeIn(folder);
    const index = await readIndex(folder);
    expect(index).toContain('D\u0335ặng An');
    expect(index).toContain('xzgpu');
    expect(index).not.toMatch(/Zyxwv|Unspeakable/i);
  });

  test('keeps what the content wrote as text', async () => {
    const folder = makeFolder('search');
    await makeIn(folder, { an: person('<script>alert(1)</script>') });
    expect(await readIndex(folder)).toContain('<script>alert(1)</script>');
  });

  test('is made anew only where records have changed, and where the cache is damaged', async () => {
    const folder = makeFolder('search');
    expect(await makeIn(folder)).toMatchObject({ parts: 2, made: 2 });
    expect(await makeIn(folder)).toMatchObject({ made: 0 });
    expect(await makeIn(folder, { ...people, an: person('Another') })).toMatchObject({ made: 2 });
    const [cached = ''] = (await readdir(join(folder, 'cache'))).filter((name) => name.startsWith('en-'));
    await writeFile(join(folder, 'cache', cached, 'pagefind-entry.json'), '{');
    expect(await makeIn(folder, { ...people, an: person('Another') })).toMatchObject({ made: 1 });
  });

  test('is right again where somebody has written over a file of the site', async () => {
    const folder = makeFolder('search');
    await makeIn(folder);
    const entry = join(folder, '_search/en/0/pagefind-entry.json');
    const text = await readFile(entry, 'utf8');
    await writeFile(entry, 'mine');
    await makeIn(folder);
    expect(await readFile(entry, 'utf8')).toBe(text);
  });

  test('does not use documents that somebody has changed in its cache', async () => {
    const folder = makeFolder('search');
    await makeIn(folder);
    const kept = join(folder, 'cache/documents-en-0.json');
    const text = await readFile(kept, 'utf8');
    expect(text).toContain('A quiet');
    await writeFile(kept, text.replace('A quiet', 'A planted'));
    await makeIn(folder);
    expect(await readIndex(folder)).not.toContain('planted');
  });

  test('names nobody from its cache who may be named no more', async () => {
    const folder = makeFolder('search');
    const friends = { ...people, an: person('An', { body: 'Told by [Zyxwv](person:binh) alone.' }) };
    await makeIn(folder, { ...friends, binh: person('Bình') });
    expect(await readIndex(folder)).toContain('Zyxwv');
    await makeIn(folder, friends);
    expect(await readIndex(folder)).toContain('Told by');
    expect(await readIndex(folder)).not.toContain('Zyxwv');
  });

  test('forgets in its cache whoever has been withdrawn', async () => {
    const folder = makeFolder('search');
    await makeIn(folder);
    await makeIn(folder, { ...people, an: person('Đặng An', { state: 'withdrawn' }) });
    const files = await readdir(join(folder, 'cache'), { recursive: true, withFileTypes: true });
    for (const file of files.filter((each) => each.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      expect((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')).not.toContain('ặng An');
    }
  });

  test('is cut into parts, each record in one of them', async () => {
    const folder = makeFolder('search');
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [`p${String(index)}`, person(`Name ${String(index)}`)]),
    );
    const { parts, records } = await makeIn(folder, many, 8);
    expect(parts).toBeGreaterThan(2);
    const fragments = await readdir(join(folder, '_search/en'), { recursive: true });
    expect(fragments.filter((file) => file.endsWith('.pf_fragment'))).toHaveLength(records / 2);
  });
});
