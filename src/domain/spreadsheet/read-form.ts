import { createFault, toPosition, type Fault } from '../import/columns.ts';
import type { ImportRule, ReportImport } from '../import/problem.ts';
import type { Cell, Sheet, SheetRow } from '../import/sheet.ts';
import { toFolded } from '../import/values.ts';
import type { Choices } from './choices.ts';
import { FORMS, type ColumnKey, type FormKind } from './forms.ts';
import { createReadCell } from './read-form-cell.ts';

/** What stands in a row of a form: words, ids of what was chosen, dates as content writes them, figures. */
export type FormRow = {
  readonly number: number;
  readonly text: (key: ColumnKey) => string | undefined;
  readonly figure: (key: ColumnKey) => number | undefined;
  /** The words of a cell as they stand there. */
  readonly said: (key: ColumnKey) => string;
  readonly fault: (rule: ImportRule, key: ColumnKey, values?: Parameters<Fault>[2]) => void;
};

/** A filled form: its sheet, where its columns stand, and what the example was. */
export type FilledForm = {
  readonly kind: FormKind;
  readonly file: string;
  readonly sheet: Sheet;
  readonly headers: ReadonlyMap<ColumnKey, { readonly index: number; readonly header: string }>;
  readonly example: Readonly<Record<string, string>>;
  /** What stands before the words of an example, in any language. */
  readonly marks: readonly string[];
  /** What marks a typed name as somebody new, in any language; that of the form first. */
  readonly newWords: readonly string[];
  /** Whether `1/5/2026` is the first of May. */
  readonly dayFirst: boolean;
};

/** The rows of a form as meant; the example and empty rows are skipped, and every fault of every cell is reported. */
export function readForm(form: FilledForm, choices: Choices, report: ReportImport): readonly FormRow[] {
  const { sheet, headers, file } = form;
  const columns = new Map([...headers.values()].map(({ header, index }) => [header, index]));
  const readCell = createReadCell(form, choices);
  return sheet.rows.slice(1).flatMap((row): FormRow[] => {
    if (row.cells.every(({ text }) => text.trim() === '') || isExample(row, form)) return [];
    const raise = createFault(toPosition(file, sheet, row.number), columns, report);
    const fault: FormRow['fault'] = (rule, key, values) => {
      raise(rule, headers.get(key)?.header, values);
    };
    const values = new Map<ColumnKey, string | number>();
    for (const column of FORMS[form.kind]) {
      const meaning = readCell(column, cellOf(row, headers.get(column.key)?.index));
      if (typeof meaning === 'object') fault(meaning.rule, column.key, meaning.values);
      else if (meaning !== undefined) values.set(column.key, meaning);
    }
    const text: FormRow['text'] = (key) => {
      const value = values.get(key);
      return value === undefined ? undefined : String(value);
    };
    const figure: FormRow['figure'] = (key) => {
      const value = values.get(key);
      return typeof value === 'number' ? value : undefined;
    };
    const said: FormRow['said'] = (key) => textOf(cellOf(row, headers.get(key)?.index));
    return [{ number: row.number, text, figure, said, fault }];
  });
}

function isExample(row: SheetRow, { headers, example }: FilledForm): boolean {
  if (Object.keys(example).length === 0) return false;
  return [...headers].every(
    ([key, { index }]) => toFolded(textOf(cellOf(row, index))) === toFolded(example[key] ?? ''),
  );
}

function textOf(cell: Cell | undefined): string {
  return cell?.day ?? cell?.text ?? '';
}

function cellOf(row: SheetRow, index: number | undefined): Cell | undefined {
  return index === undefined ? undefined : row.cells[index];
}
