import type { ImportPosition, ImportRule, ReportImport } from './problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { lettersOf, type Columns } from './values.ts';

/** Reports a fault of one row, at the cell of a column where it has one. */
export type Fault = (
  rule: ImportRule,
  header: string | undefined,
  values?: Record<string, string | number>,
) => void;

/** Finds the headers that the mapping reads; a missing one and one that stands twice are reported. */
export function findColumns(
  sheet: Sheet,
  header: SheetRow,
  needed: ReadonlySet<string>,
  file: string,
  report: ReportImport,
): Columns {
  const columns = new Map<string, number>();
  const at = toPosition(file, sheet, header.number);
  const names = header.cells.map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  for (const [index, name] of names.entries()) {
    if (columns.has(name) && needed.has(name)) report('header-twice', at, { found: name });
    if (!columns.has(name)) columns.set(name, index);
  }
  const known = names.filter((name) => name !== '').join(', ');
  for (const name of needed) if (!columns.has(name)) report('header-missing', at, { wanted: name, known });
  return columns;
}

/** Reports a fault of a row at the cell of a column. */
export function createFault(at: ImportPosition, columns: Columns, report: ReportImport): Fault {
  return (rule, header, values = {}) => {
    const column = lettersOf(columns, header);
    const cell = header === undefined || column === undefined ? {} : { column, header };
    report(rule, { ...at, ...cell }, values);
  };
}

/** The place of a row in its file. */
export function toPosition(file: string, sheet: Sheet, row: number): ImportPosition {
  return { file, row, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
}
