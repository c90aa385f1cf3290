import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre';
import { expect, test } from 'vitest';
import { createImportPlace, mappingText, readAll, twoRows } from './import-folder.ts';

/** What a person reads about this file; nothing may have been written. */
async function refused(
  rows: string | Uint8Array,
  mapping = mappingText(),
  name = 'rows.csv',
): Promise<string> {
  const place = await createImportPlace(rows, mapping, name);
  const told = await place.tell();
  expect([...(await readAll(place.into)).keys()]).toEqual([]);
  return told;
}

const refusedWorkbook = (bytes: Uint8Array, mapping = mappingText()): Promise<string> =>
  refused(bytes, mapping, 'rows.xlsx');

function workbook(sheet: Partial<WriteSheet> = {}): Promise<Uint8Array> {
  const rows = twoRows
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return writeXlsx({ sheets: [{ name: 'May', rows, ...sheet }] });
}

function withSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [sheet]: strToU8(change(strFromU8(parts[sheet] ?? new Uint8Array()))) });
}

/** Changes what the list of parts of a workbook says of the unpacked size of one. */
function declareSize(bytes: Uint8Array, part: string, size: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (strFromU8(bytes.subarray(at + 46, at + 46 + part.length)) === part)
      view.setUint32(at + 24, size, true);
  }
}

test('one bad row and nothing is written, and all faults of all rows are told', async () => {
  const rows = `Date,Name,Where,Why
2026-05-01,An Binh,Archive,Order.
1/5/2026,,Archive,Order.
2026-02-30,Bo Chen,Post room,${'x'.repeat(2001)}
2026-05-01,Cam\u0007 Tu,Library,Quiet.
`;
  expect(await refused(rows)).toMatchInlineSnapshot(`
    "rows.csv, row 3, column A (Date): “1/5/2026” is no date of the form YYYY-MM-DD. Correct the cell, or the form in the mapping.
    rows.csv, row 3, column B (Name): The cell is empty, but “recipient.name” is needed. Fill it in.
    rows.csv, row 4, column A (Date): “2026-02-30” is no date of the form YYYY-MM-DD. Correct the cell, or the form in the mapping.
    rows.csv, row 4, column D (Why): The text has 2001 characters; at most 2000 fit. Shorten it.
    rows.csv, row 5, column B (Name): There is a character in “Cam Tu” that cannot be shown. Type the words anew."
  `);
});

test('what contradicts itself is told', async () => {
  const mapping = mappingText(
    "row: '{No}'",
    "share: '{Share}'\n  type: { column: Type, values: { P: individual, C: collective, X: nobody } }\n  identity: { key: '{Key}' }",
  )
    .replace('{ name: The director }', "{ name: '{Issuer}', level: '{Level}' }")
    .replace('award: medal', "award: '{Award}'");
  const rows = `No,Date,Name,Why,Share,Type,Key,Issuer,Level,Award
1,2026-05-01,An Binh,Order.,1/2,P,a,The director,office,medal
2,2026-05-01,An Binh,Order.,half,C,a,The minister,office,medal
1,2026-05-01,Bo Chen,Order.,1/2,Z,b,The director,heaven,medal
4,2026-05-01,Bo Chen,Order.,1/2,X,b,The director,office,cup
5,2026-05-01,Bo Chen,Order.,1/2,P,b,The director,heaven,cup
5,2026-05-01,Bo Chen,Order.,1/2,P,b,The director,office,medal
6,2026-05-01,An Binh,Order.,1/2,C,a,The director,office,medal
`;
  expect(await refused(rows, mapping)).toMatchInlineSnapshot(`
    "rows.csv, row 3: An Binh is here a recipient of the kind “collective” and in row 2 of the kind “individual”, with the same key. Correct the kind or the key.
    rows.csv, row 3: The issuer of the decision is “The minister” here and “The director” in row 2. All rows of a decision must say the same.
    rows.csv, row 3, column E (Share): “half” is no share. Write it as 1/3.
    rows.csv, row 4, column F (Type): “Z” is not in the table of the mapping, which has: P, C, X. Correct the cell or add it to the table.
    rows.csv, row 5, column F (Type): “nobody” says not who receives it: individual, collective or household. Give a table of values in the mapping.
    rows.csv, row 6: The level of the issuer of the decision is “heaven” here and “office” in row 2. All rows of a decision must say the same.
    rows.csv, row 6, column I (Level): There is no level “heaven”. There are: office. Correct it, or add the level to “catalogue” in the mapping.
    rows.csv, row 6, column J (Award): There is no award “cup”. There are: medal. Correct it, or add the award to “catalogue” in the mapping.
    rows.csv, row 7: The row says the same as row 6. Remove one of them, or name a column in “row” of the mapping that tells them apart."
  `);
});

test('units and topics that the folder does not know are told', async () => {
  const mapping = mappingText('', "unit: '{Where}'\n  topic: '{Why}'");
  expect(await refused(twoRows, mapping)).toMatchInlineSnapshot(`
    "rows.csv, row 2, column C (Where): There is no unit “Archive”. There are: –. Correct it, add it to units.yml, or let the mapping make “newUnits”.
    rows.csv, row 2, column D (Why): There is no topic “For shelves in order.”. There are: –. Correct it, add it to topics.yml, or let the mapping make “newTopics”.
    rows.csv, row 3, column C (Where): There is no unit “Post room”. There are: –. Correct it, add it to units.yml, or let the mapping make “newUnits”.
    rows.csv, row 3, column D (Why): There is no topic “For letters on time.”. There are: –. Correct it, add it to topics.yml, or let the mapping make “newTopics”."
  `);
});

test('headers that are missing or stand twice are told', async () => {
  expect(await refused(twoRows.replace('Date,Name', 'Day,Why'))).toMatchInlineSnapshot(`
    "rows.csv, row 1: Two columns have the header “Why”. Rename one of them.
    rows.csv, row 1: There is no column “Date”. The headers are: Day, Why, Where, Why. Correct the header or the mapping.
    rows.csv, row 1: There is no column “Name”. The headers are: Day, Why, Where, Why. Correct the header or the mapping."
  `);
});

test.each([
  ['a quote that is never closed', twoRows.replace('An Binh', '"An Binh')],
  ['a text in another encoding', Buffer.from(twoRows.replace('An', '\xC4\xFFn'), 'latin1')],
  ['an empty file', ''],
  ['a header row that is not there', twoRows, mappingText('headerRow: 9')],
  ['a cell too many', twoRows.replace('Archive', 'Archive, east')],
])('%s is refused', async (_, rows, mapping = mappingText()) => {
  expect(await refused(rows, mapping)).toMatchSnapshot();
});

test('a mapping with mistakes is told in the words for content', async () => {
  const mapping = mappingText('colour: red').replace('YYYY-MM-DD', 'DD.MM.YY').replace('award: medal\n', '');
  expect(await refused(twoRows, mapping)).toMatchInlineSnapshot(`
    "office.map.yml
      4:9  error  schema
        Found: “decision.date” has several values.
        Wanted: Wanted here: one of: YYYY, YYYY-MM, YYYY-MM-DD, YYYY/M/D, D/M/YYYY, M/D/YYYY.
        Mend: Correct the value.
      1:1  error  schema
        Found: “award” is missing.
        Wanted: Wanted here: text.
        Mend: Add the field with its value.
      24:1  error  unknown-key
        Found: There is no field “colour” here.
        Wanted: One of these fields: language, sheet, headerRow, row, decision, award, category, recipient, newUnits, newTopics, catalogue, settings.
        Mend: Delete the line, or correct the name of the field.

    What each rule means, with an example:
      docs/en/problems.md#schema
      docs/en/problems.md#unknown-key

    3 errors, no warnings."
  `);
});

test('a mapping without settings, or in another language than the folder, is refused', async () => {
  expect(await refused(twoRows, mappingText().replace(/settings:[^]*/, ''))).toMatchInlineSnapshot(
    `"settings.yml: The folder has no settings.yml, and the mapping has no “settings” to make one from. Add one of them."`,
  );
  expect(await refused(twoRows, mappingText().replace('language: en', 'language: ja'))).toMatchInlineSnapshot(
    `"settings.yml: The mapping says that the words are in “ja”; the default language of the site is “en”. Only words in the default language can be imported."`,
  );
});

test('files that are there but cannot be read are told, and nothing of theirs is changed', async () => {
  const place = await createImportPlace();
  await place.write('content/settings.yml', 'languages: [en');
  await place.write('content/people/an-binh/index.md', 'no fields');
  await place.write('content/imports/office.state.json', '{"version": 2}');
  const before = await readAll(place.into);
  expect(await place.tell()).toMatchInlineSnapshot(`
    "imports/office.state.json: The file cannot be read. Run npm run check for this folder and mend what it says.
    people/an-binh/index.md: The file cannot be read. Run npm run check for this folder and mend what it says.
    settings.yml: The file cannot be read. Run npm run check for this folder and mend what it says."
  `);
  expect(await readAll(place.into)).toEqual(before);
});

test('a decision that others have made is never written into', async () => {
  const place = await createImportPlace();
  await place.write('content/settings.yml', 'languages: [en]\n');
  await place.write('content/decisions/medals-of-2026-05-01.md', '---\ndate: 2026-05-01\n---\n');
  expect(await place.tell()).toMatchInlineSnapshot(
    `"rows.csv, row 2: There is a decision “medals-of-2026-05-01” in the folder that this mapping has not made. Change “decision.id” in the mapping, for example by words before it."`,
  );
});

test('formulas are refused with their cells', async () => {
  const cells = new Map([
    [
      '1,1',
      { value: 'An Binh', type: 'formula' as const, formula: 'HYPERLINK("http://evil.example","An Binh")' },
    ],
    ['2,3', { value: 3, type: 'formula' as const, formula: '1+2' }],
  ]);
  expect(await refusedWorkbook(await workbook({ cells }))).toMatchInlineSnapshot(
    `"rows.xlsx, sheet May: There are formulas in B2, D3. Copy the cells and paste them as values."`,
  );
});

test('a small workbook with a cell in the farthest corner is refused before any row is made', async () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
  const bytes = withSheet(await workbook(), (xml) => xml.replace('</sheetData>', far));
  expect(bytes.length).toBeLessThan(5000);
  expect(await refusedWorkbook(bytes)).toMatchInlineSnapshot(
    `"rows.xlsx: The sheet reaches to row 1048576 and column 16384; at most 100000 rows and 200 columns are read. Delete what lies far out, or copy the table into a new workbook."`,
  );
});

test('a declared size beyond the limits is refused', async () => {
  const bytes = withSheet(await workbook(), (xml) => xml.replace(/ref="A1:D3"/, 'ref="A1:ZZ3"'));
  expect(await refusedWorkbook(bytes)).toMatchInlineSnapshot(
    `"rows.xlsx: The sheet reaches to row 3 and column 702; at most 100000 rows and 200 columns are read. Delete what lies far out, or copy the table into a new workbook."`,
  );
});

test('a workbook that unpacks into hundreds of megabytes is refused', async () => {
  const bytes = zipSync({ ...unzipSync(await workbook()), 'xl/media/image1.png': new Uint8Array(9) });
  declareSize(bytes, 'xl/media/image1.png', 201e6);
  expect(await refusedWorkbook(bytes)).toMatchInlineSnapshot(
    `"rows.xlsx: Unpacked, the workbook is larger than 200 MB. Copy the sheet alone into a new workbook."`,
  );
});

test('a workbook whose parts are larger than they declare is refused', async () => {
  const bytes = withSheet(await workbook(), (xml) =>
    xml.replace('</sheetData>', `${'<row/>'.repeat(5000)}</sheetData>`),
  );
  declareSize(bytes, 'xl/worksheets/sheet1.xml', 600);
  expect(await refusedWorkbook(bytes)).toMatchInlineSnapshot(
    `"rows.xlsx: This is not a sound Excel workbook. Open it in a spreadsheet program and save it as .xlsx again."`,
  );
});

test.each([['entities', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>']])(
  'a workbook with %s is refused',
  async (_, trick) => {
    const bytes = withSheet(await workbook(), (xml) => xml.replace('<worksheet', `${trick}<worksheet`));
    expect(await refusedWorkbook(bytes)).toMatchInlineSnapshot(
      `"rows.xlsx: This is not a sound Excel workbook. Open it in a spreadsheet program and save it as .xlsx again."`,
    );
  },
);

test('what is no workbook, has a password or another ending is refused', async () => {
  expect(await refusedWorkbook(strToU8('PK, but no more'))).toMatchInlineSnapshot(
    `"rows.xlsx: This is not a sound Excel workbook. Open it in a spreadsheet program and save it as .xlsx again."`,
  );
  expect(
    await refusedWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
  ).toMatchInlineSnapshot(
    `"rows.xlsx: The workbook has a password or an old format. Save it as .xlsx without a password."`,
  );
  expect(await refused(await workbook(), mappingText(), 'rows.ods')).toMatchInlineSnapshot(
    `"rows.ods: The file ends in .ods; .csv and .xlsx are read. Open it in a spreadsheet program and save it as .xlsx."`,
  );
  expect(await refused(new Uint8Array(10_000_001), mappingText())).toMatchInlineSnapshot(
    `"rows.csv: The file has 11 MB; at most 10 MB are read. Split it into several files."`,
  );
  expect(await refusedWorkbook(await workbook(), mappingText('sheet: June'))).toMatchInlineSnapshot(
    `"rows.xlsx: There is no sheet “June”. The sheets are: May. Correct “sheet” in the mapping."`,
  );
});

test('macros and links to other files are never looked at', async () => {
  const parts = unzipSync(await workbook());
  const bytes = zipSync({
    ...parts,
    'xl/vbaProject.bin': strToU8('Sub Auto_Open()'),
    'xl/externalLinks/externalLink1.xml': strToU8('<externalLink><externalBook/>'),
  });
  const place = await createImportPlace(bytes, mappingText(), 'rows.xlsx');
  expect(await place.tell()).toContain('2 rows imported');
});
