import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShareCard } from '../../../domain/share-card.ts';
import { listOutputs, SHARE_OUTPUTS, toSharePath, type ShareOutput } from '../../../domain/share-paths.ts';
import type { Press } from './open-press.ts';
import type { MissingGlyph, PressResult } from './press-messages.ts';
import type { ShareCache } from './share-cache.ts';
import { toKey } from './to-key.ts';

/** What came of making all pictures: how many were drawn and how many were there already; or why some cannot be drawn. */
export type ShareRun = {
  readonly drawn: readonly Extract<PressResult, { ok: true }>[];
  readonly found: number;
  /** By its path below the base of the site, the file of every picture and poster. */
  readonly files: ReadonlyMap<string, string>;
  readonly missing: readonly MissingGlyph[];
  readonly faults: readonly string[];
};

/**
 * Makes every picture and poster of these cards, those that the cache holds excepted, and then removes from the cache what none
 * of them needs. `onProgress` hears how many of how many are there.
 */
export async function makeShare(
  cards: readonly ShareCard[],
  { cache, press }: { readonly cache: ShareCache; readonly press: Press },
  onProgress: (done: number, total: number) => void,
  outputs: readonly ShareOutput[] = SHARE_OUTPUTS,
): Promise<ShareRun> {
  const wanted = cards.flatMap((card) =>
    listOutputs(card)
      .filter((output) => outputs.includes(output))
      .map((output) => ({ card, output, key: toKey(card, output) })),
  );
  let done = 0;
  const made = await Promise.all(
    wanted.map(async ({ card, output, key }) => {
      const path = toSharePath(card, output);
      const kept = await cache.find(key);
      const result =
        kept === undefined ? await press.print({ key, card, output, folder: cache.folder }) : undefined;
      const file = result?.ok === true ? await cache.add(key, result.name) : kept;
      onProgress(++done, wanted.length);
      return { path, file, result };
    }),
  );
  await cache.removeUnused();
  const results = made.flatMap(({ result }) => result ?? []);
  return {
    drawn: results.filter((result) => result.ok),
    found: made.filter(({ result }) => result === undefined).length,
    files: new Map(made.flatMap(({ path, file }) => (file === undefined ? [] : [[path, file]]))),
    missing: results.flatMap((result) => ('missing' in result ? result.missing : [])),
    faults: [...new Set(results.flatMap((result) => ('fault' in result ? [result.fault] : [])))],
  };
}

/** Copies pictures and posters to their places in a folder. */
export async function copyShare(files: ShareRun['files'], folder: string): Promise<void> {
  for (const [path, file] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(file, join(folder, path));
  }
}
