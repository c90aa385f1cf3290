/** The spreadsheets that staff fill in. */
export const FORM_KINDS = ['decisions', 'figures', 'adoptions'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/** The version of the forms; a file of another one is refused. */
export const FORM_VERSION = 1;

/** What columns choose from. */
export const LISTS = [
  ...['recipients', 'units', 'awards', 'levels', 'stories'],
  ...['bases', 'subjects', 'statuses', 'barriers'],
] as const;
export type ListName =
  'recipients' | 'units' | 'awards' | 'levels' | 'stories' | 'bases' | 'subjects' | 'statuses' | 'barriers';

/** A column of a form: what may stand in it. */
export type FormColumn<Key extends string = string> = {
  readonly key: Key;
  readonly holds: 'line' | 'sentences' | 'share' | 'date' | 'number' | ListName;
  readonly isNeeded?: boolean;
};

const decisions = [
  { key: 'number', holds: 'line' },
  { key: 'date', holds: 'date', isNeeded: true },
  { key: 'title', holds: 'line' },
  { key: 'issuer', holds: 'line', isNeeded: true },
  { key: 'level', holds: 'levels' },
  { key: 'basis', holds: 'bases' },
  { key: 'award', holds: 'awards', isNeeded: true },
  { key: 'category', holds: 'line' },
  { key: 'recipient', holds: 'recipients', isNeeded: true },
  { key: 'subject', holds: 'subjects' },
  { key: 'reading', holds: 'line' },
  { key: 'unit', holds: 'units' },
  { key: 'affiliation', holds: 'line' },
  { key: 'role', holds: 'line' },
  { key: 'citation', holds: 'sentences' },
  { key: 'share', holds: 'share' },
  { key: 'story', holds: 'stories' },
  { key: 'deedDate', holds: 'date' },
] as const satisfies readonly FormColumn[];

const figures = [
  { key: 'story', holds: 'stories', isNeeded: true },
  { key: 'adopter', holds: 'units' },
  { key: 'indicator', holds: 'line', isNeeded: true },
  { key: 'before', holds: 'number' },
  { key: 'after', holds: 'number' },
  { key: 'measure', holds: 'line' },
  { key: 'period', holds: 'line' },
  { key: 'source', holds: 'line' },
  { key: 'beneficiaries', holds: 'line' },
] as const satisfies readonly FormColumn[];

const adoptions = [
  { key: 'story', holds: 'stories', isNeeded: true },
  { key: 'adopter', holds: 'units', isNeeded: true },
  { key: 'started', holds: 'date', isNeeded: true },
  { key: 'status', holds: 'statuses', isNeeded: true },
  { key: 'reason', holds: 'barriers' },
  { key: 'stoppedOn', holds: 'date' },
  { key: 'learnedFrom', holds: 'units' },
  { key: 'changed', holds: 'sentences' },
] as const satisfies readonly FormColumn[];

/** The name of a column, of any form. */
export type ColumnKey = (typeof decisions | typeof figures | typeof adoptions)[number]['key'];

/** The columns of each form, in their order. */
export const FORMS: Readonly<Record<FormKind, readonly FormColumn<ColumnKey>[]>> = {
  decisions,
  figures,
  adoptions,
};

/** The name of the sheet by which a form is recognised; it is never shown. */
export const MARK_SHEET = 'florilegium';

/** The first word of that sheet. */
export const MARK = 'florilegium-form';

/** The words of a column's header and of its hint. */
export function headerWord<Kind extends FormKind>(kind: Kind, key: ColumnKey) {
  return `${kind}.${key}` as const;
}

/** Whether a column chooses from a list. */
export function isListName(holds: FormColumn['holds']): holds is ListName {
  return LISTS.some((name) => name === holds);
}
