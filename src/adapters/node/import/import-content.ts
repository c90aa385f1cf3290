import { basename, dirname, join, resolve } from 'node:path';
import { buildCatalogue, type CatalogueAdditions } from '../../../domain/import/catalogue.ts';
import type { Mapping } from '../../../domain/import/mapping.ts';
import { buildPlan, type ImportPlan, type MovedRow } from '../../../domain/import/plan.ts';
import {
  compareImportProblems,
  createImportReport,
  type ImportProblem,
  type ReportImport,
} from '../../../domain/import/problem.ts';
import {
  buildRecipients,
  findNamesakes,
  type KnownProfile,
  type Namesakes,
} from '../../../domain/import/recipients.ts';
import { findColumns } from '../../../domain/import/columns.ts';
import { parseRows } from '../../../domain/import/rows.ts';
import { headersOfMapping } from '../../../domain/import/values.ts';
import type { Problem } from '../../../domain/problem.ts';
import { holdLock } from '../hold-lock.ts';
import { readSpreadsheet } from '../spreadsheet/read-spreadsheet.ts';
import { mergePlan, type Count, type Merged, type Tally } from './merge-plan.ts';
import type { KeptField } from './merge-fields.ts';
import { readMapping, toMappingName } from './read-mapping.ts';
import { readTarget, type ImportTarget } from './read-target.ts';
import { recover, writeFiles } from './write-files.ts';

/** What to import, by which mapping, into which folder; a dry run writes nothing. */
export type ImportRequest = {
  readonly file: string;
  readonly map: string;
  readonly into: string;
  readonly dryRun: boolean;
};

/** What an import has done, or would do. */
export type ImportSummary = {
  readonly tally: Tally | { readonly figures?: Count; readonly adoptions?: Count };
  readonly rows: number;
  readonly kept: readonly KeptField[];
  readonly namesakes: readonly Namesakes[];
  readonly moved: readonly MovedRow[];
  readonly gone: readonly string[];
  /** The files that were written, or would be. */
  readonly files: readonly string[];
  readonly hasRecovered: boolean;
};

/** An import that was done, or all reasons why nothing was written. */
export type ImportOutcome =
  | { readonly ok: true; readonly summary: ImportSummary }
  | { readonly ok: false; readonly problems: readonly ImportProblem[]; readonly faults: readonly Problem[] };

type Prepared = {
  readonly plan: ImportPlan;
  readonly additions: CatalogueAdditions;
  readonly namesakes: readonly Namesakes[];
  readonly rows: number;
};

/** Imports a spreadsheet into a content folder, wholly or not at all. */
export async function importContent(request: ImportRequest): Promise<ImportOutcome> {
  const dir = resolve(request.into);
  const lock = join(dirname(dir), `.${basename(dir)}.import-lock`);
  return holdLock(
    lock,
    () => undefined,
    () => importAlone(dir, request),
  );
}

async function importAlone(dir: string, request: ImportRequest): Promise<ImportOutcome> {
  const hasRecovered = await recover(dir);
  const { problems, report } = createImportReport();
  const faults: Problem[] = [];
  const refuse = (): ImportOutcome => ({
    ok: false,
    problems: problems.toSorted(compareImportProblems),
    faults,
  });
  const mapping = await readMapping(request.map, report, (fault) => void faults.push(fault));
  const target = await readTarget(dir, toMappingName(request.map), report);
  if (mapping === undefined) return refuse();
  const prepared = await prepare(request.file, mapping, target, report);
  if (prepared === undefined || problems.length > 0) return refuse();
  const merged = await mergePlan(prepared.plan, prepared.additions, mapping, target);
  if (!request.dryRun && merged.files.size > 0) await writeFiles(dir, merged.files);
  return { ok: true, summary: { ...toSummary(prepared, merged), hasRecovered } };
}

async function prepare(
  path: string,
  mapping: Mapping,
  target: ImportTarget,
  report: ReportImport,
): Promise<Prepared | undefined> {
  const file = basename(path);
  reportLanguage(mapping, target, report);
  const sheet = await readSpreadsheet(path, mapping.sheet, report);
  if (sheet === undefined) return undefined;
  const header = sheet.rows.find(({ number }) => number === mapping.headerRow);
  if (header === undefined) {
    report('sheet-empty', { file });
    return;
  }
  const needed = headersOfMapping(mapping);
  const columns = findColumns(sheet, header, needed, file, report);
  if ([...needed].some((name) => !columns.has(name))) return undefined;
  const rows = parseRows(sheet, columns, mapping, file, report);
  const where = { file, sheet, columns };
  const additions = buildCatalogue(rows, target.catalogue, mapping, where, report);
  const remembered = followRenames(target.state.recipients, target.profiles);
  const recipients = buildRecipients(rows, remembered, target.profiles, where, report);
  const { state, decisionIds } = target;
  const plan = buildPlan({ rows, recipients, additions, state, decisionIds, file, sheet }, report);
  return { plan, additions, namesakes: findNamesakes(recipients, target.profiles), rows: rows.length };
}

function reportLanguage(mapping: Mapping, target: ImportTarget, report: ReportImport): void {
  const at = { file: 'settings.yml' };
  const language = target.language ?? mapping.settings?.languages[0];
  if (language === undefined) report('mapping-settings', at);
  else if (language !== mapping.language)
    report('mapping-language', at, { found: mapping.language, wanted: language });
}

/** Somebody may have renamed a profile since; its former id leads to it. */
function followRenames(
  recipients: Readonly<Record<string, string>>,
  profiles: readonly KnownProfile[],
): Readonly<Record<string, string>> {
  const renamed = new Map(
    profiles.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id] as const)),
  );
  const present = new Set(profiles.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(recipients).map(([identity, id]) => [
      identity,
      present.has(id) ? id : (renamed.get(id) ?? id),
    ]),
  );
}

function toSummary({ plan, namesakes, rows }: Prepared, merged: Merged): Omit<ImportSummary, 'hasRecovered'> {
  return {
    ...{ tally: merged.tally, rows, kept: merged.kept, namesakes },
    ...{ moved: plan.moved, gone: plan.gone, files: [...merged.files.keys()].sort() },
  };
}
