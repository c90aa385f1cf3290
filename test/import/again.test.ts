import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { recover, writeFiles } from '../../src/adapters/node/import/write-files.ts';
import { createImportPlace, mappingText, readAll, twoRows } from './import-folder.ts';

const decision = 'content/decisions/medals-of-2026-05-01.md';

test('a first import makes a folder with a decision and a page for everybody', async () => {
  const place = await createImportPlace();
  expect(await place.tell()).toMatchInlineSnapshot(`
    "2 rows imported into content.
      Decisions: 1 new, 0 changed, 0 as they were
      Honours: 2 new, 2 in all
      People: 2 new, 0 changed, 0 as they were
      Collectives: 0 new, 0 changed, 0 as they were
      New awards: 1
      Files: 6"
  `);
  expect([...(await readAll(place.into)).keys()]).toMatchInlineSnapshot(`
    [
      "awards.yml",
      "decisions/medals-of-2026-05-01.md",
      "imports/office.state.json",
      "people/an-binh/index.md",
      "people/bo-chen/index.md",
      "settings.yml",
    ]
  `);
  expect(await place.read(decision)).toMatchInlineSnapshot(`
    "---
    date: 2026-05-01
    issuer:
      name: The director
    grants:
      - award: medal
        recipients:
          - to: an-binh
            affiliation: Archive
            citation: For shelves in order.
          - to: bo-chen
            affiliation: Post room
            citation: For letters on time.
    ---
    "
  `);
  expect(await place.read('content/people/an-binh/index.md')).toMatchInlineSnapshot(`
    "---
    state: published
    name: An Binh
    ---
    "
  `);
});

test('a second import of the same sheet changes no byte', async () => {
  const place = await createImportPlace();
  await place.run();
  const before = await readAll(place.into);
  expect(await place.tell()).toMatchInlineSnapshot(`
    "2 rows read; content had all of it already. Nothing has been written.
      Decisions: 0 new, 0 changed, 1 as they were
      Honours: 0 new, 2 in all
      People: 0 new, 0 changed, 2 as they were
      Collectives: 0 new, 0 changed, 0 as they were"
  `);
  expect(await readAll(place.into)).toEqual(before);
});

test('a dry run writes nothing', async () => {
  const place = await createImportPlace();
  expect(await place.tell({ dryRun: true })).toContain('This was a dry run: nothing has been written.');
  expect(existsSync(place.into)).toBe(false);
});

test('a new row is added and everything else stays', async () => {
  const place = await createImportPlace();
  await place.run();
  await place.write(
    'rows.csv',
    `${twoRows}2026-05-01,Cam Tu,Library,For quiet.\n2026-06-01,An Binh,Archive,Again.\n`,
  );
  const outcome = await place.run();
  expect(outcome).toMatchObject({
    ok: true,
    summary: {
      tally: { decisions: { made: 1, changed: 1 }, honours: { made: 2, total: 4 }, people: { made: 2 } },
    },
  });
  expect(await place.read(decision)).toContain('      - to: cam-tu\n        affiliation: Library\n');
});

test('what the sheet corrects is corrected, and comments and quotes stay', async () => {
  const place = await createImportPlace();
  await place.run();
  const text = (await place.read(decision))
    .replace('date:', '# From the register.\ndate:')
    .replace('The director', '"The director"');
  await place.write(decision, text);
  await place.write('rows.csv', twoRows.replace('For letters on time.', 'For every letter on time.'));
  expect(await place.tell()).toContain('Decisions: 0 new, 1 changed, 0 as they were');
  expect(await place.read(decision)).toBe(text.replace('For letters on time.', 'For every letter on time.'));
});

test('a field that somebody has edited or removed since is kept and reported', async () => {
  const place = await createImportPlace();
  await place.run();
  const edited = (await place.read(decision))
    .replace('For shelves in order.', 'For 40 metres of shelves in order.')
    .replace('        affiliation: Post room\n', '');
  await place.write(decision, edited);
  await place.write('rows.csv', twoRows.replaceAll('For ', 'Thanks for '));
  expect(await place.tell()).toMatchInlineSnapshot(`
    "2 rows imported into content.
      Decisions: 0 new, 1 changed, 0 as they were
      Honours: 0 new, 2 in all
      People: 0 new, 0 changed, 2 as they were
      Collectives: 0 new, 0 changed, 0 as they were
      Files: 2
    Kept as somebody has changed them since the last import (2):
      decisions/medals-of-2026-05-01.md, an-binh.citation: stays “For 40 metres of shelves in order.”; the sheet says “Thanks for shelves in order.”
      decisions/medals-of-2026-05-01.md, bo-chen.affiliation: has been removed here; the sheet says “Post room”"
  `);
  expect(await place.read(decision)).toBe(edited.replace('For letters', 'Thanks for letters'));
});

test('an edited field is kept when the sheet has not changed either', async () => {
  const place = await createImportPlace();
  await place.run();
  await place.write('content/people/an-binh/index.md', '---\nstate: published\nname: An Bình\n---\nWords.\n');
  const before = await readAll(place.into);
  expect(await place.tell()).toContain(
    'people/an-binh/index.md, name: stays “An Bình”; the sheet says “An Binh”',
  );
  expect(await readAll(place.into)).toEqual(before);
});

test('an erased person and a removed entry of a decision stay away', async () => {
  const place = await createImportPlace();
  await place.run();
  await place.write(
    'content/people/an-binh/index.md',
    '---\nid: an-binh\nstate: erased\ndate: 2026-06-01\n---\n',
  );
  const text = await place.read(decision);
  const without = text.slice(0, text.indexOf('      - to: bo-chen')) + '---\n';
  await place.write(decision, without);
  const before = await readAll(place.into);
  expect(await place.tell()).toContain(
    `${decision.slice(8)}, bo-chen: has been removed here; the sheet says “Bo Chen”`,
  );
  expect(await readAll(place.into)).toEqual(before);
});

test('a renamed profile is found by its former id', async () => {
  const place = await createImportPlace();
  await place.run();
  await place.write(
    'content/people/binh-an/index.md',
    '---\nstate: published\nname: An Binh\nformerIds: [an-binh]\n---\n',
  );
  const { rm } = await import('node:fs/promises');
  await rm(join(place.into, 'people/an-binh'), { recursive: true });
  await place.run();
  expect(existsSync(join(place.into, 'people/an-binh'))).toBe(false);
});

test('a row that changes its decision stays where it is, and one that is gone is named', async () => {
  const place = await createImportPlace(
    `No,${twoRows.replaceAll('\n2026', '\nx,2026').replace('x,', '1,').replace('x,', '2,')}`,
    mappingText("row: '{No}'"),
  );
  await place.run();
  const before = await readAll(join(place.into, 'decisions'));
  await place.write(
    'rows.csv',
    'No,Date,Name,Where,Why\n1,2026-07-01,An Binh,Archive,For shelves in order.\n',
  );
  expect(await place.tell()).toMatchInlineSnapshot(`
    "1 row imported into content.
      Decisions: 0 new, 0 changed, 1 as they were
      Honours: 0 new, 0 in all
      People: 0 new, 0 changed, 1 as they were
      Collectives: 0 new, 0 changed, 0 as they were
      Files: 1
    Rows that have changed their decision (1). They stay where they are; move them by hand:
      row 2: from medals-of-2026-05-01 to medals-of-2026-07-01
    No longer in the sheet, but still here (1):
      medals-of-2026-05-01/bo-chen"
  `);
  expect(await readAll(join(place.into, 'decisions'))).toEqual(before);
});

test('an import that fails while it writes leaves the folder as it was', async () => {
  const place = await createImportPlace();
  await place.run();
  const before = await readAll(place.into);
  let moves = 0;
  const files = new Map([
    ['settings.yml', 'name: other\n'],
    ['people/new/index.md', 'new'],
    ['awards.yml', 'awards: []\n'],
  ]);
  const failing = async (from: string, to: string): Promise<void> => {
    if (++moves === 3) throw new Error('The disk is full.');
    const { rename } = await import('node:fs/promises');
    await rename(from, to);
  };
  await expect(writeFiles(place.into, files, failing)).rejects.toThrow('The disk is full.');
  expect(await readAll(place.into)).toEqual(before);
  expect(existsSync(join(place.into, 'people/new'))).toBe(false);
  expect(await readdir(place.root)).toEqual(['content', 'office.map.yml', 'rows.csv']);
});

test.each([
  ['before the first file is moved in', 1],
  ['between two files', 2],
])('an import killed %s is undone by the next one', async (_, fatal) => {
  const place = await createImportPlace();
  await place.run();
  const before = await readAll(place.into);
  const module = pathToFileURL('src/adapters/node/import/write-files.ts').href;
  const script = `import { rename } from 'node:fs/promises';
    import { writeFiles } from ${JSON.stringify(module)};
    let moves = 0;
    const files = new Map([['settings.yml', 'name: other'], ['people/new/index.md', 'new']]);
    await writeFiles(${JSON.stringify(place.into)}, files, async (from, to) => {
      if (++moves === ${fatal}) process.kill(process.pid, 'SIGKILL');
      await rename(from, to);
    });`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(signal).toBe('SIGKILL');
  if (fatal === 1) expect(await readAll(place.into)).toEqual(before);
  expect(await recover(place.into)).toBe(true);
  expect(await readAll(place.into)).toEqual(before);
  expect(await recover(place.into)).toBe(false);
});
