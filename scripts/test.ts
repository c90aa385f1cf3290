// Judges the whole project: `npm test`. Later steps run even when an earlier one failed, so that one run tells all.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser, remedies } from '../test/browser/provide-browser.ts';
import { countBrowserTests, countUnitTests, type Tally } from '../test/list-failures.ts';

const site = '.florilegium/test-site';
const unitResults = '.florilegium/test-results/unit.json';
const browserResults = '.florilegium/test-results/browser.json';
const vitestReport = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitResults}`];
const playwrightTest = ['test', '--reporter=list,json'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.loadEnvFile('scripts/astro.env');
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ...{ TZ: 'UTC', BUILD_DATE: '2026-11-22', CONTENT_DIR: 'content', OUT_DIR: site },
  PLAYWRIGHT_JSON_OUTPUT_FILE: browserResults,
};
rmSync('.florilegium/test-results', { recursive: true, force: true });
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
if (await step('browser', chooseBrowser)) {
  // First the types of the collections, without which a fresh checkout has errors; then two steps that leave a core free each.
  await step('types of collections', () => run('astro/bin/astro.mjs', 'sync'));
  await Promise.all([
    step('types', () => runBeside('astro/bin/astro.mjs', 'check', '--noSync')),
    step('lint', () => runBeside('eslint/bin/eslint.js', '.')),
  ]);
  // Before the unit tests: those of the finished site find it made.
  const isBuilt = await step('build', () => run('../scripts/build.ts'));
  await step(
    'unit tests',
    () => run('vitest/vitest.mjs', 'run', ...vitestReport),
    () => countUnitTests(unitResults),
  );
  if (isBuilt)
    await step(
      'browser tests',
      () => run('@playwright/test/cli.js', ...playwrightTest),
      () => countBrowserTests(browserResults),
    );
}
// Last, where whoever reads the end of a long record finds them.
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Runs one step, prints its line and adds what it counted; a step that fails without a failed test counts as one. */
async function step(
  name: string,
  work: () => boolean | Promise<boolean>,
  count?: () => Tally,
): Promise<boolean> {
  const start = performance.now();
  const isDone = await work();
  const { passed, failed, failures: named } = count?.() ?? { passed: 0, failed: 0, failures: [] };
  total.passed += passed;
  total.failed += isDone ? failed : Math.max(failed, 1);
  failures.push(...(isDone || named.length > 0 ? named : [name]));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${isDone ? 'passed' : 'FAILED'} in ${seconds} s`);
  return isDone;
}

async function chooseBrowser(): Promise<boolean> {
  const browser = await provideBrowser();
  if (browser === undefined) console.error(remedies);
  else env['CHROME_PATH'] = browser;
  return browser !== undefined;
}

function run(script: string, ...args: string[]): boolean {
  return (
    spawnSync(process.execPath, [join('node_modules', script), ...args], { stdio: 'inherit', env }).status ===
    0
  );
}

/** The same for what runs beside another: what it says is printed when it ends. */
async function runBeside(script: string, ...args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join('node_modules', script), ...args], { env });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  process.stdout.write(said.join(''));
  return code === 0;
}
