import { calendarDate } from '../fields.ts';
import type { DateForm, Mapping, Source } from './mapping.ts';
import { toColumnLetters, type Cell } from './sheet.ts';

/** Where the columns of a sheet stand, by their header. */
export type Columns = ReadonlyMap<string, number>;

/** What a source gives for a row, and the first column that it came from (`undefined` for fixed words). */
export type Value = { readonly text: string | undefined; readonly column: string | undefined };

const PLACE = /\{([^{}]+)\}/g;

/** The headers that a source reads. */
export function headersOf(source: Source): readonly string[] {
  if (typeof source === 'object' && 'column' in source) return [source.column];
  return [source]
    .flat()
    .flatMap((pattern) => [...pattern.matchAll(PLACE)].map(([, name = '']) => name.trim()));
}

/** All headers that a mapping reads. */
export function headersOfMapping(mapping: Mapping): ReadonlySet<string> {
  const { decision, recipient } = mapping;
  const { identity, deedDate, ...words } = recipient;
  const dates = [decision.date, deedDate].flatMap((date) => (typeof date === 'object' ? [date.column] : []));
  const sources = [
    ...[mapping.row, mapping.award, mapping.category],
    ...[decision.id, decision.issuer.name, decision.issuer.level, decision.number, decision.title],
    ...[identity.key, ...Object.values(words)],
  ];
  return new Set([...dates, ...sources.flatMap((source) => (source === undefined ? [] : headersOf(source)))]);
}

/**
 * What a source gives for a row: one line, spaces joined; `undefined` where a cell that it needs is empty.
 * A text that is not in its table of values gives `notInTable`.
 */
export function toValue(
  source: Source,
  read: (header: string) => Cell | undefined,
): Value & { readonly notInTable?: true } {
  const column = headersOf(source)[0];
  const textOf = (header: string): string => toLine(read(header)?.text ?? '');
  if (typeof source === 'object' && 'column' in source) {
    const found = textOf(source.column);
    if (found === '') return { text: undefined, column };
    const text = new Map(Object.entries(source.values)).get(found) ?? source.otherwise;
    return text === undefined ? { text: found, column, notInTable: true } : { text, column };
  }
  for (const pattern of [source].flat()) {
    const headers = headersOf(pattern);
    if (headers.some((header) => textOf(header) === '')) continue;
    return { text: toLine(pattern.replace(PLACE, (_, header: string) => textOf(header.trim()))), column };
  }
  return { text: undefined, column };
}

/** A date as content writes it, from a cell and the form of its column; `undefined` for anything else. */
export function toDate(cell: Cell, form: DateForm): string | undefined {
  if (cell.day !== undefined)
    return form === 'YYYY' || form === 'YYYY-MM' ? cell.day.slice(0, form.length) : cell.day;
  const text = toLine(cell.text.normalize('NFKC'));
  const written = toIso(text, form);
  return written !== undefined && calendarDate.safeParse(written).success ? written : undefined;
}

/** How a column is shown to the reader of a message: its letters. */
export function lettersOf(columns: Columns, header: string | undefined): string | undefined {
  const index = header === undefined ? undefined : columns.get(header);
  return index === undefined ? undefined : toColumnLetters(index);
}

/** One line in composed form, with single spaces. */
export function toLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Names and keys are the same whatever their case and spaces. */
export function toFolded(text: string): string {
  return toLine(text).toLowerCase();
}

function toIso(text: string, form: DateForm): string | undefined {
  if (form === 'YYYY') return /^\d{4}$/.test(text) ? text : undefined;
  if (form === 'YYYY-MM') return /^\d{4}-\d{2}$/.test(text) ? text : undefined;
  if (form === 'YYYY-MM-DD') return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
  const parts = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})$/.exec(text);
  if (parts === null) return undefined;
  const [, first = '', second = '', third = ''] = parts;
  const [year, month, day] = {
    'YYYY/M/D': [first, second, third],
    'D/M/YYYY': [third, second, first],
    'M/D/YYYY': [third, first, second],
  }[form];
  if (year?.length !== 4 || month === undefined || day === undefined) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
