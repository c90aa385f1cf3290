import { EncryptedFileError, readXlsx, type CellValue, type Sheet as ReadSheet } from 'hucre';
import type { ReportImport } from '../../../domain/import/problem.ts';
import { toColumnLetters, type Cell, type Sheet } from '../../../domain/import/sheet.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** How many formulas a message names. */
const NAMED = 5;

/**
 * Reads one sheet of an Excel workbook, the only place that knows the library. Formulas are refused with their
 * cells; macros, links to other files and everything but the cells are never looked at.
 */
export async function parseWorkbook(
  bytes: Uint8Array,
  name: string | undefined,
  file: string,
  report: ReportImport,
): Promise<Sheet | undefined> {
  const sheets = await openSheets(bytes, file, report);
  if (sheets === undefined) return undefined;
  const sheet = name === undefined ? sheets[0] : sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) {
    report('sheet-missing', { file }, { found: name ?? '', known: sheets.map((one) => one.name).join(', ') });
    return;
  }
  return reportFormulas(sheet, file, report) ? undefined : toSheet(sheet);
}

/** Reads all sheets of a workbook as `parseWorkbook` reads one, hidden ones included. */
export async function parseSheets(
  bytes: Uint8Array,
  file: string,
  report: ReportImport,
): Promise<readonly Sheet[] | undefined> {
  const sheets = await openSheets(bytes, file, report);
  if (sheets === undefined) return undefined;
  const refused = sheets.filter((sheet) => reportFormulas(sheet, file, report));
  return refused.length > 0 ? undefined : sheets.map(toSheet);
}

async function openSheets(
  bytes: Uint8Array,
  file: string,
  report: ReportImport,
): Promise<readonly ReadSheet[] | undefined> {
  // Excel wraps a workbook with a password in its old container format.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    report('workbook-locked', { file });
    return;
  }
  const clean = unpackWorkbook(bytes, file, report);
  return clean && readSheets(clean, file, report);
}

async function readSheets(
  bytes: Uint8Array,
  file: string,
  report: ReportImport,
): Promise<readonly ReadSheet[] | undefined> {
  try {
    return (await readXlsx(bytes, { readStyles: true })).sheets;
  } catch (error) {
    report(error instanceof EncryptedFileError ? 'workbook-locked' : 'workbook-broken', { file });
    return;
  }
}

function reportFormulas(sheet: ReadSheet, file: string, report: ReportImport): boolean {
  const cells = [...(sheet.cells ?? [])].filter(
    ([, cell]) => cell.formula !== undefined || cell.type === 'formula',
  );
  const names = cells.map(([place]) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return `${toColumnLetters(column)}${row + 1}`;
  });
  if (names.length === 0) return false;
  const found = names.slice(0, NAMED).join(', ');
  report('formula', { file, sheet: sheet.name }, { found, more: Math.max(0, names.length - NAMED) });
  return true;
}

function toSheet(sheet: ReadSheet): Sheet {
  const rows = sheet.rows.map((values, row) => ({
    number: row + 1,
    cells: values.map((value, column) => toCell(value, sheet.cells?.get(`${row},${column}`)?.style?.numFmt)),
  }));
  return { name: sheet.name, rows };
}

function toCell(value: CellValue, format: string | undefined): Cell {
  if (value === null) return { text: '' };
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return { text: day, day };
  }
  // A number shown as 00123 is an id that the spreadsheet has taken for a number.
  if (typeof value === 'number' && format !== undefined && /^0+$/.test(format))
    return { text: String(value).padStart(format.length, '0'), number: value };
  return typeof value === 'number' ? { text: String(value), number: value } : { text: String(value) };
}
