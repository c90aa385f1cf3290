// `npm run publish -- --to FOLDER`: makes the site of CONTENT_DIR and shows it to visitors; docs/publish.md says the rest.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSiteFor, type Stage } from '../src/adapters/node/make-site.ts';
import { askDue } from '../src/adapters/node/publish/ask-due.ts';
import { askServer } from '../src/adapters/node/publish/ask-server.ts';
import { publishSite, type Published, type Step } from '../src/adapters/node/publish/publish-site.ts';
import { CURRENT, SITE, type Release } from '../src/adapters/node/publish/release.ts';
import { rollBack } from '../src/adapters/node/publish/roll-back.ts';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import type { DueMoment } from '../src/domain/due-moments.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';
import { explain, tellBadges, tellProblems } from './make-and-tell.ts';
import { createProgress } from './show-progress.ts';

/** What a scheduler takes for "try again later": another publication is under way. */
const BUSY = 75;

type Options = {
  readonly place: string;
  readonly isSure: boolean;
  readonly ifDue: boolean;
  readonly isBack: boolean;
  readonly look: ((release: Release) => Promise<readonly string[]>) | undefined;
};

const lang = chooseReportLanguage(process.env);
const say = createSay(lang);
const options = readOptions(process.argv.slice(2));
const buildDate = readBuildDate(process.env);
const { contentDir } = chooseFolders();
if (options === undefined) {
  console.error(say('publish.usage'));
  process.exitCode = 2;
} else if (!buildDate.ok) {
  console.error(buildDate.message);
  process.exitCode = 2;
} else {
  const env = { ...process.env, CONTENT_DIR: contentDir, BUILD_DATE: buildDate.date };
  process.exitCode = await run(options, env, buildDate.date);
}

async function run(chosen: Options, env: NodeJS.ProcessEnv, date: string): Promise<number> {
  if (chosen.isBack) return goBack(chosen, env);
  const early = chosen.ifDue ? await tellDue(chosen.place, env, date) : undefined;
  if (early !== undefined) return early;
  return publish(chosen, env);
}

async function publish({ place, isSure, look }: Options, env: NodeJS.ProcessEnv): Promise<number> {
  const progress = createProgress();
  const onStage = (stage: Stage): void => {
    if (stage !== 'publish') progress.stage(say(`build.${stage}`));
  };
  const onProgress = (done: number, total?: number): void =>
    progress.detail(total === undefined ? `(${String(done)})` : `(${String(done)} / ${String(total)})`);
  const published = await publishSite({
    ...{ place, root: ROOT, contentDir, isSure, look },
    make: (destination) => makeSiteFor({ root: ROOT, env, onStage, onProgress }, destination),
    onStep: (step: Step) => progress.stage(say(`publish.${step}`)),
  });
  if (published === undefined) {
    progress.fail(say('publish.busy'));
    return BUSY;
  }
  if (published.ok) progress.end(describe(published, place));
  else progress.fail(explain(published, say));
  tellProblems(published.ok ? published.made : published, say);
  if (published.ok) tellBadges(published.made.badges, say);
  if (published.ok) tellMore(published);
  return published.ok && published.left === undefined ? 0 : 1;
}

function describe({ isNew, release }: Extract<Published, { ok: true }>, place: string): string {
  const values = { release: release.name, pages: release.record.pages, folder: join(place, CURRENT, SITE) };
  return say(isNew ? 'publish.done' : 'publish.same', values);
}

function tellMore({ withdrawn, left, nextDue, timeZone }: Extract<Published, { ok: true }>): void {
  if (withdrawn > 0) console.log(say('publish.withdrawn', { count: withdrawn }));
  if (left !== undefined) console.error(`${say('publish.left')} ${say(left.word, left.values)}`);
  tellNext(nextDue, timeZone);
}

function tellNext(nextDue: DueMoment | undefined, timeZone: string): void {
  if (nextDue === undefined) console.log(say('publish.noNextDue'));
  else console.log(say('publish.nextDue', { moment: nextDue.local, timeZone }));
}

/** Says whether there is something to publish now; the exit code where there is not. */
async function tellDue(place: string, env: NodeJS.ProcessEnv, date: string): Promise<number | undefined> {
  const due = await askDue(place, env, date);
  if (due.is === 'due') {
    console.log(say('publish.due', { moment: due.moment.local }));
    return undefined;
  }
  if (due.is === 'cutOff') {
    console.log(say('publish.cutOff'));
    return undefined;
  }
  if (due.is === 'notDue') {
    console.log(say('publish.notDue'));
    tellNext(due.nextDue, due.timeZone);
    return 0;
  }
  if (due.is === 'first') console.error(say('publish.first'));
  else {
    console.error(`${say('build.content')} ${say('publish.kept')}`);
    console.error(reportProblems(due.problems, { lang, format: 'text' }));
  }
  return 1;
}

async function goBack({ place, look }: Options, env: NodeJS.ProcessEnv): Promise<number> {
  const back = await rollBack({ place, root: ROOT, contentDir, look, read: () => readRoll(env) });
  if (back === undefined) {
    console.error(say('publish.busy'));
    return BUSY;
  }
  if (!back.ok) {
    const why = back.at === 'place' ? say(back.fault.word, back.fault.values) : say('build.content');
    console.error(`${why} ${say('publish.kept')}`);
    tellProblems(back, say);
    return 1;
  }
  const { name, record } = back.release;
  console.log(say('publish.back', { release: name, moment: record.now.instant }));
  if (back.withdrawn > 0) console.log(say('publish.withdrawn', { count: back.withdrawn }));
  return 0;
}

/** What was asked for; `undefined` where it makes no sense. */
function readOptions(args: readonly string[]): Options | undefined {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        ...{ to: { type: 'string' }, ask: { type: 'string' } },
        ...{ yes: flag, 'if-due': flag, 'roll-back': flag },
      },
    });
    const { to, ask, yes: isSure, 'if-due': ifDue, 'roll-back': isBack } = values;
    if (to === undefined || to === '' || (ifDue && isBack)) return undefined;
    if (ask !== undefined && !/^https?:$/.test(URL.parse(ask)?.protocol ?? '')) return undefined;
    const look = ask === undefined ? undefined : (release: Release) => askServer(ask, release);
    // npm goes to the root of the project; the folder is meant from where the command was typed.
    return { place: resolve(process.env['INIT_CWD'] ?? process.cwd(), to), isSure, ifDue, isBack, look };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
