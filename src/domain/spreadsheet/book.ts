/** What a cell of a written spreadsheet holds: words, a figure, or a day. */
export type BookCell = string | number | { readonly day: string } | undefined;

/** The cells from which a column chooses: those of one column of a sheet. */
export type BookList = {
  readonly sheet: string;
  /** Its place in that sheet, from 0, and how many cells lie below its header. */
  readonly column: number;
  readonly count: number;
  /** Whether other words may be typed too, after a question. */
  readonly isOpen: boolean;
  readonly warning: { readonly title: string; readonly text: string };
};

/** A column of a written spreadsheet. */
export type BookColumn = {
  readonly header: string;
  readonly kind: 'text' | 'long' | 'date' | 'number';
  /** In characters. */
  readonly width: number;
  /** What hovers at the header. */
  readonly note?: string;
  /** Whether the header is a strong one. */
  readonly isNeeded: boolean;
  readonly list?: BookList;
};

/** A sheet of a written spreadsheet: headers, frozen, and what stands below. */
export type BookSheet = {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly (readonly BookCell[])[];
  /** Whether the first row is an example, in another colour. */
  readonly hasExample?: boolean;
  /** How many empty rows are ready to be typed into. */
  readonly emptyRows?: number;
  /** Without headers: words to read. */
  readonly isProse?: boolean;
  /** Not shown, and not to be found in the menus of a spreadsheet program. */
  readonly isHidden?: boolean;
};

/** A spreadsheet as a value; `moment` is what it says of when it was made. */
export type Book = { readonly title: string; readonly moment: string; readonly sheets: readonly BookSheet[] };
