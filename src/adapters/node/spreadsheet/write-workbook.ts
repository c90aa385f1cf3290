import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type CellValue,
  type DataValidation,
  type WriteSheet,
} from 'hucre';
import type { Book, BookCell, BookColumn, BookSheet } from '../../../domain/spreadsheet/book.ts';
import { toColumnLetters } from '../../../domain/import/sheet.ts';

/** How far down a column chooses from its list. */
const CHOOSING = 20_000;

const STRONG: CellStyle = toHead('FFFFFF', '8C1D18');
const LIGHT: CellStyle = toHead('3B2A1E', 'F1DFC8');
const EXAMPLE: CellStyle = {
  font: { italic: true, color: { rgb: '6B6B6B' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } },
};

/**
 * The bytes of an Excel workbook, the same for the same book. Words are cells of text, so that none of them ever
 * becomes a formula, not even where somebody edits it.
 */
export async function writeWorkbook({ title, moment, sheets }: Book): Promise<Uint8Array> {
  const made = new Date(moment);
  return writeXlsx({
    sheets: sheets.map(toWritten),
    properties: { title, creator: 'Florilegium', created: made, modified: made },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function toWritten(sheet: BookSheet): WriteSheet {
  const { columns, rows, isProse = false, isHidden = false, emptyRows = 0 } = sheet;
  const head = isProse ? [] : [columns.map(({ header }): CellValue => header)];
  const empty = Array.from({ length: emptyRows }, () => columns.map((): CellValue => null));
  const body = [...rows.map((row) => columns.map((_, index) => toValue(row[index]))), ...empty];
  return {
    name: sheet.name,
    columns: columns.map((column) => ({ width: column.width, style: toStyle(column, isProse) })),
    rows: [...head, ...body],
    cells: new Map([...toHeads(sheet), ...toExampleCells(sheet)]),
    ...(isProse ? {} : { freezePane: { rows: 1 } }),
    ...(isProse || emptyRows > 0 ? {} : { autoFilter: { range: toRange(columns.length, rows.length + 1) } }),
    dataValidations: columns.flatMap((column, index) => toValidation(column, index)),
    ...(isHidden ? { veryHidden: true } : {}),
    pageSetup: {
      orientation: isProse ? 'portrait' : 'landscape',
      fitToPage: true,
      paperSize: 'a4',
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function toHeads({ columns, isProse = false, rows }: BookSheet): readonly [string, Partial<Cell>][] {
  if (isProse) return [['0,0', { value: toValue(rows[0]?.[0]), style: { font: { bold: true, size: 14 } } }]];
  return columns.map(({ header, note, isNeeded }, index) => [
    `0,${index}`,
    {
      value: header,
      style: isNeeded ? STRONG : LIGHT,
      ...(note === undefined ? {} : { comment: { author: 'Florilegium', text: note } }),
    },
  ]);
}

function toExampleCells({
  columns,
  rows,
  hasExample = false,
}: BookSheet): readonly [string, Partial<Cell>][] {
  const [first] = rows;
  if (!hasExample || first === undefined) return [];
  return columns.map((column, index) => [
    `1,${index}`,
    { value: toValue(first[index]), style: { ...toStyle(column, false), ...EXAMPLE } },
  ]);
}

function toValue(cell: BookCell): CellValue {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell;
}

function toStyle({ kind }: BookColumn, isProse: boolean): CellStyle {
  const top = { vertical: 'top' } as const;
  if (kind === 'date') return { numFmt: 'yyyy-mm-dd', alignment: top };
  if (kind === 'number') return { alignment: top };
  return { numFmt: '@', alignment: kind === 'long' || isProse ? { ...top, wrapText: true } : top };
}

function toValidation({ list, header, note = '' }: BookColumn, index: number): DataValidation[] {
  if (list === undefined) return [];
  const from = toColumnLetters(list.column);
  const letters = toColumnLetters(index);
  return [
    {
      type: 'list',
      formula1: `'${list.sheet.replaceAll("'", "''")}'!$${from}$2:$${from}$${list.count + 1}`,
      range: `${letters}2:${letters}${CHOOSING}`,
      ...{ allowBlank: true, showErrorMessage: true, errorStyle: list.isOpen ? 'information' : 'stop' },
      ...{ errorTitle: list.warning.title, errorMessage: list.warning.text },
      // The note of a header is cut off where it is long; what is said beside the cell is not.
      ...(list.isOpen
        ? { showInputMessage: true, inputTitle: header.slice(0, 32), inputMessage: note.slice(0, 255) }
        : {}),
    },
  ];
}

function toHead(ink: string, ground: string): CellStyle {
  return {
    font: { bold: true, color: { rgb: ink } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: ground } },
    alignment: { vertical: 'center', wrapText: true },
  };
}

function toRange(columns: number, rows: number): string {
  return `A1:${toColumnLetters(columns - 1)}${rows}`;
}
