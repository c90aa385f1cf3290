import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { renderCsv } from '../src/adapters/node/spreadsheet/write-csv.ts';
import { writeWorkbook } from '../src/adapters/node/spreadsheet/write-workbook.ts';
import { buildExportBook } from '../src/domain/spreadsheet/export-book.ts';
import { createSaySpreadsheet } from '../src/words/spreadsheet/languages.ts';
import { createFormFolder, type Filled } from '../test/spreadsheet/form-folder.ts';

/** So many recipients has a decision: a year's list of a large organisation. */
const PER_DECISION = 100;

/** Measures a form with so many rows, each of a person who has no profile yet, its import, and the export of the roll. */
export async function printExcel(count: number): Promise<void> {
  console.log(`${count} rows, ${availableParallelism()} processors, Node ${process.version}`);
  const folder = await createFormFolder();
  const file = await folder.fill(
    'decisions',
    Array.from({ length: count }, (_, index) => toRow(index)),
  );
  console.log(`the form: ${toKilobytes((await stat(file)).size)}`);
  const outcome = await measure('import', () => folder.run(file));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 3)));
  const again = await measure('the same import again', () => folder.run(file));
  if (!again.ok || again.summary.files.length > 0) throw new Error('A second import has changed something.');
  const env = { CONTENT_DIR: folder.dir, BUILD_DATE: '2026-11-22' };
  const state = await measure('reading the content for the export', () => readRoll(env));
  if (!state.ok) throw new Error(JSON.stringify(state.problems.slice(0, 3)));
  const book = buildExportBook(state.roll, 'vi', createSaySpreadsheet('vi'));
  const bytes = await measure('export as .xlsx', () => writeWorkbook(book));
  const [rows] = book.sheets;
  const csv = await measure('export as .csv', () =>
    Promise.resolve(rows === undefined ? '' : renderCsv(rows)),
  );
  console.log(`.xlsx ${toKilobytes(bytes.length)}, .csv ${toKilobytes(Buffer.byteLength(csv))}`);
}

function toRow(index: number): Filled {
  const decision = Math.floor(index / PER_DECISION);
  return {
    ...{ number: `${String(decision + 1)}/QĐ-VP`, date: new Date('2026-05-19'), issuer: 'Chánh Văn phòng' },
    ...{ level: 'Cấp cơ sở · co-so', award: 'Giấy khen · giay-khen', unit: 'Phòng Lưu trữ · luu-tru' },
    ...{ recipient: `Nguyễn Văn ${toLetters(index)}`, citation: `Xếp lại ${String(index)} hộp hồ sơ.` },
  };
}

/** A name of its own for every number. */
function toLetters(index: number): string {
  const digits = index.toString(16).padStart(4, '0');
  const letters = Array.from(digits, (digit) => String.fromCodePoint(0x61 + Number.parseInt(digit, 16))).join(
    '',
  );
  return letters.slice(0, 1).toUpperCase() + letters.slice(1);
}

async function measure<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return value;
}

function toKilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1000))} kB`;
}
