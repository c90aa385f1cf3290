import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ReportImport } from '../../../domain/import/problem.ts';
import type { Sheet } from '../../../domain/import/sheet.ts';
import { parseCsvText } from './parse-csv-text.ts';
import { parseWorkbook } from './parse-workbook.ts';

/** The largest file that is read, in megabytes. */
export const FILE_LIMIT = 10;

/** The largest sheet that is read. */
export const ROW_LIMIT = 100_000;
export const COLUMN_LIMIT = 200;

/**
 * Reads a CSV file (any usual delimiter, UTF-8 or Shift_JIS) or one sheet of an Excel workbook, the first when
 * `sheetName` is absent. `undefined` where it is refused; the reason is reported.
 */
export async function readSpreadsheet(
  path: string,
  sheetName: string | undefined,
  report: ReportImport,
): Promise<Sheet | undefined> {
  const at = { file: basename(path) };
  const found = await readBytes(path, report);
  if (found === undefined) return undefined;
  const sheet = found.isWorkbook
    ? await parseWorkbook(found.bytes, sheetName, at.file, report)
    : parseCsvText(found.bytes, at.file, report);
  if (sheet === undefined) return undefined;
  const columns = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (sheet.rows.length > ROW_LIMIT || columns > COLUMN_LIMIT) {
    reportTooLarge(sheet.rows.length, columns, at.file, report);
    return;
  }
  return sheet;
}

/** The bytes of a spreadsheet of a kind and size that is read; `undefined` where it is refused and reported. */
export async function readBytes(
  path: string,
  report: ReportImport,
): Promise<{ readonly bytes: Uint8Array; readonly isWorkbook: boolean } | undefined> {
  const at = { file: basename(path) };
  const ending = extname(path).toLowerCase();
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() !== true) {
    report('file-missing', at, { found: path });
    return;
  }
  if (!['.csv', '.tsv', '.txt', '.xlsx', '.xlsm'].includes(ending)) {
    report('file-type', at, { found: ending === '' ? '–' : ending });
    return;
  }
  if (facts.size > FILE_LIMIT * 1e6) {
    report('file-too-large', at, { found: Math.ceil(facts.size / 1e6), limit: FILE_LIMIT });
    return;
  }
  return { bytes: await readFile(path), isWorkbook: ending.startsWith('.xls') };
}

/** Reports a sheet with more rows or columns than are read. */
export function reportTooLarge(rows: number, columns: number, file: string, report: ReportImport): void {
  report('sheet-too-large', { file }, { rows, columns, rowLimit: ROW_LIMIT, columnLimit: COLUMN_LIMIT });
}
