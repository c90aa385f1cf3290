/** What can be wrong with a spreadsheet, its mapping, or the folder that it goes into. */
export const IMPORT_RULES = [
  // The file
  'file-missing',
  'file-type',
  'file-too-large',
  'file-encoding',
  'file-quote',
  'workbook-broken',
  'workbook-locked',
  'workbook-inflated',
  'sheet-too-large',
  'sheet-missing',
  'sheet-empty',
  'formula',
  // The mapping
  'mapping-missing',
  'mapping-language',
  'mapping-settings',
  'header-missing',
  'header-twice',
  // The rows
  'row-too-long',
  'row-twice',
  'cell-empty',
  'cell-control',
  'cell-long',
  'cell-date',
  'cell-share',
  'cell-table',
  'cell-type',
  'award-unknown',
  'level-unknown',
  'unit-unknown',
  'topic-unknown',
  'decision-differs',
  'kind-differs',
  // The forms that were made to be filled in
  'form-none',
  'form-version',
  'form-folder',
  'form-date',
  'form-twice',
  'header-unknown',
  'example-left',
  'choice-unknown',
  'choice-several',
  'choice-apart',
  'cell-number',
  'cell-year',
  'recipient-known',
  'recipient-like',
  'adoption-reason',
  'adoption-missing',
  'adoption-origin',
  // The folder
  'decision-taken',
  'folder-file',
] as const;

/** The id of a rule of import: the words for it are in `src/words/commands/`. */
export type ImportRule = (typeof IMPORT_RULES)[number];

/** Where it is wrong: a file, and within a spreadsheet the sheet, the row, the letters and the header of the column. */
export type ImportPosition = {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly header?: string;
};

/** One fault that keeps an import from writing anything, as a value. */
export type ImportProblem = {
  readonly rule: ImportRule;
  readonly at: ImportPosition;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Takes a fault; all faults of all rows are collected before anything is decided. */
export type ReportImport = (rule: ImportRule, at: ImportPosition, values?: ImportProblem['values']) => void;

/** A list that collects faults, and the function that adds to it. */
export function createImportReport(): {
  readonly problems: readonly ImportProblem[];
  readonly report: ReportImport;
} {
  const problems: ImportProblem[] = [];
  const report: ReportImport = (rule, at, values = {}) => {
    problems.push({ rule, at, values });
  };
  return { problems, report };
}

/** Sorts faults as a reader walks through the sheet: by file, row and column. */
export function compareImportProblems({ at: a }: ImportProblem, { at: b }: ImportProblem): number {
  return (
    compare(a.file, b.file) ||
    (a.row ?? 0) - (b.row ?? 0) ||
    (a.column ?? '').length - (b.column ?? '').length ||
    compare(a.column ?? '', b.column ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
