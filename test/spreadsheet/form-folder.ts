import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue, type WriteSheet } from 'hucre';
import { describeImport } from '../../src/adapters/node/import/describe-import.ts';
import type { ImportOutcome } from '../../src/adapters/node/import/import-content.ts';
import { importForm } from '../../src/adapters/node/import/import-form.ts';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { renderForm } from '../../src/adapters/node/spreadsheet/write-form.ts';
import { describeProblem } from '../../src/domain/import/describe.ts';
import { FORMS, type ColumnKey, type FormKind } from '../../src/domain/spreadsheet/forms.ts';
import { createSay } from '../../src/words/commands/languages.ts';
import type { ReportLanguage } from '../../src/words/problems/languages.ts';
import { makeFolder } from '../make-folder.ts';

const say = createSay('en');

const FILES: Readonly<Record<string, string>> = {
  'settings.yml': `name: { vi: Bảng vàng, en: The roll }
organisation: { vi: Văn phòng, en: The office }
description: { vi: Ai được khen. }
headline: { vi: Việc tốt }
address: https://roll.example
languages: [vi, en]
timeZone: Asia/Ho_Chi_Minh
contact: { office: { vi: Văn thư } }
`,
  'units.yml': `units:
  - { id: luu-tru, name: { vi: Phòng Lưu trữ, en: Archive }, hue: indigo }
  - { id: van-thu, name: { vi: Phòng Văn thư, en: Registry }, hue: leaf }
`,
  'topics.yml': 'topics: []\n',
  'awards.yml': `families: [{ id: hinh-thuc, name: { vi: Hình thức, en: Forms } }]
levels: [{ id: co-so, name: { vi: Cấp cơ sở, en: Grassroots } }]
awards:
  - { id: giay-khen, name: { vi: Giấy khen, en: Letter }, family: hinh-thuc, level: co-so, subject: [individual, collective, household], order: 1 }
`,
  'people/nguyen-thu-ha/index.md': '---\nstate: published\nname: Nguyễn Thu Hà\nunit: luu-tru\n---\n',
  'stories/ke-ho-so/index.md': `---
state: published
title: Kệ hồ sơ ngăn nắp
summary: Tìm hồ sơ nhanh hơn.
stage: nurtured
unit: luu-tru
started: 2025-01
published: 2025-06-01
reviewedOn: 2026-11-01
---

## Việc khó

Tìm một hồ sơ mất nửa giờ.

## Cách làm

Đánh số kệ.

## Còn vướng

Chưa đủ kệ cho hồ sơ của hai năm trước, nên vẫn còn hơn một trăm hộp để ở hành lang.
`,
};

/** The cells of one row of a form by the names of its columns. */
export type Filled = Readonly<Partial<Record<ColumnKey, CellValue>>>;

/** A content folder with a unit, an award, a person and a story, and forms that are filled in for it. */
export type FormFolder = {
  readonly dir: string;
  /** Writes a form as it comes, with these rows typed below its example. */
  readonly fill: (kind: FormKind, rows: readonly Filled[], lang?: ReportLanguage) => Promise<string>;
  readonly run: (file: string, dryRun?: boolean) => Promise<ImportOutcome>;
  /** Fills a form in, imports it, and gives what a person would read. */
  readonly tell: (kind: FormKind, rows: readonly Filled[]) => Promise<string>;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
};

/** Makes such a folder; `more` are files besides. */
export async function createFormFolder(more: Readonly<Record<string, string>> = {}): Promise<FormFolder> {
  const root = makeFolder('form');
  const dir = join(root, 'content');
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of Object.entries({ ...FILES, ...more })) await write(`content/${path}`, text);
  const fill: FormFolder['fill'] = async (kind, rows, lang = 'vi') => {
    const { content } = await readContent(dir, { cacheDir: join(root, 'pictures') });
    if (content === undefined) throw new Error('The folder of the test has no settings.');
    const bytes = await renderForm(kind, content, { lang, today: '2026-05-19' });
    await write(
      `${kind}.xlsx`,
      await typeInto(
        bytes,
        rows.map((row) => toCells(kind, row)),
      ),
    );
    return join(root, `${kind}.xlsx`);
  };
  const run: FormFolder['run'] = (file, dryRun = false) =>
    importForm({ file, into: dir, dryRun, lang: 'vi' });
  const tell: FormFolder['tell'] = async (kind, rows) => {
    const outcome = await run(await fill(kind, rows));
    if (outcome.ok)
      return describeImport(outcome.summary, { into: 'content', dryRun: false }, say).join('\n');
    return outcome.problems.map((problem) => describeProblem(problem, say)).join('\n');
  };
  const read = (path: string): Promise<string> => readFile(join(dir, path), 'utf8');
  return { dir, fill, run, tell, read, write: (path, text) => write(`content/${path}`, text) };
}

/** What somebody does in a spreadsheet program: open the form, type below the example, save. */
async function typeInto(bytes: Uint8Array, rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes);
  const saved = sheets.map(
    ({ name, rows: present, hidden = false, veryHidden = false }, index): WriteSheet => ({
      ...{ name, hidden, veryHidden },
      rows: index === 0 ? [...present.slice(0, 2), ...rows.map((row) => [...row])] : present,
    }),
  );
  return writeXlsx({ sheets: saved });
}

function toCells(kind: FormKind, row: Filled): readonly CellValue[] {
  return FORMS[kind].map(({ key }) => row[key] ?? null);
}
