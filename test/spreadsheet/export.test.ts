import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { renderCsv } from '../../src/adapters/node/spreadsheet/write-csv.ts';
import { writeWorkbook } from '../../src/adapters/node/spreadsheet/write-workbook.ts';
import type { BookSheet } from '../../src/domain/spreadsheet/book.ts';
import { buildExportBook } from '../../src/domain/spreadsheet/export-book.ts';
import { createSaySpreadsheet } from '../../src/words/spreadsheet/languages.ts';
import { CONSENT } from '../builders/content.ts';
import { decisionFor, rollOf } from '../builders/roll.ts';

const roll = rollOf({
  people: {
    open: {
      state: 'published',
      name: 'Mở Cửa',
      role: 'Archivist',
      summary: 'Keeps files.',
      consent: CONSENT,
    },
    silent: { state: 'published', name: 'Im Lặng', role: 'Secret role', summary: 'Secret words.' },
    held: { state: 'held', name: 'Held Person', consent: CONSENT },
  },
  decisions: {
    one: decisionFor([
      { to: 'open', citation: '=HYPERLINK("x")\nand a line', role: '007' },
      { to: 'silent', citation: 'Plain.' },
      { to: 'held', citation: 'Held words.', state: 'held' },
      { name: '＝高橋 "﨑"', key: 'bare', citation: '-5; @SUM(A1)' },
    ]),
  },
});
const book = buildExportBook(roll, 'en', createSaySpreadsheet('en'));
const [first] = book.sheets;

test('another library reads every cell of the workbook back as it was meant', async () => {
  const bytes = await writeWorkbook(book);
  const sheets = await readWorkbook(Buffer.from(bytes));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(book.sheets.map(({ name }) => name));
  expect(sheets.map(({ data }) => data)).toEqual(book.sheets.map(toData));
});

test('a workbook of the same roll has the same bytes, and no cell is a formula', async () => {
  const [one, other] = [await writeWorkbook(book), await writeWorkbook(book)];
  expect(Buffer.compare(one, other)).toBe(0);
  expect(Buffer.from(one).includes('<f>')).toBe(false);
});

test('whoever has not agreed stands with name and honour alone, and whoever is held not at all', () => {
  const text = JSON.stringify(book.sheets);
  expect(text).toContain('Im Lặng');
  expect(text).toContain('Keeps files.');
  expect(text).not.toMatch(/Secret|Held/);
});

test('CSV begins with its mark, ends lines as Windows does, and holds nothing that runs', () => {
  const text = first === undefined ? '' : renderCsv(first);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '').replace('and a line', '')).not.toContain('\r');
  expect(text).toMatchInlineSnapshot(`
    "﻿Name,Reading,Kind,Award,Category,Family,Level,Unit,Role,Why,Share,Decision,Date,Who decided,Annulled on,Why it was annulled,Address
    Im Lặng,,a person,Letter,,Forms,House,,,Plain.,,,2026-03-01,The Director,,,https://example.org/decisions/one/
    Mở Cửa,,a person,Letter,,Forms,House,,007,"'=HYPERLINK(""x"")
    and a line",,,2026-03-01,The Director,,,https://example.org/decisions/one/
    "'＝高橋 ""﨑""",,a person,Letter,,Forms,House,,,'-5; @SUM(A1),,,2026-03-01,The Director,,,https://example.org/decisions/one/
    "
  `);
});

function toData({ columns, rows }: BookSheet): readonly (readonly unknown[])[] {
  const cells = rows.map((row) =>
    columns.map((_, index) => {
      const cell = row[index];
      if (typeof cell === 'object') return new Date(`${cell.day}T00:00:00Z`);
      return cell === undefined || cell === '' ? null : cell;
    }),
  );
  return [columns.map(({ header }) => header), ...cells];
}
