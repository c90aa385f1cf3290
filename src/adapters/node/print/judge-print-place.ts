import { resolve } from 'node:path';
import { judgeReportPlace } from '../report/judge-report-place.ts';

/**
 * Judges the folder of a print before anything is written: what people have agreed to have in print, and what is for their own
 * hands, stays out of the site, of what is served as it is, and of the content. The folder and what it lies in, where it is none.
 */
export async function judgePrintPlace(
  folder: string,
  { contentDir, outDir }: { readonly contentDir: string; readonly outDir: string },
): Promise<{ readonly folder: string; readonly site: string } | undefined> {
  const fault = await judgeReportPlace(folder, { contentDir, outDir, publicDir: resolve('public') });
  if (fault === undefined) return undefined;
  const { site, content } = fault.values;
  return { folder, site: site ?? content ?? folder };
}
