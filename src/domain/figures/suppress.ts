/** Counts of people by an attribute that is not public: rows, such as years, by the values of the attribute. */
export type AttributeTable = readonly (readonly number[])[];

/** The same table as it may be published: `undefined` stands for a count that is withheld. */
export type PublishableTable = {
  readonly cells: readonly (readonly (number | undefined)[])[];
  /** The sums of the columns. */
  readonly totals: readonly (number | undefined)[];
};

/** Fewer people than these are not told apart from one another by an attribute that is not public. */
export const LEAST_PEOPLE = 5;

/**
 * Withholds every count of fewer than five people, none included, and as many other counts as it takes so that nobody
 * can compute a withheld one from what is left, from the sums of the columns, from the sums of the rows (those are
 * public: the roll names everyone) and from counts never being negative; nor what several withheld ones of a row or a
 * column amount to, where those are fewer than five people together. Columns in `harmless` say nothing of anybody and
 * are withheld only to protect others. A row of nobody stays as it is. The table has two columns or more.
 */
export function suppress(table: AttributeTable, harmless: ReadonlySet<number> = new Set()): PublishableTable {
  const grid = createGrid(table, harmless);
  for (let next = chooseNext(grid); next !== undefined; next = chooseNext(grid))
    grid.hidden[next.row]?.add(next.column);
  const show = (values: readonly number[], row: number): (number | undefined)[] =>
    values.map((value, column) => (isHidden(grid, { row, column }) ? undefined : value));
  return { cells: table.map(show), totals: show(grid.rows[table.length] ?? [], table.length) };
}

/** The rows of a table with a last row of their sums, and the columns that each row hides. */
type Grid = {
  readonly rows: readonly (readonly number[])[];
  readonly hidden: readonly Set<number>[];
  readonly width: number;
  readonly harmless: ReadonlySet<number>;
};
type Cell = { readonly row: number; readonly column: number };

function createGrid(table: AttributeTable, harmless: ReadonlySet<number>): Grid {
  const width = Math.max(0, ...table.map(({ length }) => length));
  const sums = Array.from({ length: width }, (_, column) => sum(table.map((row) => row[column] ?? 0)));
  const rows = [...table, sums];
  const hidden = rows.map((row) => {
    const small = row.flatMap((value, column) =>
      value < LEAST_PEOPLE && !harmless.has(column) ? [column] : [],
    );
    return new Set(sum(row) === 0 ? [] : small);
  });
  return { rows, hidden, width, harmless };
}

/** Hidden cells that can have one value only: no other table fits what is shown. */
function findExposed(grid: Grid): readonly Cell[] {
  const ways = findWays(grid);
  const last = grid.rows.length - 1;
  const hub = last + grid.width;
  return grid.hidden.flatMap((columns, row) =>
    [...columns]
      .filter((column) => {
        // A sum stands between its column and the hub, a cell between its row and its column.
        const [one, other] = [row === last ? hub : row, last + column];
        return !leads(ways, one, other) && !leads(ways, other, one);
      })
      .map((column) => ({ row, column })),
  );
}

/**
 * By how much hidden counts could be shifted without changing what is shown, as a graph: a step from a row to a column
 * makes a cell greater by one, a step back makes it smaller, and the hub joins the columns whose sums are hidden.
 * A count is free exactly where a round trip leads through it.
 */
function findWays({ rows, hidden }: Grid): ReadonlyMap<number, ReadonlySet<number>> {
  const last = rows.length - 1;
  const ways = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    const steps = ways.get(from);
    if (steps === undefined) ways.set(from, new Set([to]));
    else steps.add(to);
  };
  hidden.forEach((columns, row) => {
    for (const column of columns) {
      const node = last + column;
      if (row === last) {
        const hub = last + (rows[0]?.length ?? 0);
        add(node, hub);
        add(hub, node);
      } else {
        add(row, node);
        if ((rows[row]?.[column] ?? 0) > 0) add(node, row);
      }
    }
  });
  return ways;
}

/** Whether a round trip leads over the step between two nodes and back by another way. */
function leads(ways: ReadonlyMap<number, ReadonlySet<number>>, from: number, to: number): boolean {
  if (ways.get(from)?.has(to) !== true) return false;
  const reached = new Set([to]);
  for (const node of reached) {
    for (const next of ways.get(node) ?? []) {
      if (node === to && next === from) continue;
      if (next === from) return true;
      reached.add(next);
    }
  }
  return false;
}

/**
 * What to hide next so that an exposed cell or too small a group is protected: the smallest count of its row, or else of its column, or else
 * the sum of that column, or else another sum; nothing where there is neither.
 */
function chooseNext(grid: Grid): Cell | undefined {
  const last = grid.rows.length - 1;
  const exposed = findExposed(grid);
  const acrossOf = ({ row }: Cell): readonly Cell[] =>
    Array.from({ length: grid.width }, (_, column) => ({ row, column }));
  const downOf = ({ column }: Cell): readonly Cell[] =>
    grid.rows.flatMap((row, at) => (at === last || sum(row) === 0 ? [] : [{ row: at, column }]));
  const few = findFew(grid);
  const chances = [
    ...few.rows.map(acrossOf),
    ...exposed.filter(({ row }) => row !== last && isAlone(grid, row)).map(acrossOf),
    ...[...exposed, ...few.columns].map(downOf),
    ...[...exposed, ...few.columns].map(({ column }) => [{ row: last, column }]),
    ...exposed.map(acrossOf),
  ];
  return chances.map((cells) => smallest(grid, cells)).find((cell) => cell !== undefined);
}

/** Whether a row hides one count only, which its sum gives away. */
function isAlone({ hidden }: Grid, row: number): boolean {
  return (hidden[row]?.size ?? 0) < 2;
}

/** Rows and columns whose hidden counts, which their sums give away together, are of too few people. */
function findFew(grid: Grid): { readonly rows: readonly Cell[]; readonly columns: readonly Cell[] } {
  const { rows, hidden, width, harmless } = grid;
  const last = rows.length - 1;
  const isFew = (cells: readonly Cell[]): boolean =>
    cells.length > 0 && sum(cells.map((cell) => valueOf(grid, cell))) < LEAST_PEOPLE;
  const hiddenOf = (row: number): readonly Cell[] =>
    [...(hidden[row] ?? [])].map((column) => ({ row, column }));
  const weakColumns = Array.from({ length: width }, (_, column) => ({ row: last, column })).filter(
    (total) =>
      !harmless.has(total.column) &&
      !isHidden(grid, total) &&
      isFew(
        rows.flatMap((_, row) =>
          row === last ? [] : hiddenOf(row).filter(({ column }) => column === total.column),
        ),
      ),
  );
  const weakRows = rows.flatMap((_, row) =>
    row === last || !isFew(hiddenOf(row)) ? [] : [{ row, column: 0 }],
  );
  return { rows: weakRows, columns: weakColumns };
}

function smallest(grid: Grid, cells: readonly Cell[]): Cell | undefined {
  const shown = cells.filter((cell) => !isHidden(grid, cell));
  return shown.sort((a, b) => valueOf(grid, a) - valueOf(grid, b))[0];
}

function valueOf({ rows }: Grid, { row, column }: Cell): number {
  return rows[row]?.[column] ?? 0;
}

function isHidden({ hidden }: Grid, { row, column }: Cell): boolean {
  return hidden[row]?.has(column) === true;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
