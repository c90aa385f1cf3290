import { writeCsv } from 'hucre/csv';
import type { BookCell, BookSheet } from '../../../domain/spreadsheet/book.ts';

/**
 * A sheet as CSV for any spreadsheet program: UTF-8 with its mark, lines that end as Windows ends them, and nothing
 * that a program would take for a formula.
 */
export function renderCsv({ columns, rows }: BookSheet): string {
  const head = columns.map(({ header }) => header);
  const body = rows.map((row) => columns.map((_, index) => toValue(row[index])));
  return `${writeCsv([head, ...body], { bom: true, escapeFormulae: true, lineSeparator: '\r\n' })}\r\n`;
}

function toValue(cell: BookCell): string | number | null {
  if (cell === undefined) return null;
  if (typeof cell === 'object') return cell.day;
  // Japanese Excel takes the wide signs for the narrow ones, which the library makes harmless.
  return typeof cell === 'string' && /^[＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}
