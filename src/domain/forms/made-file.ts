/** What is wrong with an answer; the words for it are in the page. */
export type Fault = {
  readonly field: string;
  readonly fault: 'missing' | 'date' | 'future' | 'number' | 'tooLong' | 'source' | 'order';
};

/** What a form asks for, by the names of its fields, as typed. */
export type Answers = Readonly<Record<string, string>>;

/** A file for the content folder made from answers, or what has to be mended first, in the order of the form. */
export type MadeFile =
  | { readonly ok: true; readonly path: string; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** How a form is to be read: the day on which it is filled in, and the sign before decimals in its language. */
export type Filling = { readonly today: string; readonly decimal: '.' | ',' };

/** The longest answers that content may hold, in characters. */
export const LONGEST_LINE = 300;
export const LONGEST_SENTENCES = 2000;
