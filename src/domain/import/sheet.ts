/** What a cell of a spreadsheet says: its text, and the day or the number where the spreadsheet knows it for one. */
export type Cell = { readonly text: string; readonly day?: string; readonly number?: number };

/** A row with cells, by its number in the spreadsheet (the first is 1). */
export type SheetRow = { readonly number: number; readonly cells: readonly Cell[] };

/** One sheet as read; a CSV file is one sheet without a name. */
export type Sheet = { readonly name: string | undefined; readonly rows: readonly SheetRow[] };

/** The letters of a column as spreadsheets show them; the first is 0: `A`, …, `Z`, `AA`. */
export function toColumnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : toColumnLetters(Math.floor(index / 26) - 1) + letter;
}
