import fc from 'fast-check';
import type { CellValue } from 'hucre';
import { expect, test } from 'vitest';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { makeFolder } from '../make-folder.ts';
import { createFormFolder, type Filled } from './form-folder.ts';

const pictures = makeFolder('pictures');

const name = fc
  .tuple(
    fc.constantFrom('Trần Thị Ước', '高橋 﨑子', 'Đỗ Ngọc Hân', 'O’Brien "Bo"', '=1+1', '@SUM', '007', '-5'),
    fc.integer({ min: 1, max: 99_999 }),
  )
  .map(([words, number]) => `${words} ${String(number)}`);
const words = fc
  .array(
    fc.constantFrom(
      'Lập sổ "thiết bị"',
      '=1+1',
      '@A1',
      '+84',
      '-3',
      '0012',
      'a;b,c\td',
      '文書を整理',
      'dòng\nmới',
      "'x",
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const line = words.map((text) => text.replaceAll(/\s+/g, ' '));
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(1910, 0, 1) + days * 86_400_000));
const date: fc.Arbitrary<{ cell: CellValue; meant: string }> = fc.oneof(
  day.map((cell) => ({ cell, meant: cell.toISOString().slice(0, 10) })),
  day.map((cell) => ({ cell: cell.toISOString().slice(0, 7), meant: cell.toISOString().slice(0, 7) })),
  fc.integer({ min: 1000, max: 2100 }).map((cell) => ({ cell, meant: String(cell) })),
);
const row = fc.record({ name, date, citation: words, role: line, number: line, deed: date });

test(
  'whatever staff type into a form of decisions stands in the folder, word for word',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { selector: ({ name: who }) => who, minLength: 1, maxLength: 12 }),
        async (rows) => {
          const folder = await createFormFolder();
          const filled = rows.map(({ deed, citation, role, ...one }, index): Filled => ({
            ...{ number: `${one.number} ${String(index)}`, date: one.date.cell, issuer: 'Chánh Văn phòng' },
            ...{ award: 'Giấy khen', recipient: one.name, citation, role, deedDate: deed.cell },
          }));
          const outcome = await folder.run(await folder.fill('decisions', filled));
          expect(outcome.ok ? [] : outcome.problems).toEqual([]);
          const { content } = await readContent(folder.dir, { cacheDir: pictures });
          const nameOf = new Map<string, string>(content?.people.map(({ id, facts }) => [id, facts.name]));
          const found = content?.decisions.flatMap(({ facts }) =>
            facts.grants.flatMap(({ recipients }) =>
              recipients.map(({ to, citation, role, deedDate }) => ({
                ...{
                  name: nameOf.get(to ?? ''),
                  date: facts.date,
                  number: facts.number,
                  citation,
                  role,
                  deedDate,
                },
              })),
            ),
          );
          const meant = rows.map(({ name: who, date: on, number, citation, role, deed }, index) => ({
            ...{
              name: who,
              date: on.meant,
              number: `${number} ${String(index)}`,
              citation: citation.replaceAll('\t', ' '),
              role,
              deedDate: deed.meant,
            },
          }));
          const byName = (list: readonly { name: string | undefined }[] | undefined) =>
            list?.toSorted((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
          expect(byName(found)).toEqual(byName(meant));
        },
      ),
      { numRuns: 12 },
    );
  },
);
