import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileReading, PageFacts } from './reading/file-facts.ts';
import type { Reader } from './reading/create-reader.ts';

/** A page of a finished folder: its file, and its path below the base with a slash at the start. */
export type SitePage = Omit<PageFacts, 'shapes'> & {
  readonly file: string;
  readonly path: string;
  /** Whether something in it stands where nothing of the kind stands in any page before it. */
  readonly hasNewStructure: boolean;
};

/** A finished folder: every file by its path with forward slashes, what was read in each, and every page; all in order. */
export type FinishedSite = {
  readonly files: readonly string[];
  readonly readings: readonly FileReading[];
  readonly pages: readonly SitePage[];
};

/** Reads a finished folder. */
export async function readSite(folder: string, reader: Reader): Promise<FinishedSite> {
  const files = await listFiles(folder);
  const readings = await reader.read(folder, files);
  const known = new Set<string>();
  const pages = readings.flatMap(({ file, page }) => {
    if (page === undefined) return [];
    const { shapes, ...facts } = page;
    const hasNewStructure = shapes.some((shape) => !known.has(shape));
    for (const shape of shapes) known.add(shape);
    return { ...facts, file, path: toPath(file), hasNewStructure };
  });
  return { files, readings, pages };
}

/** The path of a page below the base, with a slash at the start. */
export function toPath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Every file below a folder, as sorted relative paths with forward slashes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  return Promise.try(() => listBelow(folder, '').sort());
}

/** One after another: without a promise for each folder, thousands of them are listed in a third of the time. */
function listBelow(folder: string, below: string): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below + entry.name;
    return entry.isDirectory() ? listBelow(folder, `${path}/`) : path;
  });
}
