import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runBuild, SITE } from './run-build.ts';

/** What a built site depends on. */
const SOURCES = ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package-lock.json'];

/** Builds the sample site once for all tests of it, unless it is already there and newer than all that it depends on. */
export async function setup(): Promise<void> {
  if (newestIn([SITE]) > newestIn(SOURCES)) return;
  const { code, output } = await runBuild({ CONTENT_DIR: 'content', OUT_DIR: SITE });
  if (code !== 0) throw new Error(`The sample site could not be built.\n${output}`);
}

function newestIn(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => newest(path)));
}

function newest(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return newestIn(readdirSync(path).map((name) => join(path, name)));
}
