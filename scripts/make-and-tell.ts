import { relative } from 'node:path';
import { makeSite, type Outcome, type Stage } from '../src/adapters/node/make-site.ts';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { reportProblems } from '../src/adapters/node/report-problems.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';
import { createProgress } from './show-progress.ts';

const STAGES: Readonly<Record<Stage, string>> = {
  wait: 'Another build is running here; waiting for it',
  read: 'Reading the content',
  render: 'Rendering the pages',
  check: 'Checking the finished site',
  publish: 'Putting the site in its place',
};

/** Makes the site that the environment asks for and tells how it went; whether there is a new site. */
export async function makeAndTell(): Promise<boolean> {
  const { contentDir, outDir } = chooseFolders();
  const buildDate = readBuildDate(process.env);
  const progress = createProgress();
  if (!buildDate.ok) {
    progress.fail(buildDate.message);
    return false;
  }
  const start = performance.now();
  const outcome = await makeSite({
    root: ROOT,
    outDir,
    env: { ...process.env, CONTENT_DIR: contentDir, BUILD_DATE: buildDate.date },
    onStage: (stage) => progress.stage(STAGES[stage]),
    onProgress: (done) => progress.detail(`(${done})`),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (outcome.ok) {
    const languages = outcome.languages === 1 ? '1 language' : `${outcome.languages} languages`;
    progress.end(
      `${outcome.pages} pages in ${languages}, ${seconds} s, in ${relative(process.cwd(), outDir) || outDir}`,
    );
  } else progress.fail(explain(outcome));
  if ('problems' in outcome && outcome.problems.length > 0)
    console.error(reportProblems(outcome.problems, { lang: 'en', format: 'text' }));
  return outcome.ok;
}

function explain(outcome: Exclude<Outcome, { ok: true }>): string {
  const kept = 'Nothing has been changed: the site that was there is still there.';
  if (outcome.at === 'content') return `The content has errors. ${kept}`;
  const shown = outcome.findings.slice(0, 50);
  const more = outcome.findings.length - shown.length;
  const reason =
    outcome.at === 'render'
      ? 'The pages could not be rendered.'
      : 'The finished site is not right, so it was not published.';
  return [`${reason} ${kept}`, ...shown, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n');
}
