/** The numbers of a chart as its table: the first column names the rows. */
export type FigureTable = {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** The sums below a last line. */
  readonly sums?: { readonly name: string; readonly cells: readonly string[] } | undefined;
};

/** A table of counts with their sums across, and down where `all` names that row. */
export function toCountTable(
  head: readonly [string, ...string[]],
  rows: readonly { readonly name: string; readonly values: readonly number[] }[],
  {
    total,
    all,
    write,
  }: {
    readonly total: string;
    readonly all?: string;
    readonly write: (value: number) => string;
  },
): FigureTable {
  const isSplit = head.length > 2;
  const toCells = (values: readonly number[]): readonly string[] =>
    (isSplit ? [...values, add(values)] : values).map(write);
  const sums = head.slice(1).map((_, column) => add(rows.map(({ values }) => values[column] ?? 0)));
  return {
    head: isSplit ? [...head, total] : head,
    rows: rows.map(({ name, values }) => ({ name, cells: toCells(values) })),
    sums: all === undefined ? undefined : { name: all, cells: toCells(sums) },
  };
}

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
