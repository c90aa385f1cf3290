import { relative } from 'node:path';
import type { BadgeCounts } from '../src/adapters/node/badges/write-badges.ts';
import { BUILD_GUIDE } from '../src/adapters/node/gate/finding.ts';
import { makeSite, type Outcome } from '../src/adapters/node/make-site.ts';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import { createSay, type Say } from '../src/words/commands/languages.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';
import { createProgress } from './show-progress.ts';

/** More warnings than this would hide that the site was made. */
const FEW = 5;

/** Makes the site that the environment asks for and tells how it went; whether there is a new site. */
export async function makeAndTell(): Promise<boolean> {
  const { contentDir, outDir } = chooseFolders();
  const say = createSay(chooseReportLanguage(process.env));
  const progress = createProgress();
  const buildDate = readBuildDate(process.env);
  if (!buildDate.ok) {
    progress.fail(buildDate.message);
    return false;
  }
  const start = performance.now();
  const outcome = await makeSite({
    root: ROOT,
    outDir,
    env: { ...process.env, CONTENT_DIR: contentDir, BUILD_DATE: buildDate.date },
    onStage: (stage) => progress.stage(say(`build.${stage}`)),
    onProgress: (done, total) => progress.detail(total === undefined ? `(${done})` : `(${done} / ${total})`),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const folder = relative(process.cwd(), outDir) || outDir;
  if (outcome.ok) progress.end(say('build.done', { ...outcome.counts, seconds, folder }));
  else progress.fail(explain(outcome, say));
  tellProblems(outcome, say);
  if (outcome.ok) tellBadges(outcome.badges, say);
  return outcome.ok;
}

/** How many badges were signed, or why none were; nothing where nobody has agreed to any. */
export function tellBadges({ issued, waiting }: BadgeCounts, say: Say): void {
  if (issued > 0) console.log(say('build.badges', { count: issued }));
  if (waiting > 0) console.log(say('build.noBadgeKey', { count: waiting }));
}

/** Why there is no new site, in words. */
export function explain(outcome: Exclude<Outcome, { ok: true }>, say: Say): string {
  if (outcome.at === 'place') return `${say(outcome.fault.word, outcome.fault.values)} ${say('build.kept')}`;
  const reasons = { content: 'build.content', render: 'build.notRendered', check: 'build.notRight' } as const;
  return [`${say(reasons[outcome.at])} ${say('build.kept')}`, ...listFindings(outcome, say)].join('\n');
}

/** What was found, and where that is explained; the gate says the latter itself, rule by rule. */
function listFindings(
  outcome: Extract<Outcome, { at: 'content' | 'render' | 'check' }>,
  say: Say,
): readonly string[] {
  if (outcome.at === 'content') return [];
  if (outcome.at === 'check') return outcome.findings;
  const shown = outcome.findings.slice(0, 50);
  const more = outcome.findings.length - shown.length;
  return [...shown, ...(more > 0 ? [say('build.more', { count: more })] : []), `  ${BUILD_GUIDE}`];
}

/** Tells the problems of the content: in full where they stopped the build; warnings only while they are few. */
export function tellProblems(outcome: Outcome, say: Say): void {
  if (!('problems' in outcome) || outcome.problems.length === 0) return;
  const { ok, problems } = outcome;
  const report = { lang: chooseReportLanguage(process.env), format: 'text' } as const;
  if (ok && problems.length > FEW) console.error(say('build.warnings', { count: problems.length }));
  else console.error(reportProblems(problems, report));
}
