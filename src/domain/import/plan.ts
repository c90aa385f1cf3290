import { toFreeId } from '../text/to-slug.ts';
import type { CatalogueAdditions } from './catalogue.ts';
import { toPosition } from './columns.ts';
import { toAgreedFacts, toDecisionIds, toGrant, type PlannedGrant } from './decisions.ts';
import type { ReportImport } from './problem.ts';
import type { ImportRecipient } from './recipients.ts';
import type { DecisionFacts, ImportRow } from './rows.ts';
import type { Sheet } from './sheet.ts';
import type { FieldValue, ImportState } from './state.ts';
import { toFolded } from './values.ts';

/** Fields by name; `undefined` where the sheet says nothing. */
export type Fields = Readonly<Record<string, FieldValue | undefined>>;

/** A profile as the sheet would have it. */
export type PlannedProfile = {
  readonly file: string;
  readonly id: string;
  readonly kind: 'person' | 'collective';
  readonly fields: Fields;
  /** Whether a row names it for the first time. */
  readonly isNewlyNamed: boolean;
};

/** One entry of a decision as the sheet would have it. */
export type PlannedHonour = {
  readonly row: string;
  readonly key: string;
  readonly recipient: ImportRecipient;
  readonly grant: PlannedGrant;
  readonly fields: Fields;
  /** Whether an earlier import has written it. */
  readonly isKnown: boolean;
};

/** A decision as the sheet would have it. */
export type PlannedDecision = {
  readonly file: string;
  readonly id: string;
  readonly fields: Fields;
  readonly honours: readonly PlannedHonour[];
  readonly isKnown: boolean;
};

/** A row that has changed its decision since the last import: it stays where it is. */
export type MovedRow = { readonly row: number; readonly from: string; readonly to: string };

/** All that a sheet asks for, and the state as it will be once that is written. */
export type ImportPlan = {
  readonly profiles: readonly PlannedProfile[];
  readonly decisions: readonly PlannedDecision[];
  readonly moved: readonly MovedRow[];
  /** Rows of earlier imports that the sheet no longer has: `decision/key`. */
  readonly gone: readonly string[];
  readonly state: Omit<ImportState, 'fields'>;
};

type Input = {
  readonly rows: readonly ImportRow[];
  readonly recipients: readonly ImportRecipient[];
  readonly additions: CatalogueAdditions;
  readonly state: ImportState;
  /** The ids of the decisions that lie in the folder. */
  readonly decisionIds: ReadonlySet<string>;
  readonly file: string;
  readonly sheet: Sheet;
};

/** Plans every entry. Rows that contradict each other, and decisions that others have made, are reported. */
export function buildPlan(input: Input, report: ReportImport): ImportPlan {
  reportTwins(input, report);
  const recipientOf = new Map(
    input.recipients.flatMap((recipient) => recipient.rows.map((row) => [row, recipient] as const)),
  );
  const ids = toDecisionIds(input, report);
  const state = {
    version: 1 as const,
    decisions: { ...input.state.decisions, ...Object.fromEntries(ids) },
    recipients: {
      ...input.state.recipients,
      ...Object.fromEntries(input.recipients.map(({ identity, id }) => [identity, id])),
    },
    rows: { ...input.state.rows },
    grants: { ...input.state.grants },
  };
  const moved: MovedRow[] = [];
  const decisions = [...Map.groupBy(input.rows, ({ decision }) => toFolded(decision))].map(([name, rows]) => {
    const id = ids.get(name) ?? '';
    const keys = takenKeys(input.state, id);
    const honours = rows.flatMap((row): PlannedHonour[] => {
      const recipient = recipientOf.get(row);
      if (recipient === undefined) return [];
      const last = input.state.rows[row.key];
      const lastDecision = last?.slice(0, last.indexOf('/'));
      if (lastDecision !== undefined && lastDecision !== id) {
        moved.push({ row: row.number, from: lastDecision, to: id });
        return [];
      }
      const key = last?.slice(id.length + 1) ?? toFreeId(recipient.id, (candidate) => keys.has(candidate));
      keys.add(key);
      state.rows[row.key] = `${id}/${key}`;
      const grant = toGrant(row, id, state.grants);
      const fields = toHonourFields(row, input.additions);
      return [{ row: row.key, key, recipient, grant, fields, isKnown: last !== undefined }];
    });
    const facts = toAgreedFacts(rows, input, report);
    const isKnown = input.state.decisions[name] !== undefined;
    return { file: `decisions/${id}.md`, id, fields: toDecisionFields(facts), honours, isKnown };
  });
  const seen = new Set(input.rows.map(({ key }) => key));
  const gone = Object.entries(input.state.rows).filter(([key]) => !seen.has(key));
  return {
    ...{ decisions, moved, gone: gone.map(([, place]) => place), state },
    profiles: input.recipients.flatMap((recipient) => toProfile(recipient, input)),
  };
}

function reportTwins({ rows, file, sheet }: Input, report: ReportImport): void {
  const first = new Map<string, number>();
  for (const { key, number } of rows) {
    const other = first.get(key);
    if (other !== undefined) report('row-twice', toPosition(file, sheet, number), { row: other });
    else first.set(key, number);
  }
}

function takenKeys(state: ImportState, decision: string): Set<string> {
  const places = Object.values(state.rows).filter((place) => place.startsWith(`${decision}/`));
  return new Set(places.map((place) => place.slice(decision.length + 1)));
}

function toDecisionFields(facts: DecisionFacts | undefined): Fields {
  if (facts === undefined) return {};
  return {
    ...{ number: facts.number, title: facts.title, date: toWrittenDate(facts.date) },
    ...{ 'issuer.name': facts.issuer, 'issuer.level': facts.level },
  };
}

function toHonourFields(row: ImportRow, { unitOf }: CatalogueAdditions): Fields {
  return {
    unit: row.unit === undefined ? undefined : unitOf.get(row.unit),
    ...{ affiliation: row.affiliation, role: row.role, citation: row.citation, share: row.share },
    deedDate: row.deedDate === undefined ? undefined : toWrittenDate(row.deedDate),
  };
}

function toProfile(recipient: ImportRecipient, { additions, state }: Input): PlannedProfile[] {
  const { id, type, name, reading, aliases, topics, rows } = recipient;
  if (type === 'household') return [];
  const kind = type === 'individual' ? 'person' : 'collective';
  const topicIds = [...new Set(topics.flatMap((topic) => additions.topicOf.get(topic) ?? []))];
  const fields = {
    ...{ name, reading: kind === 'person' ? reading : undefined },
    aliases: aliases.length > 0 ? aliases : undefined,
    topics: topicIds.length > 0 ? topicIds : undefined,
  };
  const isNewlyNamed = rows.some(({ key }) => state.rows[key] === undefined);
  const folder = kind === 'person' ? 'people' : 'collectives';
  return [{ file: `${folder}/${id}/index.md`, id, kind, fields, isNewlyNamed }];
}

/** A year is written as a number, as people write it. */
function toWrittenDate(date: string): string | number {
  return /^[1-9]\d{3}$/.test(date) ? Number(date) : date;
}
