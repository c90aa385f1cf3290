import type { Fault } from './columns.ts';
import type { DateSource, Mapping, Source } from './mapping.ts';
import type { SheetRow } from './sheet.ts';
import { toDate, toValue, type Columns } from './values.ts';

/** Who a recipient is; a household has no profile and stands in the decision by its name. */
export const RECIPIENT_TYPES = ['individual', 'collective', 'household'] as const;
export type RecipientType = (typeof RECIPIENT_TYPES)[number];

/** The cells of one row, and what they mean. */
export type Cells = {
  readonly row: SheetRow;
  readonly columns: Columns;
  readonly mapping: Mapping;
  readonly fault: Fault;
};

const LINE = 300;
const SENTENCES = 2000;

/** The words that a source gives for a row; what cannot be used is reported, and what is needed and missing. */
export function toText(cells: Cells, source: Source, field: string, isNeeded: boolean): string | undefined {
  const { text, column, notInTable } = toValue(source, (header) => cellOf(cells, header));
  if (notInTable === true) {
    cells.fault('cell-table', column, { found: text ?? '', known: tableOf(source) });
    return;
  }
  if (text === undefined) {
    if (isNeeded) cells.fault('cell-empty', column, { field });
    return undefined;
  }
  if (/[\p{Cc}\uFFFD]/u.test(text)) {
    cells.fault('cell-control', column, { found: text.slice(0, 40) });
    return;
  }
  const limit = field === 'recipient.citation' ? SENTENCES : LINE;
  if (text.length > limit) {
    cells.fault('cell-long', column, { found: text.length, limit });
    return;
  }
  return text;
}

/** A date of a row as content writes it. */
export function toDay(cells: Cells, source: DateSource, isNeeded: boolean): string | undefined {
  if (typeof source === 'string') return source;
  const cell = cellOf(cells, source.column);
  if (cell === undefined || cell.text.trim() === '') {
    if (isNeeded) cells.fault('cell-empty', source.column, { field: 'date' });
    return undefined;
  }
  const day = toDate(cell, source.form);
  if (day === undefined) cells.fault('cell-date', source.column, { found: cell.text, form: source.form });
  return day;
}

/** Who the recipient of a row is. */
export function toType(cells: Cells): RecipientType | undefined {
  const { type: source } = cells.mapping.recipient;
  if (source === undefined) return 'individual';
  const text = toText(cells, source, 'recipient.type', true);
  if (text === undefined) return undefined;
  const type = RECIPIENT_TYPES.find((known) => known === text);
  if (type === undefined) cells.fault('cell-type', headerOf(source, cells), { found: text });
  return type;
}

/** The share of a divided prize. */
export function toShare(cells: Cells): string | undefined {
  const { share: source } = cells.mapping.recipient;
  if (source === undefined) return undefined;
  const text = toText(cells, source, 'recipient.share', false);
  if (text === undefined || /^[1-9]\d*\/[1-9]\d*$/.test(text)) return text;
  cells.fault('cell-share', headerOf(source, cells), { found: text });
  return undefined;
}

function headerOf(source: Source, cells: Cells): string | undefined {
  return toValue(source, (header) => cellOf(cells, header)).column;
}

function cellOf({ row, columns }: Cells, header: string) {
  const index = columns.get(header);
  return index === undefined ? undefined : row.cells[index];
}

function tableOf(source: Source): string {
  return typeof source === 'object' && 'column' in source ? Object.keys(source.values).join(', ') : '';
}
