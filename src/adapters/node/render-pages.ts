import { rm } from 'node:fs/promises';
import { FROZEN_ROLL } from './frozen-roll.ts';
import { judgeLog } from './judge-log.ts';
import { dropDoubtfulPages, forgetKeptPages, listStale } from './kept-pages.ts';
import type { WorkOrder } from './make-site.ts';
import { runAstroBuild, type AstroRun } from './run-astro.ts';

/** Where pages go, the roll that they show, and what has been kept of an earlier build, by the code that rendered it. */
export type Rendering = {
  readonly folder: string;
  readonly frozen: string;
  readonly cacheDir: string;
  readonly code: string;
};

/**
 * Renders the pages into the folder and gives what is wrong: nothing, where all is well. Pages are taken from the cache as
 * long as their keys stay; where one of the sample that is rendered anew is not as it was kept, nothing kept is believed.
 */
export async function renderPages(
  rendering: Rendering,
  order: WorkOrder,
): Promise<{ readonly findings: readonly string[] }> {
  const { folder, cacheDir, code } = rendering;
  const sample = await dropDoubtfulPages(cacheDir, code);
  let run = await runAstro(rendering, order);
  if (run.ok && (await listStale(cacheDir, sample)).length > 0) {
    order.onStage('again');
    await forgetKeptPages(cacheDir);
    await rm(folder, { recursive: true, force: true });
    run = await runAstro(rendering, order);
  }
  return { findings: run.ok ? judgeLog(run.output) : lastLines(run.output) };
}

function runAstro({ folder, frozen }: Rendering, order: WorkOrder): Promise<AstroRun> {
  let done = 0;
  const env = { ...order.env, OUT_DIR: folder, [FROZEN_ROLL]: frozen };
  return runAstroBuild(order.root, env, () => order.onProgress(++done));
}

/** What a build that broke off said last. */
function lastLines(output: string): readonly string[] {
  return output.trim().split('\n').slice(-25);
}
