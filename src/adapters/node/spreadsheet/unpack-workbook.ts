import { unzipSync, zipSync } from 'fflate';
import type { ReportImport } from '../../../domain/import/problem.ts';
import { COLUMN_LIMIT, reportTooLarge, ROW_LIMIT } from './read-spreadsheet.ts';

/** The most that a workbook may hold when it is unpacked, in megabytes. */
export const INFLATED_LIMIT = 200;

/** What is needed to read cells. Macros, links to other files, pictures and the rest are left out. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** The place of a row or cell, or the last corner of the declared size. */
const PLACE =
  /<(?:\w+:)?(?:dimension|row|c)\b[^>]*?\br(?:ef)?\s*=\s*["'](?:[A-Z]+\d+:)?([A-Z]{0,7})(\d{1,9})["']/gi;

/**
 * A workbook with nothing in it but its cells, safe to hand to a reader: its parts are no larger than they declare,
 * their sum is limited, and no sheet has a cell beyond the limits. `undefined` where it is refused.
 */
export function unpackWorkbook(
  bytes: Uint8Array,
  file: string,
  report: ReportImport,
): Uint8Array | undefined {
  const parts = unzip(bytes, file, report);
  if (parts === undefined) return undefined;
  const decoder = new TextDecoder();
  for (const [path, part] of Object.entries(parts)) {
    const text = decoder.decode(part);
    // No office program writes a document type; readers could be made to expand entities without end.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || !isWhole(text)) {
      report('workbook-broken', { file });
      return;
    }
    if (!path.startsWith('xl/worksheets/')) continue;
    const { rows, columns } = measure(text);
    if (rows > ROW_LIMIT || columns > COLUMN_LIMIT) {
      reportTooLarge(rows, columns, file, report);
      return;
    }
  }
  return zipSync(parts, { level: 0 });
}

function unzip(
  bytes: Uint8Array,
  file: string,
  report: ReportImport,
): Record<string, Uint8Array> | undefined {
  let declared = 0;
  try {
    // The library inflates into a buffer of the declared size and never beyond it.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        declared += originalSize;
        return declared <= INFLATED_LIMIT * 1e6 && NEEDED.test(name);
      },
    });
    if (declared > INFLATED_LIMIT * 1e6) {
      report('workbook-inflated', { file }, { limit: INFLATED_LIMIT });
      return;
    }
    return parts;
  } catch {
    report('workbook-broken', { file });
    return;
  }
}

/** A part that is larger than it declares is cut off: then its first element is never closed. */
function isWhole(xml: string): boolean {
  const root = /<([A-Za-z][\w:.-]*)/.exec(xml)?.[1];
  return (
    root !== undefined &&
    (xml.trimEnd().endsWith(`</${root}>`) || /<[^<]*\/>\s*$/.test(xml.slice(xml.indexOf(`<${root}`))))
  );
}

/** The farthest row and column that a sheet names, in its declared size or in any row or cell. */
function measure(xml: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [, letters = '', digits = '0'] of xml.matchAll(PLACE)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, toColumnNumber(letters));
  }
  return { rows, columns };
}

function toColumnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
