import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { renderForm } from '../../src/adapters/node/spreadsheet/write-form.ts';
import { describeProblem } from '../../src/domain/import/describe.ts';
import { createSay } from '../../src/words/commands/languages.ts';
import { makeFolder } from '../make-folder.ts';
import { createFormFolder, type FormFolder } from './form-folder.ts';

const say = createSay('en');

/** What a person reads about a form whose parts somebody has changed. */
async function tellChanged(
  folder: FormFolder,
  change: (part: string, xml: string) => string,
  ending = '.xlsx',
): Promise<string> {
  const file = await folder.fill('adoptions', []);
  const parts = Object.entries(unzipSync(await readFile(file)));
  const changed = parts.map(([part, bytes]) => [part, strToU8(change(part, strFromU8(bytes)))] as const);
  const path = file.replace('.xlsx', ending);
  await writeFile(path, zipSync(Object.fromEntries(changed)));
  return tell(folder, path);
}

async function tell(folder: FormFolder, file: string): Promise<string> {
  const outcome = await folder.run(file);
  return outcome.ok
    ? 'imported'
    : outcome.problems.map((problem) => describeProblem(problem, say)).join('\n');
}

test('what is no form, or not of this version, is refused before anything of it is read', async () => {
  const folder = await createFormFolder();
  const inWords = (from: string, to: string) => (part: string, xml: string) =>
    part === 'xl/sharedStrings.xml' ? xml.replace(from, to) : xml;
  expect(await tellChanged(folder, inWords('florilegium-form', 'x'))).toMatchInlineSnapshot(
    `"adoptions.xlsx: This is no form that npm run template has written. Fill in such a form, or say with --map which column is what (docs/import.md)."`,
  );
  expect(await tellChanged(folder, inWords('<t>1</t>', '<t>7</t>'))).toMatchInlineSnapshot(
    `"adoptions.xlsx: The form is of version 7; version 1 is read. Write a new one with npm run template and copy the rows into it."`,
  );
  expect(await tellChanged(folder, inWords('Tình trạng', 'Tình hình'))).toMatchInlineSnapshot(`
    "adoptions.xlsx, sheet Áp dụng, row 1: There is no column “Tình trạng”. The headers are: Cách làm hay, Đơn vị áp dụng, Bắt đầu, Tình hình, Vì sao dừng, Ngày dừng, Học từ, Đã làm khác đi những gì. Correct the header or the mapping.
    adoptions.xlsx, sheet Áp dụng, row 1, column D (Tình hình): Words stand below “Tình hình”, which is no header of this form. Correct the header, or delete the column."
  `);
  expect(await tellChanged(folder, (_, xml) => xml, '.csv')).toMatchInlineSnapshot(
    `"adoptions.csv: This is no form that npm run template has written. Fill in such a form, or say with --map which column is what (docs/import.md)."`,
  );
});

test('hostile workbooks are refused with a reason', async () => {
  const folder = await createFormFolder();
  const inSheet = (cells: string) => (part: string, xml: string) =>
    part === 'xl/worksheets/sheet1.xml' ? xml.replace('</sheetData>', `${cells}</sheetData>`) : xml;
  const row = (number: number, cell: string): string =>
    `<row r="${number}"><c r="A${number}"${cell}</c></row>`;
  expect(await tellChanged(folder, inSheet(row(5, '><f>1+1</f><v>2</v>')))).toMatchInlineSnapshot(
    `"adoptions.xlsx, sheet Áp dụng: There are formulas in A5. Copy the cells and paste them as values."`,
  );
  expect(await tellChanged(folder, inSheet(row(1_048_576, '><v>2</v>')))).toMatchInlineSnapshot(
    `"adoptions.xlsx: The sheet reaches to row 1048576 and column 8; at most 100000 rows and 200 columns are read. Delete what lies far out, or copy the table into a new workbook."`,
  );
  const huge = row(5, ` t="inlineStr"><is><t>${'x'.repeat(2_000_000)}</t></is>`);
  expect(await tellChanged(folder, inSheet(huge))).toMatchInlineSnapshot(
    `
    "adoptions.xlsx, sheet Áp dụng, row 5, column A (Cách làm hay): The text has 2000000 characters; at most 2000 fit. Shorten it.
    adoptions.xlsx, sheet Áp dụng, row 5, column B (Đơn vị áp dụng): The cell is empty, but “Đơn vị áp dụng” is needed. Fill it in.
    adoptions.xlsx, sheet Áp dụng, row 5, column C (Bắt đầu): The cell is empty, but “Bắt đầu” is needed. Fill it in.
    adoptions.xlsx, sheet Áp dụng, row 5, column D (Tình trạng): The cell is empty, but “Tình trạng” is needed. Fill it in."
  `,
  );
});

test('a form has the same bytes for the same folder and day, and lists of 3,000 units', async () => {
  const units = Array.from(
    { length: 3000 },
    (_, index) => `  - { id: u-${index}, name: { vi: "Đơn vị ${index}" }, hue: leaf }`,
  );
  const folder = await createFormFolder({
    'units.yml': `units:\n  - { id: luu-tru, name: { vi: Lưu trữ }, hue: leaf }\n${units.join('\n')}\n`,
  });
  const { content } = await readContent(folder.dir, { cacheDir: makeFolder('pictures') });
  if (content === undefined) throw new Error('The folder of the test has no settings.');
  const [one, other] = [
    await renderForm('decisions', content, { lang: 'ja', today: '2026-05-19' }),
    await renderForm('decisions', content, { lang: 'ja', today: '2026-05-19' }),
  ];
  expect(Buffer.compare(one, other)).toBe(0);
  expect(one.length).toBeLessThan(200_000);
  const sheet = strFromU8(unzipSync(one)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('sqref="L2:L20000"');
  expect(sheet).toContain("'一覧'!$B$2:$B$3002");
  const told = await folder.tell('decisions', [
    { date: '2026-05', issuer: 'A', award: 'Letter', recipient: 'Bo', unit: 'Đơn vị 2999 · u-2999' },
    { date: '2026-05', issuer: 'A', award: 'Letter', recipient: 'Cy', unit: 'Đơn vị 2999 · u-2998' },
  ]);
  expect(told).toMatchInlineSnapshot(
    `"decisions.xlsx, sheet Quyết định, row 4, column L (Đơn vị khi được khen): In “Đơn vị 2999 · u-2998” name and id do not belong together. The list has: Đơn vị 2998 · u-2998. Choose again; dragging a cell counts up the number at its end."`,
  );
});
