import { writeXlsx, type CellValue } from 'hucre';
import { expect, test } from 'vitest';
import { createImportPlace, mappingText, readAll, twoRows } from './import-folder.ts';

const decision = 'content/decisions/medals-of-2026-05-01.md';

test.each([
  ['commas', twoRows],
  ['semicolons', twoRows.replaceAll(',', ';')],
  ['tabs', twoRows.replaceAll(',', '\t')],
  ['bars', twoRows.replaceAll(',', '|')],
  ['a byte order mark', `\uFEFF${twoRows}`],
  ['line ends of Windows', twoRows.replaceAll('\n', '\r\n')],
  ['empty rows between', twoRows.replaceAll('\n', '\n,,,\n')],
])('a file with %s says the same', async (_, text) => {
  const plain = await createImportPlace();
  const place = await createImportPlace(text);
  await plain.run();
  await place.run();
  expect(await readAll(place.into)).toEqual(await readAll(plain.into));
});

test('a Japanese file in Shift_JIS is read', async () => {
  // 日付,氏名,部署,理由 / 2026-05-01,表 花子,文書課,整理 as Japanese Excel saves it.
  const bytes =
    '93fa95742c8e8196bc2c95948f902c979d97520d0a323032362d30352d30312c955c2089d48e712c95b68f9189db2c90ae979d0d0a';
  const mapping = mappingText()
    .replaceAll('Date', '日付')
    .replace('{Name}', '{氏名}')
    .replace('{Where}', '{部署}')
    .replace('{Why}', '{理由}');
  const place = await createImportPlace(Buffer.from(bytes, 'hex'), mapping);
  expect(await place.tell()).toContain('1 row imported');
  const files = [...(await readAll(place.into)).keys()];
  expect(files.find((file) => file.startsWith('people/'))).toMatch(/^people\/n-[0-9a-f]{8}\/index\.md$/);
  expect(await place.read(decision)).toContain('affiliation: 文書課\n        citation: 整理\n');
});

test('a cell may hold line breaks, quotes and delimiters', async () => {
  const place = await createImportPlace(
    'Date,Name,Where,Why\n2026-05-01,An Binh,"Archive, east","For ""order"",\nday after day."\n',
  );
  await place.run();
  expect(await place.read(decision)).toContain(
    'affiliation: Archive, east\n        citation: For "order", day after day.\n',
  );
});

test('a name in decomposed letters is written composed', async () => {
  const place = await createImportPlace(twoRows.replace('An Binh', 'Ngô Bảo'.normalize('NFD')));
  await place.run();
  expect(await place.read('content/people/ngo-bao/index.md')).toContain('name: Ngô Bảo'.normalize('NFC'));
});

test('a workbook says the same as the CSV file, with its dates', async () => {
  const plain = await createImportPlace();
  await plain.run();
  const rows = twoRows
    .trim()
    .split('\n')
    .map((line): CellValue[] => line.split(','));
  for (const row of rows.slice(1)) row[0] = new Date(Date.UTC(2026, 4, 1));
  const place = await createImportPlace(
    await writeXlsx({ sheets: [{ name: 'May', rows }] }),
    mappingText(),
    'rows.xlsx',
  );
  await place.run();
  expect(await readAll(place.into)).toEqual(await readAll(plain.into));
});

test('another sheet than the first is read by its name', async () => {
  const rows = twoRows
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Notes', rows: [['Nothing']] },
      { name: 'May', rows },
    ],
  });
  const place = await createImportPlace(bytes, mappingText('sheet: May'), 'rows.xlsx');
  expect(await place.tell()).toContain('2 rows imported');
});

test('an id keeps its leading zeros, as text and as a number that is shown with them', async () => {
  const header = ['No', 'Date', 'Name', 'Where', 'Why'];
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'May',
        rows: [
          header,
          ['007', '2026-05-01', 'An Binh', 'Archive', 'Order.'],
          [8, '2026-05-01', 'An Binh', 'Archive', 'Again.'],
        ],
        cells: new Map([['2,0', { value: 8, style: { numFmt: '000' } }]]),
      },
    ],
  });
  const place = await createImportPlace(
    bytes,
    mappingText("row: '{No}'", "identity: { key: '{No}' }"),
    'rows.xlsx',
  );
  await place.run();
  const state = await place.read('content/imports/office.state.json');
  expect(state).toContain('"key:007": "an-binh"');
  expect(state).toContain('"key:008": "an-binh-2"');
});

test.each([
  ['YYYY', '2026', '2026'],
  ['YYYY-MM', '2026-05', '2026-05'],
  ['YYYY-MM-DD', '2026-05-01', '2026-05-01'],
  ['YYYY/M/D', '2026/5/1', '2026-05-01'],
  ['D/M/YYYY', '1/5/2026', '2026-05-01'],
  ['D/M/YYYY', '01.05.2026', '2026-05-01'],
  ['M/D/YYYY', '5/1/2026', '2026-05-01'],
  ['YYYY/M/D', '２０２６/５/１', '2026-05-01'],
])('the form %s reads %s as %s', async (form, written, meant) => {
  const place = await createImportPlace(
    twoRows.replaceAll('2026-05-01', written),
    mappingText().replace('YYYY-MM-DD', form).replace("'Medals of {Date}'", 'Medals'),
  );
  await place.run();
  expect(await place.read('content/decisions/medals.md')).toContain(`date: ${meant}\n`);
});
