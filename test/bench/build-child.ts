// Builds the site of CONTENT_DIR into OUT_DIR and prints when each stage began, in seconds, as JSON; for the benchmark.
import { makeSite, type Stage } from '../../src/adapters/node/make-site.ts';

const start = performance.now();
const began: Partial<Record<Stage | 'end', number>> = {};
const outcome = await makeSite({
  root: process.cwd(),
  outDir: process.env['OUT_DIR'] ?? '',
  env: process.env,
  onStage: (stage) => (began[stage] = (performance.now() - start) / 1000),
  onProgress: () => undefined,
});
began.end = (performance.now() - start) / 1000;
if (!outcome.ok) throw new Error(JSON.stringify(outcome).slice(0, 2000));
console.log(JSON.stringify({ began, pages: outcome.counts.pages }));
