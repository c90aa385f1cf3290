import { parseCsv } from 'hucre/csv';
import type { ReportImport } from '../../../domain/import/problem.ts';
import type { Sheet } from '../../../domain/import/sheet.ts';

/** Reads CSV bytes; `undefined` where the encoding is unknown or a quote is never closed, which is reported. */
export function parseCsvText(bytes: Uint8Array, file: string, report: ReportImport): Sheet | undefined {
  const text = decode(bytes);
  if (text === undefined) {
    report('file-encoding', { file });
    return;
  }
  // Every quote that opens also closes, and one within a cell is doubled: an odd number swallows the rows after it.
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    report('file-quote', { file });
    return;
  }
  const rows = parseCsv(text).map((values, index) => ({
    number: index + 1,
    cells: values.map((value) => ({ text: value === null ? '' : String(value) })),
  }));
  return { name: undefined, rows };
}

/** Spreadsheets of Western and Vietnamese offices write UTF-8, those of Japanese ones often Shift_JIS. */
function decode(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes('\0') ? undefined : text;
    } catch {
      continue;
    }
  }
  return undefined;
}
