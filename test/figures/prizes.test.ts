import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsvObjects } from 'hucre/csv';
import { expect, test } from 'vitest';
import { importContent } from '../../src/adapters/node/import/import-content.ts';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { toNow } from '../../src/domain/calendar.ts';
import { toFigures } from '../../src/domain/figures/figures.ts';
import { toYearReports } from '../../src/domain/figures/year-report.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import { makeFolder } from '../make-folder.ts';

const example = { file: 'docs/examples/prizes.csv', map: 'docs/examples/prizes.map.yml' };

/** A larger list with the header of the example, and a mapping for it; tried where they are named. */
const { FLORILEGIUM_PRIZES: file, FLORILEGIUM_PRIZES_MAP: map } = process.env;
const larger = file === undefined || map === undefined ? [] : [{ file, map }];

test.each([example, ...larger])(
  'the figures of $file count its rows, and leave out what it has nothing of',
  async (list) => {
    const into = join(makeFolder('figures'), 'content');
    await importContent({ ...list, into, dryRun: false });
    const { content } = await readContent(into, { cacheDir: join(into, '../cache') });
    if (content === undefined) throw new Error('The settings cannot be read.');
    const roll = buildRoll(content, toNow('2026-11-22', 'UTC'));
    const { honours, practices, fairness } = toFigures(roll);
    const rows = parseCsvObjects(await readFile(list.file, 'utf8'), {
      header: true,
      skipEmptyRows: true,
    }).data;

    const countBy = (column: string): [string, number][] =>
      [...Map.groupBy(rows, (row) => String(row[column]))]
        .map(([key, group]): [string, number] => [key, group.length])
        .sort();
    expect(honours.total).toBe(rows.length);
    expect(
      honours.byYear.filter(({ total }) => total > 0).map(({ of, total }) => [String(of), total]),
    ).toEqual(countBy('Year'));
    expect(honours.byAward.map(({ of, total }) => [of.name.get('en'), total]).sort()).toEqual(
      countBy('Prize'),
    );

    const byKey = Map.groupBy(
      rows.filter((row) => row['Wikidata'] !== ''),
      (row) => row['Wikidata'],
    );
    const several = [...byKey.values()].filter((group) => group.length === 2).length;
    expect(fairness.repeats.groups.find(({ times }) => times === 2)?.recipients).toBe(several);

    expect(practices).toBeUndefined();
    expect(fairness).toMatchObject({ units: undefined, posts: undefined, days: undefined });
    expect(toYearReports(roll).map(({ year }) => year)).toEqual(
      countBy('Year')
        .map(([year]) => Number(year))
        .reverse(),
    );
  },
  60_000,
);
