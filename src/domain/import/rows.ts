import { toShortHash } from '../text/to-short-hash.ts';
import { toDay, toShare, toText, toType, type Cells, type RecipientType } from './cells.ts';
import { createFault, toPosition } from './columns.ts';
import type { Mapping, Source } from './mapping.ts';
import type { ReportImport } from './problem.ts';
import type { Sheet } from './sheet.ts';
import { toFolded, type Columns } from './values.ts';

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
