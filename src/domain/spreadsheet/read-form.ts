import { calendarDate, line, sentences } from '../fields.ts';
import { createFault, toPosition, type Fault } from '../import/columns.ts';
import type { ImportRule, ReportImport } from '../import/problem.ts';
import type { Cell, Sheet, SheetRow } from '../import/sheet.ts';
import { toDate, toFolded, toLine } from '../import/values.ts';
import { CHOSEN, createChoose, DOT, isMarkedNew, suggestChoice, type Choices } from './choices.ts';
import { FORMS, isListName, type ColumnKey, type FormColumn, type FormKind, type ListName } from './forms.ts';

/** What stands in a row of a form: words, ids of what was chosen, dates as content writes them, figures. */
export type FormRow = {
  readonly number: number;
  readonly text: (key: ColumnKey) => string | undefined;
  readonly figure: (key: ColumnKey) => number | undefined;
  /** Reports what is wrong with a cell, of which nothing is known then. */
/** Reports what is wrong with a cell; nothing is known of it then. */
  readonly fault: (rule: ImportRule, key: ColumnKey, values?: Parameters<Fault>[2]) => undefined;
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
  /** What marks a typed name as somebody new, in any language. */
  readonly newWords: readonly string[];
  /** Whether `1/5/2026` is the first of May. */
  readonly dayFirst: boolean;
};

/** How many unknown words get a suggestion; beyond that the list is the wrong one. */
const SUGGESTED = 200;

/** Excel takes a year that is typed into a cell for dates for the days since 1900. */
const LIKE_YEARS = { from: '1905-03-14', to: '1906-01-08' };

/** The rows of a form as meant; the example and empty rows are skipped, and every fault of every cell is reported. */
export function readForm(form: FilledForm, choices: Choices, report: ReportImport): readonly FormRow[] {
  const { sheet, headers, file } = form;
  const columns = new Map([...headers.values()].map(({ header, index }) => [header, index]));
  const read = createCellReader(form, choices);
  return sheet.rows.slice(1).flatMap((row): FormRow[] => {
    if (row.cells.every(({ text }) => text.trim() === '') || isExample(row, form)) return [];
    const raise = createFault(toPosition(file, sheet, row.number), columns, report);
    const fault: FormRow['fault'] = (rule, key, values) => {
      raise(rule, headers.get(key)?.header, values);
      return undefined;
    };
      return undefined;
    };
    const values = new Map<ColumnKey, string | number>();
    for (const column of FORMS[form.kind]) {
      const value = read(column, cellOf(row, headers.get(column.key)?.index), fault);
      if (value !== undefined) values.set(column.key, value);
    }
    return [
      {
        ...{ number: row.number, fault },
        text: (key) => toText(values.get(key)),
        figure: (key) => toFigure(values.get(key)),
      },
    ];
  });
}

function createCellReader(form: FilledForm, choices: Choices) {
  const choose = new Map<ListName, ReturnType<typeof createChoose>>();
  const suggestions = new Map<string, string>();
  const suggest = (list: ListName, text: string): string => {
    const known = suggestions.get(`${list}|${text}`);
    if (known !== undefined || suggestions.size >= SUGGESTED) return known ?? 'none';
    const label = suggestChoice(text, choices[list]) ?? 'none';
    suggestions.set(`${list}|${text}`, label);
    return label;
  };
  const readChoice = (
    column: FormColumn<ColumnKey>,
    list: ListName,
    text: string,
    fault: FormRow['fault'],
  ) => {
    // A typed name may be somebody new: that is judged with the rest of the row.
    if (list === 'recipients' && !text.includes(DOT.trim())) return text;
    const find = choose.get(list) ?? createChoose(choices[list]);
    choose.set(list, find);
    const chosen = find(text);
    if (chosen.is === 'id') return list === 'recipients' ? `${CHOSEN}${chosen.id}` : chosen.id;
    if (list === 'recipients' && isMarkedNew(text, form.newWords)) return text;
    if (chosen.is === 'apart')
      return fault('choice-apart', column.key, { found: text, wanted: chosen.label });
    if (chosen.is === 'several')
      return fault('choice-several', column.key, { found: text, known: chosen.labels.join(', ') });
    return fault('choice-unknown', column.key, { found: text, suggestion: suggest(list, text) });
  };
  return (column: FormColumn<ColumnKey>, cell: Cell | undefined, fault: FormRow['fault']) => {
    const { key, holds, isNeeded } = column;
    if (cell === undefined || cell.text.trim() === '') {
      if (isNeeded === true) fault('cell-empty', key, { field: form.headers.get(key)?.header ?? key });
      return undefined;
    }
    const text = holds === 'sentences' ? toParagraphs(cell.text) : toLine(cell.text);
    if (/[\p{Cc}\uFFFD]/u.test(text.replaceAll('\n', '')))
      return fault('cell-control', key, { found: text.slice(0, 40) });
    if (form.marks.some((mark) => text.startsWith(mark))) return fault('example-left', key, { found: text });
    if (holds === 'date') return readDate(cell, form, key, fault);
    if (holds === 'number') return readNumber(cell, text, key, fault);
    if (holds === 'share') {
      if (/^[1-9]\d*\/[1-9]\d*$/.test(text)) return text;
      return fault('cell-share', key, { found: text });
    }
    if (isListName(holds)) return readChoice(column, holds, text, fault);
    const limited = (holds === 'sentences' ? sentences : line).safeParse(text);
    if (limited.success) return limited.data;
    return fault('cell-long', key, { found: text.length, limit: holds === 'sentences' ? 2000 : 300 });
  };
}

function readDate(cell: Cell, { dayFirst }: FilledForm, key: ColumnKey, fault: FormRow['fault']) {
  const { day } = cell;
  if (day !== undefined && day >= LIKE_YEARS.from && day <= LIKE_YEARS.to) {
    const year = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);
    return fault('cell-year', key, { found: day, year });
  }
  const text = cell.text.normalize('NFKC').replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, '$1/$2/$3');
  const forms = [
    'YYYY-MM-DD',
    'YYYY-MM',
    'YYYY',
    'YYYY/M/D',
    ...(dayFirst ? (['D/M/YYYY'] as const) : []),
  ] as const;
  for (const form of forms) {
    const date = toDate(day === undefined ? { text } : cell, form);
    if (date !== undefined && calendarDate.safeParse(date).success) return date;
  }
  return fault('form-date', key, { found: cell.text });
}

/** Thousands and decimals are written with either sign: `1.234` typed as words may mean both, and is refused. */
function readNumber(cell: Cell, text: string, key: ColumnKey, fault: FormRow['fault']): number | undefined {
  if (cell.number !== undefined) return cell.number;
  const plain = text.normalize('NFKC').replace('−', '-');
  if (/^-?\d+(?:[.,](?:\d{1,2}|\d{4,}))?$/.test(plain)) return Number(plain.replace(',', '.'));
  return fault('cell-number', key, { found: text });
}

/** Words with the line breaks that somebody has made. */
function toParagraphs(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
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

function toText(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function toFigure(value: string | number | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
