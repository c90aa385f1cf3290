import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { CONSENT, type Situation } from '../../../../test/builders/content.ts';
import { contextOf, rollOf } from '../../../../test/builders/roll.ts';
import { makeFolder } from '../../../../test/make-folder.ts';
import { toSearchRecords } from '../../../domain/search-records/to-search-records.ts';
import { createDocumentKeys } from './create-document-keys.ts';
import { provideDocuments } from './provide-documents.ts';

const person = (name: string, body: string, state = 'published') => ({
  ...{ state, reviewedOn: '2026-01-01', consent: CONSENT, unit: 'office', name, body },
});

const plain = person('An', 'Keeps the maps.');
const linking = person('Bình', 'Works with [An](person:an).');

let file: string;
beforeEach(() => {
  file = join(makeFolder('documents'), 'documents.json');
});

/** The people whose documents had to be made. */
async function madeFor(people: NonNullable<Situation['people']>, code = 'one'): Promise<readonly string[]> {
  const roll = rollOf({ people });
  const records = toSearchRecords(roll, contextOf(roll, { kind: 'search' }));
  const made: string[] = [];
  const documents = await provideDocuments(file, records, {
    toKey: createDocumentKeys(roll, code),
    make: ({ id, title }) => {
      made.push(id);
      return Promise.resolve({ url: id, content: title });
    },
  });
  expect(documents).toEqual(records.map(({ id, title }) => ({ url: id, content: title })));
  return made.filter((id) => id.startsWith('person:'));
}

describe('documents of the search', () => {
  test('are made once, and again where their record has changed', async () => {
    expect(await madeFor({ an: plain, binh: linking })).toEqual(['person:an', 'person:binh']);
    expect(await madeFor({ an: plain, binh: linking })).toEqual([]);
    expect(await madeFor({ an: person('Another An', 'Keeps the maps.'), binh: linking })).toEqual([
      'person:an',
    ]);
  });

  test('are made again where a text may link and what is public has changed', async () => {
    await madeFor({ an: plain, binh: linking, chi: plain });
    expect(await madeFor({ an: { ...plain, state: 'held' }, binh: linking, chi: plain })).toEqual([
      'person:binh',
    ]);
  });

  test('are not taken from other code', async () => {
    await madeFor({ an: plain });
    expect(await madeFor({ an: plain }, 'two')).toEqual(['person:an']);
  });

  test('are made again where the file is damaged, cut off or of another shape', async () => {
    await madeFor({ an: plain });
    const text = await readFile(file, 'utf8');
    for (const damaged of [text.replace('"An"', '"Um"'), text.slice(0, -9), '', '[]']) {
      await writeFile(file, damaged);
      expect(await madeFor({ an: plain })).toEqual(['person:an']);
    }
  });

  test('leave the file when their record is gone', async () => {
    await madeFor({ an: plain, binh: linking });
    await madeFor({ an: plain });
    expect(await readFile(file, 'utf8')).not.toContain('Bình');
  });
});
