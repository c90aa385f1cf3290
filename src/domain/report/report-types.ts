import type { CalendarDate, Now } from '../calendar.ts';
import type { EntryKind } from '../content.ts';
import type { LocalText } from '../local-text.ts';
import type { Position } from '../problem.ts';

/** The sections of the owner's report, in the order in which they press. */
export const REPORT_SECTIONS = [
  'consents',
  'left',
  'waiting',
  'unpublished',
  'links',
  'untouched',
  'translations',
  'evidence',
  'results',
  'units',
] as const;
export type ReportSectionKey = (typeof REPORT_SECTIONS)[number];

/** Everything that the report may say of a thing; the words are `found.…` and `todo.…` of `src/words/report/`. */
export type Finding =
  | 'consent-ends'
  | 'consent-over'
  | 'leaving'
  | 'left-full'
  | 'left-minimum'
  | 'left-roll'
  | 'left-unseen'
  | 'waiting'
  | 'nominated'
  | 'draft'
  | 'overdue'
  | 'embargo'
  | 'held'
  | 'untouched'
  | 'never-reviewed'
  | 'stale'
  | 'told'
  | 'no-result'
  | 'silent'
  | 'never-heard'
  | 'link-dead'
  | 'link-failing'
  | 'link-closed'
  | 'link-moved';

/** What fills the words: `values` as they are, `dates` as the reader's language writes them. */
export type Filling = {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly dates?: Readonly<Record<string, CalendarDate>>;
};

/** Who or what an item is about. */
export type Subject = {
  readonly kind: EntryKind | 'unit';
  readonly id: string;
  /** In the default language. */
  readonly name: string;
};

/** One thing that waits for somebody. */
export type ReportItem = Filling & {
  readonly finding: Finding;
  readonly subject: Subject;
  readonly at: Position;
  /** `urgent`: today; `due`: in the course of work; `note`: good to know, nothing to be done. */
  readonly grade: 'urgent' | 'due' | 'note';
  /** The day on which it turns or has turned: what the items of a section are sorted by. */
  readonly date: CalendarDate | undefined;
};

/** A sentence below the title of a section, as `note.…` of the words. */
export type ReportNote = Filling & {
  readonly note: 'unknown-age' | 'never-asked' | 'asked' | 'nothing-sent';
};

/** The items of one kind, the most pressing first. */
export type ReportSection = {
  readonly key: ReportSectionKey;
  readonly items: readonly ReportItem[];
  readonly notes: readonly ReportNote[];
};

/** All that waits for those who keep the site, at one instant. Never published: it names people who are withheld. */
export type Report = {
  readonly now: Now;
  /** The name of the site. */
  readonly name: LocalText;
  readonly organisation: LocalText;
  readonly sample: boolean;
  /** After how many months without a word a unit counts as silent. */
  readonly months: number;
  readonly read: { readonly people: number; readonly stories: number; readonly adoptions: number };
  /** What `check` finds. */
  readonly problems: { readonly errors: number; readonly warnings: number };
  readonly sections: readonly ReportSection[];
};
