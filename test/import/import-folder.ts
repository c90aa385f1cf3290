import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeImport } from '../../src/adapters/node/import/describe-import.ts';
import { importContent, type ImportOutcome } from '../../src/adapters/node/import/import-content.ts';
import { reportProblems } from '../../src/adapters/node/report-problems.ts';
import { describeProblem } from '../../src/domain/import/describe.ts';
import { createSay } from '../../src/words/commands/languages.ts';
import { makeFolder } from '../make-folder.ts';

const say = createSay('en');

/** The least mapping: English, a medal, rows of date, name, unit and reason; `more` are further lines at its end. */
export function mappingText(more = '', recipient = "affiliation: '{Where}'"): string {
  return `language: en
decision:
  id: 'Medals of {Date}'
  date: { column: Date, form: YYYY-MM-DD }
  issuer: { name: The director }
award: medal
recipient:
  name: '{Name}'
  citation: '{Why}'
  ${recipient}
catalogue:
  families: [{ id: prizes, name: { en: Prizes } }]
  levels: [{ id: office, name: { en: Office } }]
  awards:
    - { id: medal, name: { en: Medal }, family: prizes, level: office, order: 1, subject: [individual] }
settings:
  name: { en: The roll }
  organisation: { en: The office }
  description: { en: Who was praised. }
  headline: { en: Every good deed }
  address: https://roll.example
  languages: [en]
  timeZone: Asia/Tokyo
  contact: { office: { en: The secretariat } }
${more}`;
}

/** Two rows of two people that the least mapping accepts. */
export const twoRows = `Date,Name,Where,Why
2026-05-01,An Binh,Archive,For shelves in order.
2026-05-01,Bo Chen,Post room,For letters on time.
`;

/** A place for one test: a spreadsheet, its mapping, and a content folder that does not exist yet. */
export type ImportPlace = {
  readonly root: string;
  readonly into: string;
  readonly run: (options?: { dryRun?: boolean }) => Promise<ImportOutcome>;
  /** Runs and gives what a person would read. */
  readonly tell: (options?: { dryRun?: boolean }) => Promise<string>;
  readonly write: (path: string, text: string | Uint8Array) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
};

/** Makes such a place; the spreadsheet is `rows.csv` unless another name is given. */
export async function createImportPlace(
  rows: string | Uint8Array = twoRows,
  mapping = mappingText(),
  name = 'rows.csv',
): Promise<ImportPlace> {
  const root = makeFolder('import');
  const into = join(root, 'content');
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write(name, rows);
  await write('office.map.yml', mapping);
  const run: ImportPlace['run'] = ({ dryRun = false } = {}) =>
    importContent({ file: join(root, name), map: join(root, 'office.map.yml'), into, dryRun });
  const tell: ImportPlace['tell'] = async ({ dryRun = false } = {}) => {
    const outcome = await run({ dryRun });
    if (outcome.ok) return describeImport(outcome.summary, { into: 'content', dryRun }, say).join('\n');
    const faults =
      outcome.faults.length > 0 ? [reportProblems(outcome.faults, { lang: 'en', format: 'text' })] : [];
    return [...faults, ...outcome.problems.map((problem) => describeProblem(problem, say))].join('\n');
  };
  return { root, into, run, tell, write, read: (path) => readFile(join(root, path), 'utf8') };
}

/** All files of a folder with their bytes as text; empty where there is no folder. */
export async function readAll(dir: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(dir.length + 1), await readFile(path, 'latin1'));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
