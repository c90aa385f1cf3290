// `npm run verify`: the long look at the sample site, by hand: axe on every page, bytes, zoom, web servers, Lighthouse. It writes docs/verification.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../test/browser/find-browser.ts';
import { provideBrowser } from '../test/browser/provide-browser.ts';
import { openSite } from '../test/verify/open-site.ts';
import { PARTS, type Outcome, type Part, type Subject } from '../test/verify/outcome.ts';
import { renderForTerminal, renderPage } from '../test/verify/render-report.ts';
import { chooseFolders } from './choose-folders.ts';
import { makeAndTell } from './make-and-tell.ts';

const PAGE = 'docs/verification.md';
const USAGE = `npm run verify [-- --only ${PARTS.join(',')}] [--kinds home,story] [--site dist] [--date 2026-11-22] [--runs 3] [--dry]
  --only   parts to run; all of them without it
  --kinds  only these pages (kinds or states); then ${PAGE} stays as it is
  --site   a finished folder to look at; without it the sample is built
  --date   the day of the build and of the report; today without it
  --runs   how many runs of Lighthouse make one figure
  --dry    leave ${PAGE} as it is`;
const { values } = parseArgs({
  options: {
    ...{ only: { type: 'string' }, kinds: { type: 'string' }, site: { type: 'string' } },
    ...{ date: { type: 'string' }, runs: { type: 'string', default: '3' } },
    ...{ dry: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  },
});
const asked = values.only?.split(',');
const parts = PARTS.filter((part) => asked?.includes(part) ?? true);
const unknown = asked?.filter((name) => !PARTS.some((part) => part === name)) ?? [];
if (values.help || unknown.length > 0) {
  console.log(USAGE);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else process.exitCode = await verify();

async function verify(): Promise<number> {
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  process.env['BUILD_DATE'] = date;
  process.env['OUT_DIR'] = resolve(values.site ?? '.florilegium/verified-site');
  const { outDir } = chooseFolders();
  if (values.site === undefined && !(await makeAndTell())) return 1;
  const executablePath = await provideBrowser();
  const { outcomes, browser } = await runParts(outDir, executablePath);
  for (const [part, outcome] of outcomes) console.log(`\n${renderForTerminal(part, outcome)}`);
  if (!values.dry && values.kinds === undefined) {
    const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
    writeFileSync(PAGE, renderPage(before, PARTS, outcomes, { date, node: process.version, browser }));
  }
  const isCi = process.env['CI'] !== undefined;
  const hasFailed = (outcome: Outcome): boolean => (outcome.ran ? outcome.misses.length > 0 : isCi);
  return [...outcomes.values()].some(hasFailed) ? 1 : 0;
}

async function runParts(
  folder: string,
  executablePath: string | undefined,
): Promise<{ outcomes: ReadonlyMap<Part, Outcome>; browser: string }> {
  if (executablePath === undefined) {
    const notRun: Outcome = { ran: false, why: 'no browser starts here' };
    return { outcomes: new Map(parts.map((part) => [part, notRun])), browser: 'none' };
  }
  const site = await openSite({ folder });
  const browser = await chromium.launch({ ...launchOptions, executablePath });
  const kinds = values.kinds?.split(',');
  const isChosen = (...names: readonly string[]): boolean =>
    kinds?.some((each) => names.includes(each)) ?? true;
  const subject = {
    ...{ url: site.url, folder, browser, executablePath, runs: Number(values.runs) },
    pages: site.pages.filter(({ entry }) => isChosen(entry.split(':')[0] ?? entry)),
    views: site.views.filter(({ name, kind }) => isChosen(name, kind)),
  };
  const outcomes = new Map<Part, Outcome>();
  for (const part of parts) {
    const start = performance.now();
    const tell = (progress: string): void => console.log(`${part}: ${progress}`);
    tell('begins');
    outcomes.set(part, await runPart(part, { ...subject, tell }));
    tell(`ended after ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const version = browser.version();
  await browser.close();
  await site.close();
  return { outcomes, browser: version };
}

/** Each part is loaded only when it runs: one whose tool is not installed must not keep the others from running. */
async function runPart(part: Part, subject: Subject): Promise<Outcome> {
  try {
    if (part === 'axe') return await (await import('../test/verify/judge-axe.ts')).judgeAxe(subject);
    if (part === 'bytes') return await (await import('../test/verify/judge-bytes.ts')).judgeBytes(subject);
    if (part === 'zoom') return await (await import('../test/verify/judge-zoom.ts')).judgeZoom(subject);
    if (part === 'servers')
      return await (await import('../test/verify/judge-servers.ts')).judgeServers(subject);
    return await (await import('../test/verify/judge-lighthouse.ts')).judgeLighthouse(subject);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return { ran: false, why: error.message };
    // What the other parts have found must not be lost.
    return { ran: true, method: 'Broke off.', columns: [], rows: [], misses: [error.message] };
  }
}
