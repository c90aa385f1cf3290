import { existsSync } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { CommandWord } from '../../words/commands/en.ts';
import { isBelow } from './read-roll.ts';
import { listFiles } from './read-site.ts';

/** Why a finished site may not take a place, as a word of the commands with its values. */
export type PlaceFault = {
  readonly word: CommandWord;
  readonly values: Readonly<Record<string, string>>;
};

/** What the computer itself leaves in folders that somebody looks at. */
const TRACES = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** The list of the files of a site, beside it: what a build wrote, and so what the next one may replace. */
export function fileListOf(place: string): string {
  return `${place}-files.json`;
}

/**
 * Judges the place of a finished site before anything is done: it may be new, empty, or a site that a build has put
 * there and nobody has added to. Everything else holds somebody's files and stays untouched.
 */
export async function judgePlace(
  place: string,
  kept: { readonly contentDir: string; readonly root: string },
): Promise<PlaceFault | undefined> {
  const here = await toReal(place);
  const [content, root] = [await toReal(kept.contentDir), await toReal(kept.root)];
  const holds = [content, root, join(root, '.florilegium')].find(
    (folder) => here === folder || isBelow(folder, here),
  );
  if (holds !== undefined) return { word: 'place.holds', values: { folder: place, holds } };
  if (isBelow(here, content)) return { word: 'place.inContent', values: { folder: place, content } };
  const found = await lstat(here).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return { word: 'place.noFolder', values: { folder: place } };
  // What lies in the work folder of the project is the work of a build, whatever else is known of it.
  return isBelow(here, join(root, '.florilegium')) ? undefined : judgeFiles(place, here);
}

/** What the disk refused, in plain words; `undefined` for an error that is not the disk's. */
export function toDiskFault(error: unknown): PlaceFault | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  const path = 'path' in error ? String(error.path) : '';
  if (error.code === 'ENOSPC') return { word: 'disk.full', values: { path } };
  const isReadOnly = ['EACCES', 'EPERM', 'EROFS'].some((code) => code === error.code);
  if (isReadOnly) return { word: 'disk.readOnly', values: { path } };
  return { word: 'disk.other', values: { path, reason: error.message } };
}

async function judgeFiles(place: string, here: string): Promise<PlaceFault | undefined> {
  const files = (await listFiles(here)).filter((file) => !TRACES.includes(basename(file)));
  if (files.length === 0) return undefined;
  const own = await readFileList(place);
  if (own === undefined) return { word: 'place.notOurs', values: { folder: place } };
  const foreign = files.filter((file) => !own.has(file));
  if (foreign.length === 0) return undefined;
  return { word: 'place.foreign', values: { folder: place, files: foreign.slice(0, 3).join(', ') } };
}

/** What a build may replace in a place: the files of the last one, and of one that was cut off. */
export async function readFileList(place: string): Promise<ReadonlySet<string> | undefined> {
  const text = await readFile(fileListOf(place), 'utf8').catch(() => '');
  try {
    return new Set(z.array(z.string()).parse(JSON.parse(text)));
  } catch {
    return undefined;
  }
}

/** The path without links, as far as it exists. */
export async function toReal(path: string): Promise<string> {
  if (existsSync(path)) return realpath(path);
  const above = dirname(path);
  return above === path ? path : join(await toReal(above), basename(path));
}
