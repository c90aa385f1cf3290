import { basename } from 'node:path';
import {
  FORM_KINDS,
  FORM_VERSION,
  FORMS,
  MARK,
  MARK_SHEET,
  type ColumnKey,
} from '../../../domain/spreadsheet/forms.ts';
import { wordsOf } from '../../../domain/spreadsheet/form-book.ts';
import type { FilledForm } from '../../../domain/spreadsheet/read-form.ts';
import { suggestChoice } from '../../../domain/spreadsheet/choices.ts';
import { toPosition } from '../../../domain/import/columns.ts';
import type { ReportImport } from '../../../domain/import/problem.ts';
import type { Sheet } from '../../../domain/import/sheet.ts';
import { toColumnLetters } from '../../../domain/import/sheet.ts';
import { toFolded, toLine } from '../../../domain/import/values.ts';
import { createSaySpreadsheet, spreadsheetWords } from '../../../words/spreadsheet/languages.ts';
import { isReportLanguage } from '../../../words/problems/languages.ts';
import { z } from 'zod';
import { parseSheets } from '../spreadsheet/parse-workbook.ts';
import { readBytes } from '../spreadsheet/read-spreadsheet.ts';

const exampleSchema = z.record(z.string(), z.string());
const says = Object.keys(spreadsheetWords).filter(isReportLanguage).map(createSaySpreadsheet);

/**
 * Reads a form that somebody has filled in; `undefined` where it is none, or of another version, or lacks a column
 * that is needed: the reason is reported. Columns are known by their headers in any language, in any order.
 */
export async function readFormFile(path: string, report: ReportImport): Promise<FilledForm | undefined> {
  const file = basename(path);
  const found = await readBytes(path, report);
  if (found === undefined) return undefined;
  if (!found.isWorkbook) {
    report('form-none', { file });
    return;
  }
  const sheets = await parseSheets(found.bytes, file, report);
  if (sheets === undefined) return undefined;
  const mark = sheets.find(({ name }) => name === MARK_SHEET);
  const [word, kindName, version, lang] = textsOf(mark, 0);
  const kind = FORM_KINDS.find((one) => one === kindName);
  if (word !== MARK || kind === undefined) {
    report('form-none', { file });
    return;
  }
  if (version !== String(FORM_VERSION)) {
    report('form-version', { file }, { found: version ?? '', wanted: FORM_VERSION });
    return;
  }
  const candidates = sheets
    .filter((sheet) => sheet !== mark)
    .map((sheet) => ({ sheet, headers: findHeaders(sheet, kind) }))
    .toSorted((a, b) => b.headers.size - a.headers.size);
  const [best] = candidates;
  if (best === undefined) return undefined;
  const form = {
    ...{ kind, file, ...best, example: parseExample(textsOf(mark, 1)[1]) },
    marks: says.map((say) => `${say('example.mark')}: `),
    newWords: [lang, ...Object.keys(spreadsheetWords)]
      .filter((one) => one !== undefined)
      .filter(isReportLanguage)
      .map((one) => toFolded(createSaySpreadsheet(one)('mark.new'))),
    dayFirst: lang === 'vi',
  };
  return reportHeaders(form, lang ?? 'en', report) ? undefined : form;
}

function findHeaders(sheet: Sheet, kind: FilledForm['kind']): FilledForm['headers'] {
  const headers = new Map<ColumnKey, { index: number; header: string }>();
  const texts = textsOf(sheet, 0).map(toLine);
  for (const { key } of FORMS[kind]) {
    const names = says.map((say) => toFolded(wordsOf(kind, key, say).name));
    const index = texts.findIndex((text) => names.includes(toFolded(text)));
    if (index >= 0) headers.set(key, { index, header: texts[index] ?? '' });
  }
  return headers;
}

/** Whether columns that are needed are missing, or words stand below a header that nobody knows. */
function reportHeaders(form: FilledForm, lang: string, report: ReportImport): boolean {
  const { kind, file, sheet, headers } = form;
  const at = toPosition(file, sheet, 1);
  const texts = textsOf(sheet, 0).map(toLine);
  const say = createSaySpreadsheet(isReportLanguage(lang) ? lang : 'en');
  const missing = FORMS[kind].filter(({ key, isNeeded }) => isNeeded === true && !headers.has(key));
  const known = texts.filter((text) => text !== '').join(', ');
  for (const { key } of missing)
    report('header-missing', at, { wanted: wordsOf(kind, key, say).name, known });
  const used = new Map([...headers.values()].map(({ index, header }) => [index, header]));
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const names = FORMS[kind].map(({ key }) => wordsOf(kind, key, say).name);
  const foreign = Array.from({ length: width }, (_, index) => index)
    .filter((index) => !used.has(index))
    .filter((index) => sheet.rows.slice(1).some(({ cells }) => (cells[index]?.text.trim() ?? '') !== ''));
  for (const index of foreign) {
    const found = texts[index] ?? '';
    const twice = found !== '' && [...used.values()].some((header) => toFolded(header) === toFolded(found));
    const place = { ...at, column: toColumnLetters(index), header: found };
    if (twice) report('header-twice', place, { found });
    else {
      const suggestion = suggestChoice(
        found,
        names.map((name) => ({ id: name, label: name, names: [name] })),
      );
      report('header-unknown', place, { found, suggestion: suggestion ?? 'none' });
    }
  }
  return missing.length + foreign.length > 0;
}

function parseExample(text: string | undefined): Readonly<Record<string, string>> {
  try {
    return exampleSchema.catch({}).parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

function textsOf(sheet: Sheet | undefined, row: number): readonly string[] {
  return (sheet?.rows[row]?.cells ?? []).map(({ text }) => text.trim());
}
