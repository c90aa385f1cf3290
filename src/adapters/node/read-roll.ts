import { resolve, sep } from 'node:path';
import { toNow, type Now } from '../../domain/calendar.ts';
import type { Content } from '../../domain/content.ts';
import type { Problem } from '../../domain/problem.ts';
import { buildRoll } from '../../domain/roll.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { showDrafts } from '../../domain/show-drafts.ts';
import { toShortHash } from '../../domain/text/to-short-hash.ts';
import type { EntryMemory } from './intake/entry-memory.ts';
import { readBuildDate } from './read-build-date.ts';
import { readContent } from './read-content.ts';

/** What the content folder gives at the instant of the build, or the problems that forbid to build it. */
export type RollState =
  | {
      readonly ok: true;
      readonly content: Content;
      readonly now: Now;
      readonly roll: Roll;
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The absolute path of the content folder: `CONTENT_DIR`, default `content`; an empty setting is none. */
export function contentFolderOf(env: NodeJS.ProcessEnv): string {
  return resolve(env['CONTENT_DIR'] || 'content');
}

/** Whether a path lies in a folder, at any depth. */
export function isBelow(path: string, folder: string): boolean {
  return path !== folder && path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Where the cleaned pictures of a content folder are kept between runs. */
export function pictureCache(contentFolder: string): string {
  return resolve('.florilegium/pictures', toShortHash(contentFolder));
}

/** Reads the content folder and builds the Roll; throws a plain sentence where `BUILD_DATE` cannot be used. */
export async function readRoll(
  env: NodeJS.ProcessEnv,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<RollState> {
  const buildDate = readBuildDate(env);
  if (!buildDate.ok) throw new Error(buildDate.message);
  const { content, problems } = await readContent(contentFolderOf(env), {
    cacheDir: pictureCache(contentFolderOf(env)),
    onProgress,
  });
  if (content === undefined) return { ok: false, problems };
  const now = toNow(buildDate.date, content.settings.value.timeZone);
  const roll = buildRoll(content, now);
  const hasErrors = roll.problems.some(({ severity }) => severity === 'error');
  if (hasErrors) return { ok: false, problems: roll.problems };
  return { ok: true, content, now, roll, problems: roll.problems };
}

/** Set by those who write, for their preview alone: it shows drafts too, and goes on where single entries have errors. */
export const PREVIEW = 'FLORILEGIUM_PREVIEW';

/** What the preview of those who write shows: as far as it can be read, drafts included. Never for a build. */
export async function readPreview(env: NodeJS.ProcessEnv, memory: EntryMemory): Promise<RollState> {
  const buildDate = readBuildDate(env);
  if (!buildDate.ok) throw new Error(buildDate.message);
  const folder = contentFolderOf(env);
  const { content, problems } = await readContent(folder, { cacheDir: pictureCache(folder), memory });
  if (content === undefined) return { ok: false, problems };
  const now = toNow(buildDate.date, content.settings.value.timeZone);
  const roll = buildRoll(showDrafts(content), now);
  return { ok: true, content, now, roll, problems: roll.problems };
}
