// Renders the pages of CONTENT_DIR into OUT_DIR and prints how long that took, in seconds, as JSON; for the benchmark.
import { rm } from 'node:fs/promises';
import { freezeRoll, FROZEN_ROLL } from '../../src/adapters/node/frozen-roll.ts';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { runAstroBuild } from '../../src/adapters/node/run-astro.ts';

const out = process.env['OUT_DIR'] ?? '';
const state = await readRoll(process.env);
if (!state.ok) throw new Error('The content has problems.');
const frozen = `${out}-roll`;
await freezeRoll(state.roll, frozen);
const time = async (root: string): Promise<number> => {
  await rm(out, { recursive: true, force: true });
  const start = performance.now();
  const run = await runAstroBuild(root, { ...process.env, [FROZEN_ROLL]: frozen }, () => undefined);
  if (!run.ok) throw new Error(run.output.slice(-2000));
  return (performance.now() - start) / 1000;
};
const plain = await time(`${process.cwd()}/test/bench/plain-site`);
const full = await time(process.cwd());
await rm(out, { recursive: true, force: true });
await rm(frozen, { force: true });
console.log(JSON.stringify({ plain, full }));
