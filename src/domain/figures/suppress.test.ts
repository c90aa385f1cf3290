import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_PEOPLE, suppress, type AttributeTable, type PublishableTable } from './suppress.ts';

const show = (values: readonly (number | undefined)[]): string =>
  values.map((value) => value ?? '·').join(' ');
const lines = ({ cells, totals }: PublishableTable): string[] => [...cells, totals].map(show);

describe('suppress', () => {
  it('shows a table in which no group has fewer than five people', () => {
    expect(
      lines(
        suppress([
          [12, 6],
          [9, 5],
        ]),
      ),
    ).toEqual(['12 6', '9 5', '21 11']);
  });

  it('withholds a small count and the one that it could be computed from', () => {
    expect(
      lines(
        suppress([
          [12, 3],
          [9, 5],
          [20, 7],
        ]),
      ),
    ).toEqual(['· ·', '· ·', '20 7', '41 15']);
  });

  it('takes nobody for a small group too: then everybody named would be of the other one', () => {
    expect(
      lines(
        suppress([
          [12, 0],
          [9, 6],
        ]),
      ),
    ).toEqual(['· ·', '· ·', '21 6']);
  });

  it('withholds a sum where its column has nothing else to withhold', () => {
    expect(lines(suppress([[12, 3]]))).toEqual(['· ·', '· ·']);
  });

  it('shows small counts of a column that says nothing of anybody, and hides them where they would tell', () => {
    expect(
      lines(
        suppress(
          [
            [12, 6, 0],
            [8, 7, 1],
          ],
          new Set([2]),
        ),
      ),
    ).toEqual(['12 6 0', '8 7 1', '20 13 1']);
    expect(
      lines(
        suppress(
          [
            [12, 2, 3],
            [9, 6, 1],
          ],
          new Set([2]),
        ),
      ),
    ).toEqual(['12 · ·', '9 · ·', '21 8 4']);
  });

  it('leaves a row of nobody as it is', () => {
    expect(
      lines(
        suppress([
          [0, 0],
          [9, 6],
        ]),
      ),
    ).toEqual(['0 0', '9 6', '9 6']);
  });

  it('never leaves a withheld count that can be computed', () => {
    fc.assert(
      fc.property(tables, harmlessColumns, (table, harmless) => {
        const published = suppress(table, new Set(harmless));
        expect(findOnlyValues(table, published)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows no count of fewer than five people that says anything of them', () => {
    fc.assert(
      fc.property(tables, harmlessColumns, (table, harmless) => {
        const { cells, totals } = suppress(table, new Set(harmless));
        const small = [...cells, totals].flatMap((row) =>
          row.filter(
            (value, column) =>
              value !== undefined &&
              value < LEAST_PEOPLE &&
              !harmless.includes(column) &&
              row.some((other) => other !== 0),
          ),
        );
        expect(small).toEqual([]);
      }),
    );
  });

  it('hides at least five people together in every row and in every column with a sum', () => {
    fc.assert(
      fc.property(tables, harmlessColumns, (table, harmless) => {
        const { cells, totals } = suppress(table, new Set(harmless));
        const rows = table.flatMap((row, at) => {
          const hidden = row.filter((_, column) => cells[at]?.[column] === undefined);
          return hidden.length === 0 || hidden.length === row.length ? [] : [sumOf(hidden)];
        });
        expect(rows.filter((people) => people < LEAST_PEOPLE)).toEqual([]);
        const columns = totals.map((total, column) =>
          total === undefined || harmless.includes(column)
            ? []
            : table.flatMap((row, at) => (cells[at]?.[column] === undefined ? [row[column] ?? 0] : [])),
        );
        expect(columns.filter((hidden) => hidden.length > 0 && sumOf(hidden) < LEAST_PEOPLE)).toEqual([]);
      }),
    );
  });

  it('shows what it shows unchanged', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { cells, totals } = suppress(table);
        cells.forEach((row, at) =>
          row.forEach((value, column) => expect([undefined, table[at]?.[column]]).toContain(value)),
        );
        totals.forEach((value, column) =>
          expect([undefined, table.reduce((sum, row) => sum + (row[column] ?? 0), 0)]).toContain(value),
        );
      }),
    );
  });
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const count = fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 8);
const tableOf = (width: number, maxLength: number) =>
  fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: 1, maxLength });
const tables = fc.oneof(tableOf(2, 5), tableOf(3, 2));
const harmlessColumns = fc.constantFrom<number[]>([], [2]);

/**
 * What an attacker would do, with nothing of the code under test: try every table of counts that fits what is shown
 * and the sums of the rows, and name the withheld counts that are the same in all of them.
 */
function findOnlyValues(table: AttributeTable, { cells, totals }: PublishableTable): string[] {
  const rowChoices = table.map((row, at) => {
    const all = row.reduce((sum, value) => sum + value, 0);
    return listRows(cells[at] ?? [], all);
  });
  const seen = new Map<string, Set<number>>();
  const note = (key: string, value: number): void => {
    const values = seen.get(key) ?? new Set();
    seen.set(key, values.add(value));
  };
  const isEmpty = (row: number): boolean => (table[row] ?? []).every((value) => value === 0);
  for (const choice of combine(rowChoices)) {
    const sums = totals.map((_, column) => choice.reduce((sum, row) => sum + (row[column] ?? 0), 0));
    if (totals.some((total, column) => total !== undefined && total !== sums[column])) continue;
    cells.forEach((row, at) => {
      if (!isEmpty(at))
        row.forEach((cell, column) => cell ?? note(`${at}/${column}`, choice[at]?.[column] ?? 0));
    });
    totals.forEach((total, column) => total ?? note(`sum/${column}`, sums[column] ?? 0));
  }
  return [...seen].filter(([, values]) => values.size < 2).map(([key]) => key);
}

function listRows(shown: readonly (number | undefined)[], all: number): number[][] {
  const [first, ...rest] = shown;
  if (shown.length === 0) return all === 0 ? [[]] : [];
  const firsts = first === undefined ? Array.from({ length: all + 1 }, (_, value) => value) : [first];
  return firsts
    .filter((value) => value <= all)
    .flatMap((value) => listRows(rest, all - value).map((row) => [value, ...row]));
}

function* combine(choices: readonly (readonly number[][])[]): Generator<number[][]> {
  const [first, ...rest] = choices;
  if (first === undefined) yield [];
  else for (const row of first) for (const others of combine(rest)) yield [row, ...others];
}
