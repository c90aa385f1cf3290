import { isTelling, toFreeId, toSlug } from '../text/to-slug.ts';
import { toShortHash } from '../text/to-short-hash.ts';
import { toPosition } from './columns.ts';
import type { ReportImport } from './problem.ts';
import type { DecisionFacts, ImportRow } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { ImportState } from './state.ts';
import { toFolded } from './values.ts';

/** Where rows come from, for messages. */
type Where = { readonly file: string; readonly sheet: Sheet };

/** The rows, what earlier imports remember, and the ids of the decisions that lie in the folder. */
type Decided = Where & {
  readonly rows: readonly ImportRow[];
  readonly state: ImportState;
  readonly decisionIds: ReadonlySet<string>;
};

/** The grant of a decision that a row belongs to. */
export type PlannedGrant = {
  readonly key: string;
  readonly award: string;
  readonly category: string | undefined;
};

/** The ids of all decisions of the sheet, by what tells them apart; one that others have made is reported. */
export function toDecisionIds(
  { rows, state, decisionIds, file, sheet }: Decided,
  report: ReportImport,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(Object.values(state.decisions));
  for (const { decision, number } of rows) {
    const name = toFolded(decision);
    if (ids.has(name)) continue;
    const slug = toSlug(decision);
    const base = isTelling(slug, decision)
      ? slug
      : `${slug}-${toShortHash(name).slice(0, 8)}`.replace(/^-/, 'd-');
    const known = state.decisions[name];
    const id = known ?? toFreeId(base, (candidate) => taken.has(candidate));
    if (known === undefined && decisionIds.has(id))
      report('decision-taken', toPosition(file, sheet, number), { found: id });
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** The facts of the first row; every other row of the decision must say the same. */
export function toAgreedFacts(
  rows: readonly ImportRow[],
  { file, sheet }: Where,
  report: ReportImport,
): DecisionFacts | undefined {
  const [first, ...others] = rows;
  for (const row of others) {
    for (const field of ['date', 'issuer', 'level', 'number', 'title'] as const) {
      if (row.facts[field] === first?.facts[field]) continue;
      const values = {
        field,
        found: row.facts[field] ?? '',
        other: first?.facts[field] ?? '',
        row: first?.number ?? 0,
      };
      report('decision-differs', toPosition(file, sheet, row.number), values);
    }
  }
  return first?.facts;
}

/** The grant of a row; its key is remembered in `grants`. */
export function toGrant(row: ImportRow, decision: string, grants: Record<string, string>): PlannedGrant {
  const name = [decision, row.award, toFolded(row.category ?? '')].join('|');
  const taken = new Set(
    Object.entries(grants).flatMap(([other, key]) => (other.startsWith(`${decision}|`) ? [key] : [])),
  );
  const words = row.category ?? row.award;
  const slug = toSlug(words);
  const base = isTelling(slug, words) ? slug : `${row.award}-${toShortHash(words).slice(0, 6)}`;
  const key = grants[name] ?? toFreeId(base, (candidate) => taken.has(candidate));
  grants[name] = key;
  return { key, award: row.award, category: row.category };
}
