import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsvObjects } from 'hucre/csv';
import { expect, test } from 'vitest';
import { importContent } from '../../src/adapters/node/import/import-content.ts';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { buildRoll } from '../../src/domain/roll.ts';
import { toNow } from '../../src/domain/calendar.ts';
import { findProblems } from '../../src/domain/find-problems.ts';
import type { Honour } from '../../src/domain/roll-types.ts';
import { makeFolder } from '../make-folder.ts';

const now = toNow('2026-11-22', 'UTC');
const example = { file: 'docs/examples/prizes.csv', map: 'docs/examples/prizes.map.yml' };

/** A long list takes a while on a busy machine. */
const patience = 60_000;

/** A larger list with the header of the example, and a mapping for it; tried where they are named. */
const { FLORILEGIUM_PRIZES: file, FLORILEGIUM_PRIZES_MAP: map } = process.env;
const larger = file === undefined || map === undefined ? [] : [{ file, map }];

async function importList(list: { readonly file: string; readonly map: string }) {
  const into = join(makeFolder('example'), 'content');
  const outcome = await importContent({ ...list, into, dryRun: false });
  const { content, problems } = await readContent(into, { cacheDir: join(into, '../cache') });
  if (content === undefined) throw new Error('The settings cannot be read.');
  const errors = [...problems, ...findProblems(content, now)].filter(({ severity }) => severity === 'error');
  const text = await readFile(list.file, 'utf8');
  const rows = parseCsvObjects(text, { header: true, skipEmptyRows: true }).data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, oneLine(String(value ?? ''))])),
  );
  return { outcome, errors, rows, roll: buildRoll(content, now) };
}

test.each([example, ...larger])(
  'every row of $file stands on the roll with its citation',
  async (list) => {
    const { errors, rows, roll } = await importList(list);
    expect(errors).toEqual([]);
    const expected = rows.map((row) => [
      ...[row['Year'], row['Prize'], row['Category'], row['Name'], row['Share'], row['Citation']],
      [row['Affiliation'], row['Country']].filter((words) => words !== '').join(', '),
    ]);
    expect(roll.honours.map(toRow).sort()).toEqual(expected.map((row) => row.join(' | ')).sort());
  },
  patience,
);

test.each([example, ...larger])(
  'whoever has several prizes in $file has one page with the public minimum',
  async (list) => {
    const { rows, roll } = await importList(list);
    const byKey = Map.groupBy(
      rows.filter((row) => row['Wikidata'] !== ''),
      (row) => row['Wikidata'],
    );
    const several = [...byKey.values()].filter((group) => group.length > 1);
    expect(several.length).toBeGreaterThan(0);
    for (const group of several) {
      const bearers = roll.people.filter(({ name }) => name.get('en') === group[0]?.['Name']);
      expect(bearers.map(({ honours }) => honours.length)).toEqual([group.length]);
      expect(bearers).toMatchObject([{ profile: 'minimum', hasPage: true, channels: new Set() }]);
    }
  },
  patience,
);

test('the example keeps namesakes without a key apart and makes a page of a collective', async () => {
  const { outcome, roll } = await importList(example);
  expect(outcome).toMatchObject({
    ok: true,
    summary: { namesakes: [{ name: 'Anna Berg', ids: ['anna-berg', 'anna-berg-2'] }] },
  });
  expect(roll.collectives.map(({ id }) => id)).toEqual(['night-watch-of-harbour-7']);
  expect(roll.people.map(({ id }) => id)).toContain('hakon-lukasz-weiss');
});

function toRow({ decision, award, category, name, share, citation, affiliation }: Honour): string {
  const texts = [award.name, category, name].map((text) => text?.get('en') ?? '');
  const [prize = '', kind = '', who = ''] = texts;
  return [
    decision.date,
    prize,
    kind,
    who,
    share ?? '',
    citation?.get('en') ?? '',
    affiliation?.get('en') ?? '',
  ].join(' | ');
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
