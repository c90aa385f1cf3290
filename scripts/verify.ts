// `npm run verify`: the long look at the sample site, by hand: axe on every page, bytes, zoom, web servers, Lighthouse; and publishing, reproducible and incremental builds, and the guide for staff under trial. It writes docs/verification.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../test/browser/find-browser.ts';
import { provideBrowser } from '../test/browser/provide-browser.ts';
import { openSite } from '../test/verify/open-site.ts';
import {
  LOOKS,
  PARTS,
  TRIALS,
  type Look,
  type Outcome,
  type Part,
  type Subject,
  type Trial,
  type Work,
} from '../test/verify/outcome.ts';
import { renderForTerminal, renderPage } from '../test/verify/render-report.ts';
import { chooseFolders } from './choose-folders.ts';
import { makeAndTell } from './make-and-tell.ts';

const PAGE = 'docs/verification.md';
const USAGE = `npm run verify [-- --only ${PARTS.join(',')}] [--kinds home,story] [--site dist] [--date 2026-11-22] [--runs 3] [--seed 1] [--dry]
  --only   parts to run; all of them without it
  --kinds  only these pages (kinds or states); then ${PAGE} stays as it is
  --site   a finished folder to look at; without it the sample is built
  --date   the day of the build and of the report; today without it
  --runs   how many runs of Lighthouse make one figure
  --seed   what the random kills and edits follow from; another one each day without it
  --dry    leave ${PAGE} as it is`;
const { values } = parseArgs({
  options: {
    ...{ only: { type: 'string' }, kinds: { type: 'string' }, site: { type: 'string' } },
    ...{ date: { type: 'string' }, runs: { type: 'string', default: '3' } },
    ...{ seed: { type: 'string' } },
    ...{ dry: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  },
});
const NO_LOOKS: Looked = { outcomes: new Map(), browser: undefined };
const asked = values.only?.split(',');
const parts = PARTS.filter((part) => asked?.includes(part) ?? true);
const unknown = asked?.filter((name) => !PARTS.some((part) => part === name)) ?? [];
if (values.help || unknown.length > 0) {
  console.log(USAGE);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else process.exitCode = await verify();

async function verify(): Promise<number> {
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const sample = resolve(process.env['CONTENT_DIR'] || 'content');
  process.env['BUILD_DATE'] = date;
  process.env['OUT_DIR'] = resolve(values.site ?? '.florilegium/verified-site');
  const { outDir } = chooseFolders();
  const looks = LOOKS.filter((look) => parts.includes(look));
  if (looks.length > 0 && values.site === undefined && !(await makeAndTell())) return 1;
  const { outcomes, browser } = looks.length > 0 ? await runLooks(looks, outDir) : NO_LOOKS;
  for (const trial of TRIALS.filter((each) => parts.includes(each))) {
    const seed = Number(values.seed ?? date.replaceAll('-', ''));
    const work: Work = { sample, date, seed, tell: createTell(trial) };
    outcomes.set(trial, await time(work.tell, () => runTrial(trial, work)));
  }
  for (const [part, outcome] of outcomes) console.log(`\n${renderForTerminal(part, outcome)}`);
  if (!values.dry && values.kinds === undefined) {
    const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
    writeFileSync(PAGE, renderPage(before, PARTS, outcomes, { date, node: process.version, browser }));
  }
  const isCi = process.env['CI'] !== undefined;
  const hasFailed = (outcome: Outcome): boolean => (outcome.ran ? outcome.misses.length > 0 : isCi);
  return [...outcomes.values()].some(hasFailed) ? 1 : 0;
}

type Looked = { readonly outcomes: Map<Part, Outcome>; readonly browser: string | undefined };

async function runLooks(looks: readonly Look[], folder: string): Promise<Looked> {
  const executablePath = await provideBrowser();
  const outcomes = new Map<Part, Outcome>();
  if (executablePath === undefined) {
    for (const look of looks) outcomes.set(look, { ran: false, why: 'no browser starts here' });
    return { outcomes, browser: undefined };
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
  for (const look of looks) {
    const tell = createTell(look);
    outcomes.set(look, await time(tell, () => runLook(look, { ...subject, tell })));
  }
  const version = browser.version();
  await browser.close();
  await site.close();
  return { outcomes, browser: version };
}

function createTell(part: Part): (progress: string) => void {
  return (progress) => console.log(`${part}: ${progress}`);
}

/** Runs a part; one whose tool is not installed or that breaks off must not keep the others from running. */
async function time(tell: (progress: string) => void, run: () => Promise<Outcome>): Promise<Outcome> {
  const start = performance.now();
  tell('begins');
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return { ran: false, why: error.message };
    return { ran: true, method: 'Broke off.', columns: [], rows: [], misses: [error.message] };
  } finally {
    tell(`ended after ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
}

/** Each part is loaded only when it runs. */
async function runLook(look: Look, subject: Subject): Promise<Outcome> {
  if (look === 'axe') return (await import('../test/verify/judge-axe.ts')).judgeAxe(subject);
  if (look === 'bytes') return (await import('../test/verify/judge-bytes.ts')).judgeBytes(subject);
  if (look === 'zoom') return (await import('../test/verify/judge-zoom.ts')).judgeZoom(subject);
  if (look === 'servers') return (await import('../test/verify/judge-servers.ts')).judgeServers(subject);
  return (await import('../test/verify/judge-lighthouse.ts')).judgeLighthouse(subject);
}

async function runTrial(trial: Trial, work: Work): Promise<Outcome> {
  if (trial === 'publish') return (await import('../test/verify/judge-publishing.ts')).judgePublishing(work);
  if (trial === 'reproducible')
    return (await import('../test/verify/judge-reproducible.ts')).judgeReproducible(work);
  if (trial === 'editor') return (await import('../test/verify/judge-editor.ts')).judgeEditor(work);
  return (await import('../test/verify/judge-incremental.ts')).judgeIncremental(work);
}
