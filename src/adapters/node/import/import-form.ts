import { basename, dirname, join, resolve } from 'node:path';
import type { Content } from '../../../domain/content.ts';
import type { CatalogueAdditions } from '../../../domain/import/catalogue.ts';
import { buildPlan } from '../../../domain/import/plan.ts';
import {
  compareImportProblems,
  createImportReport,
  type ReportImport,
} from '../../../domain/import/problem.ts';
import { buildRecipients } from '../../../domain/import/recipients.ts';
import { listChoices } from '../../../domain/spreadsheet/choices.ts';
import { toHonours } from '../../../domain/spreadsheet/form-decisions.ts';
import { readForm, type FilledForm, type FormRow } from '../../../domain/spreadsheet/read-form.ts';
import { seedState, trimPlan } from '../../../domain/spreadsheet/seed-state.ts';
import { createTranslate } from '../../../words/translate.ts';
import { shippedWords } from '../../../words/interface/languages.ts';
import { en } from '../../../words/interface/en.ts';
import { createSaySpreadsheet } from '../../../words/spreadsheet/languages.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { holdLock } from '../hold-lock.ts';
import { readContent } from '../read-content.ts';
import { pictureCache } from '../read-roll.ts';
import type { ImportOutcome, ImportSummary } from './import-content.ts';
import { mergeFormItems } from './merge-form-items.ts';
import { mergePlan } from './merge-plan.ts';
import { readFormFile } from './read-form-file.ts';
import { readTarget, type ImportTarget } from './read-target.ts';
import { recover, writeFiles } from './write-files.ts';

/** Which filled form goes into which folder; a dry run writes nothing. */
export type FormRequest = {
  readonly file: string;
  readonly into: string;
  readonly dryRun: boolean;
  readonly lang: ReportLanguage;
};

type Prepared = {
  readonly files: ReadonlyMap<string, string>;
  readonly summary: Omit<ImportSummary, 'hasRecovered' | 'files'>;
};

/** Takes a filled form into a content folder, wholly or not at all. */
export async function importForm(request: FormRequest): Promise<ImportOutcome> {
  const dir = resolve(request.into);
  const lock = join(dirname(dir), `.${basename(dir)}.import-lock`);
  return holdLock(
    lock,
    () => undefined,
    () => importAlone(dir, request),
  );
}

async function importAlone(dir: string, request: FormRequest): Promise<ImportOutcome> {
  const hasRecovered = await recover(dir);
  const { problems, report } = createImportReport();
  const prepared = await prepare(dir, request, report);
  if (prepared === undefined || problems.length > 0)
    return { ok: false, problems: problems.toSorted(compareImportProblems), faults: [] };
  const { files, summary } = prepared;
  if (!request.dryRun && files.size > 0) await writeFiles(dir, files);
  return { ok: true, summary: { ...summary, files: [...files.keys()].sort(), hasRecovered } };
}

async function prepare(
  dir: string,
  request: FormRequest,
  report: ReportImport,
): Promise<Prepared | undefined> {
  const form = await readFormFile(request.file, report);
  if (form === undefined) return undefined;
  const { content } = await readContent(dir, { cacheDir: pictureCache(dir) });
  if (content === undefined) {
    report('form-folder', { file: 'settings.yml' }, { found: request.into });
    return;
  }
  const target = await readTarget(dir, `form-${form.kind}`, report);
  const choices = listChoices(content, toWords(request.lang, content));
  const rows = readForm(form, choices, report);
  if (form.kind === 'decisions') return prepareDecisions(rows, content, { form, target, choices }, report);
  return mergeFormItems(rows, content, { kind: form.kind, target }, report);
}

async function prepareDecisions(
  rows: readonly FormRow[],
  content: Content,
  {
    form,
    target,
    choices,
  }: { form: FilledForm; target: ImportTarget; choices: ReturnType<typeof listChoices> },
  report: ReportImport,
): Promise<Prepared> {
  const { state, bare } = seedState(content, target.state);
  const honours = toHonours(rows, content, { form, state, recipients: choices.recipients }, report);
  const where = { file: form.file, sheet: form.sheet };
  const imported = honours.map(({ row }) => row);
  const recipients = buildRecipients(imported, state.recipients, target.profiles, where, report);
  const additions = toAdditions(content);
  const plan = buildPlan(
    { rows: imported, recipients, additions, state, decisionIds: target.decisionIds, ...where },
    report,
  );
  const trimmed = trimPlan(plan, honours, { before: target.state, bare });
  const language = content.settings.value.languages[0] ?? 'en';
  const merged = await mergePlan(trimmed, additions, { language, settings: undefined }, target);
  const { tally, kept, files } = merged;
  const common = { rows: honours.length, kept, namesakes: [], moved: trimmed.moved, gone: [] };
  return { files: honours.length === 0 ? new Map() : files, summary: { ...common, tally } };
}

/** A form adds nothing to the catalogues: its units are ids already. */
function toAdditions(content: Content): CatalogueAdditions {
  const unitOf = new Map(content.units.value.units.map(({ id }) => [String(id), String(id)]));
  return { families: [], levels: [], awards: [], units: [], topics: [], unitOf, topicOf: new Map() };
}

/** The words of a form for a reader, as the site says them. */
export function toWords(lang: ReportLanguage, content: Content) {
  const own = content.ownWords.get(lang);
  return { lang, say: createSaySpreadsheet(lang), t: createTranslate(lang, shippedWords[lang] ?? en, own) };
}
