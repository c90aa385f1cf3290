import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ReportWord } from '../../../words/report/en.ts';
import { fileListOf, toReal } from '../judge-place.ts';
import { isBelow } from '../read-roll.ts';

/** Why the report may not be written into a folder, as a word of the report with its values. */
export type ReportPlaceFault = {
  readonly word: ReportWord;
  readonly values: Readonly<Record<string, string>>;
};

/** The folders that a report must stay out of. */
export type ReportPlaces = {
  readonly outDir: string;
  readonly contentDir: string;
  readonly publicDir: string;
};

/**
 * Judges the folder of a report before anything is written: it names people who are withheld, so it stays out of
 * everything that is published (the place of the site, any other place in which a build has put one, files that are
 * served as they are) and out of the content.
 */
export async function judgeReportPlace(
  folder: string,
  { outDir, contentDir, publicDir }: ReportPlaces,
): Promise<ReportPlaceFault | undefined> {
  const here = await toReal(resolve(folder));
  const isIn = async (other: string): Promise<boolean> => {
    const place = await toReal(resolve(other));
    return here === place || isBelow(here, place);
  };
  for (const site of [outDir, publicDir])
    if (await isIn(site)) return { word: 'command.inSite', values: { folder, site } };
  if (await isIn(contentDir)) return { word: 'command.inContent', values: { folder, content: contentDir } };
  const site = listAbove(here).find((place) => existsSync(fileListOf(place)));
  if (site === here) return { word: 'command.holdsSite', values: { folder } };
  if (site !== undefined) return { word: 'command.inSite', values: { folder, site } };
  const found = await lstat(here).catch(() => undefined);
  return found === undefined || found.isDirectory()
    ? undefined
    : { word: 'command.noFolder', values: { folder } };
}

/** A folder and all that it lies in. */
function listAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...listAbove(above)];
}
