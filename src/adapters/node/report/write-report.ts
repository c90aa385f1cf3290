import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../../domain/report/report-types.ts';
import { sayReport } from '../../../domain/report/say-report.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { writeWhenChanged } from '../write-when-changed.ts';
import { renderReportPage } from './render-report-page.ts';

/** Writes `report.html` and `report.json` into a folder, which is made where it is not there, and gives their paths. */
export async function writeReport(
  report: Report,
  { folder, lang }: { readonly folder: string; readonly lang: ReportLanguage },
): Promise<{ readonly page: string; readonly record: string }> {
  const [page, record] = [join(folder, 'report.html'), join(folder, 'report.json')];
  await mkdir(folder, { recursive: true });
  await writeWhenChanged(page, await renderReportPage(report, lang));
  await writeWhenChanged(record, `${JSON.stringify(sayReport(report, lang), undefined, 2)}\n`);
  return { page, record };
}
