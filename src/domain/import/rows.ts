import { toShortHash } from '../text/to-short-hash.ts';
import type { DateSource, Mapping, Source } from './mapping.ts';
import type { ImportPosition, ImportRule, ReportImport } from './problem.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { lettersOf, toDate, toFolded, toValue, type Columns } from './values.ts';

/** Who a recipient is; a household has no profile and stands in the decision by its name. */
export const RECIPIENT_TYPES = ['individual', 'collective', 'household'] as const;
export type RecipientType = (typeof RECIPIENT_TYPES)[number];

/** What all rows of a decision must say alike. */
export type DecisionFacts = {
  readonly date: string;
  readonly issuer: string;
  readonly level: string | undefined;
  readonly number: string | undefined;
  readonly title: string | undefined;
};

/** One row as meant: an award to a recipient. */
export type ImportRow = {
  readonly number: number;
  /** What tells the row from all others, and finds it again. */
  readonly key: string;
  /** What tells its decision from others. */
  readonly decision: string;
  readonly facts: DecisionFacts;
  readonly award: string;
  readonly category: string | undefined;
  readonly type: RecipientType;
  readonly name: string;
  readonly reading: string | undefined;
  /** The same in all rows of one recipient. */
  readonly identity: string;
  /** The key of the recipient; `undefined` where the sheet has none. */
  readonly identityKey: string | undefined;
  readonly unit: string | undefined;
  readonly affiliation: string | undefined;
  readonly role: string | undefined;
  readonly citation: string | undefined;
  readonly share: string | undefined;
  readonly deedDate: string | undefined;
  readonly topic: string | undefined;
};

type Cells = {
  readonly row: SheetRow;
  readonly columns: Columns;
  readonly mapping: Mapping;
  readonly fault: Fault;
};
type Fault = (
  rule: ImportRule,
  header: string | undefined,
  values?: Record<string, string | number>,
) => undefined;

const LINE = 300;
const SENTENCES = 2000;

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

/** The rows below the header as meant; empty rows are skipped, and every fault of every row is reported. */
export function parseRows(
  sheet: Sheet,
  columns: Columns,
  mapping: Mapping,
  file: string,
  report: ReportImport,
): readonly ImportRow[] {
  const width = Math.max(-1, ...columns.values()) + 1;
  return sheet.rows
    .filter(({ number }) => number > mapping.headerRow)
    .filter(({ cells }) => cells.some(({ text }) => text.trim() !== ''))
    .flatMap((row) => {
      const fault = createFault(toPosition(file, sheet, row.number), columns, report);
      // In a CSV file more cells than headers mean a quote or a delimiter that has gone wrong; a workbook has margins.
      const beyond = sheet.name === undefined ? row.cells.slice(width) : [];
      const surplus = beyond.find(({ text }) => text.trim() !== '');
      if (surplus !== undefined)
        fault('row-too-long', undefined, { found: surplus.text.slice(0, 40), width });
      return parseRow({ row, columns, mapping, fault }) ?? [];
    });
}

function parseRow(cells: Cells): ImportRow | undefined {
  const { mapping, row } = cells;
  const { decision, recipient } = mapping;
  const must = (source: Source, field: string): string | undefined => toText(cells, source, field, true);
  const may = (source: Source | undefined, field: string): string | undefined =>
    source === undefined ? undefined : toText(cells, source, field, false);
  const facts = {
    date: toDay(cells, decision.date, true),
    issuer: must(decision.issuer.name, 'decision.issuer.name'),
    level: may(decision.issuer.level, 'decision.issuer.level'),
    number: may(decision.number, 'decision.number'),
    title: may(decision.title, 'decision.title'),
  };
  const identityKey = may(recipient.identity.key, 'recipient.identity.key');
  const values = {
    number: row.number,
    decision: must(decision.id, 'decision.id'),
    award: must(mapping.award, 'award'),
    category: may(mapping.category, 'category'),
    type: toType(cells),
    name: must(recipient.name, 'recipient.name'),
    reading: may(recipient.reading, 'recipient.reading'),
    unit: may(recipient.unit, 'recipient.unit'),
    affiliation: may(recipient.affiliation, 'recipient.affiliation'),
    role: may(recipient.role, 'recipient.role'),
    citation: may(recipient.citation, 'recipient.citation'),
    share: toShare(cells),
    deedDate: recipient.deedDate && toDay(cells, recipient.deedDate, false),
    topic: may(recipient.topic, 'recipient.topic'),
  };
  const ownKey = mapping.row === undefined ? undefined : must(mapping.row, 'row');
  const { date, issuer } = facts;
  const { decision: decisionKey, award, name, type } = values;
  if ([date, issuer, decisionKey, award, name, type].includes(undefined)) return undefined;
  if (date === undefined || issuer === undefined || decisionKey === undefined) return undefined;
  if (award === undefined || name === undefined || type === undefined) return undefined;
  const place = values.unit ?? values.affiliation ?? '';
  const derived = [decisionKey, award, values.category ?? '', identityKey ?? `${name}|${place}`]
    .map(toFolded)
    .join('|');
  const key = ownKey ?? toShortHash(derived);
  const identity = toIdentity(mapping.recipient.identity.otherwise, { key, identityKey, type, name, place });
  return {
    ...values,
    decision: decisionKey,
    award,
    name,
    type,
    key,
    identity,
    identityKey,
    facts: { ...facts, date, issuer },
  };
}

function toIdentity(
  otherwise: Mapping['recipient']['identity']['otherwise'],
  row: { key: string; identityKey: string | undefined; type: string; name: string; place: string },
): string {
  if (row.identityKey !== undefined) return `key:${row.identityKey}`;
  if (otherwise === 'apart') return `row:${row.key}`;
  const name = `${row.type}:${toFolded(row.name)}`;
  return otherwise === 'name' ? `name:${name}` : `name:${name}|${toFolded(row.place)}`;
}

function toText(cells: Cells, source: Source, field: string, isNeeded: boolean): string | undefined {
  const { text, column, notInTable } = toValue(source, (header) => cellOf(cells, header));
  if (notInTable === true)
    return cells.fault('cell-table', column, { found: text ?? '', known: tableOf(source) });
  if (text === undefined) return isNeeded ? cells.fault('cell-empty', column, { field }) : undefined;
  if (/[\p{Cc}\uFFFD]/u.test(text)) return cells.fault('cell-control', column, { found: text.slice(0, 40) });
  const limit = field === 'recipient.citation' ? SENTENCES : LINE;
  if (text.length > limit) return cells.fault('cell-long', column, { found: text.length, limit });
  return text;
}

function toDay(cells: Cells, source: DateSource, isNeeded: boolean): string | undefined {
  if (typeof source === 'string') return source;
  const cell = cellOf(cells, source.column);
  if (cell === undefined || cell.text.trim() === '')
    return isNeeded ? cells.fault('cell-empty', source.column, { field: 'date' }) : undefined;
  const day = toDate(cell, source.form);
  return day ?? cells.fault('cell-date', source.column, { found: cell.text, form: source.form });
}

function toType(cells: Cells): RecipientType | undefined {
  const { type: source } = cells.mapping.recipient;
  if (source === undefined) return 'individual';
  const text = toText(cells, source, 'recipient.type', true);
  if (text === undefined) return undefined;
  const type = RECIPIENT_TYPES.find((known) => known === text);
  const { column } = toValue(source, (header) => cellOf(cells, header));
  return type ?? cells.fault('cell-type', column, { found: text });
}

function toShare(cells: Cells): string | undefined {
  const { share: source } = cells.mapping.recipient;
  if (source === undefined) return undefined;
  const text = toText(cells, source, 'recipient.share', false);
  if (text === undefined || /^[1-9]\d*\/[1-9]\d*$/.test(text)) return text;
  return cells.fault('cell-share', headerOf(source, cells), { found: text });
}

function headerOf(source: Source, cells: Cells): string | undefined {
  return toValue(source, (header) => cellOf(cells, header)).column;
}

function cellOf({ row, columns }: Cells, header: string) {
  const index = columns.get(header);
  return index === undefined ? undefined : row.cells[index];
}

function tableOf(source: Source): string {
  return typeof source === 'object' && 'values' in source ? Object.keys(source.values).join(', ') : '';
}

/** Reports a fault of a row at the cell of a column. */
export function createFault(at: ImportPosition, columns: Columns, report: ReportImport): Fault {
  return (rule, header, values = {}) => {
    const column = lettersOf(columns, header);
    const cell = header === undefined || column === undefined ? {} : { column, header };
    return report(rule, { ...at, ...cell }, values);
  };
}

/** The place of a row in its file. */
export function toPosition(file: string, sheet: Sheet, row: number): ImportPosition {
  return { file, row, ...(sheet.name === undefined ? {} : { sheet: sheet.name }) };
}
