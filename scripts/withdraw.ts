// `npm run withdraw -- ID [--erase] [--yes] [--to DIR]`: takes somebody off the site, and proves it with `--prove`; docs/consent.md says the rest.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { confirm } from '@clack/prompts';
import { holdLock } from '../src/adapters/node/hold-lock.ts';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { readContent } from '../src/adapters/node/read-content.ts';
import { pictureCache } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { KEY_FILE } from '../src/adapters/node/withdraw/erasure-key.ts';
import { proveErasure, proveWithdrawal } from '../src/adapters/node/withdraw/prove-absence.ts';
import {
  findErased,
  finishWithdrawal,
  prepareWithdrawal,
  withdraw,
  type Preparation,
  type Surroundings,
} from '../src/adapters/node/withdraw/withdrawal.ts';
import { toNow, type Now } from '../src/domain/calendar.ts';
import type { Content } from '../src/domain/content.ts';
import { isProven, sayOutOfReach, sayProof } from '../src/domain/withdrawal/proof.ts';
import { sayAnnouncement } from '../src/domain/withdrawal/say-preparation.ts';
import { findSubject, listMinimum, type Subject } from '../src/domain/withdrawal/subject.ts';
import { isReportLanguage, type ReportLanguage } from '../src/words/problems/languages.ts';
import { createSayWithdraw } from '../src/words/withdraw/languages.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';

type Options = {
  readonly id: string;
  readonly isErasure: boolean;
  readonly isSure: boolean;
  readonly isProof: boolean;
  readonly place: string | undefined;
  readonly lang: ReportLanguage;
};
type Known = { readonly content: Content; readonly now: Now };

const options = readOptions(process.argv.slice(2));
const say = createSayWithdraw(options?.lang ?? chooseReportLanguage(process.env));
const { contentDir, outDir } = chooseFolders();
const buildDate = readBuildDate(process.env);
const workFolder = join(ROOT, '.florilegium');
if (options === undefined) process.exitCode = refuse(say('usage'));
else if (!buildDate.ok) process.exitCode = refuse(buildDate.message);
else process.exitCode = await run(options, buildDate.date);

async function run(asked: Options, date: string): Promise<number> {
  if (asked.place !== undefined && !existsSync(asked.place))
    return refuse(say('noPlace', { folder: asked.place }));
  const around = { workFolder, contentDir, site: outDir, place: asked.place };
  const finished = await finishWithdrawal(around, tellWait);
  if (finished !== undefined) console.log(say('finished', { reference: finished.reference }));
  const { content } = await readContent(contentDir, { cacheDir: pictureCache(contentDir) });
  if (content === undefined) return refuse(say('noContent', { folder: contentDir }), 1);
  const known = { content, now: toNow(date, content.settings.value.timeZone) };
  // An id may have been given again.
  const isThere = findSubject(content, asked.id).is === 'one';
  const erased = isThere ? undefined : await findErased(asked.id, content, workFolder);
  if (asked.isProof) return prove(asked, erased, known, around);
  if (erased !== undefined) {
    console.log(say('erasedAlready', { found: asked.id, date: erased.date, id: erased.id }));
    return 0;
  }
  const subject = find(asked.id, content);
  if (subject === undefined) return 2;
  const prepared = await whileNobodyBuilds(() =>
    prepareWithdrawal(subject, { ...known, isErasure: asked.isErasure }, around),
  );
  if (prepared === undefined) return refuse(say('unread', { file: subject.file }), 1);
  announce(prepared, asked, content);
  const isMeant = await ask(asked);
  if (isMeant === undefined) return refuse(`\n${say('notAsked')}`);
  if (!isMeant) return refuse(say('cancelled'), 1);
  const { changed } = await withdraw(prepared, around, tellWait);
  return tellDone(prepared, asked, changed);
}

/** The one subject that is meant; says why where there is none. */
function find(id: string, content: Content): Subject | undefined {
  const found = findSubject(content, id);
  if (found.is === 'one') return found.subject;
  if (found.is === 'several') console.error(say('several', { found: id, known: found.known.join(', ') }));
  else {
    const unread = [...(content.unread ?? [])].find((one) => one.endsWith(`:${id}`));
    const hint =
      found.suggestion === undefined ? '' : ` ${say('suggestion', { suggestion: found.suggestion })}`;
    console.error(
      unread === undefined
        ? say('unknown', { found: id, folder: shorten(contentDir) }) + hint
        : say('unread', { file: unread }),
    );
  }
  return undefined;
}

function announce({ subject, places, plan, cached }: Preparation, asked: Options, content: Content): void {
  const announcement = {
    ...{ subject, places, isErasure: asked.isErasure, reference: plan.reference, byHand: plan.byHand },
    minimum: listMinimum(content, subject),
    removed: plan.removals.length,
    changed: plan.writes.filter(({ before }) => before !== undefined).length,
    cached: cached.length,
    hasReleases: asked.place !== undefined,
  };
  console.log(sayAnnouncement(announcement, say));
}

/** Whether it is meant; `undefined` where there is nobody to ask. */
async function ask({ isSure }: Options): Promise<boolean | undefined> {
  if (isSure) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return (await confirm({ message: say('ask'), initialValue: false })) === true;
}

function tellDone({ plan }: Preparation, { isErasure, place }: Options, changed: readonly string[]): number {
  const { reference } = plan;
  if (changed.length > 0) return refuse(`\n${say('changed', { files: changed.join(', ') })}`, 1);
  console.log(`\n${say(isErasure ? 'doneErase' : 'doneWithdraw', { id: reference })}`);
  if (isErasure) console.log(say('keepKey', { file: shorten(join(workFolder, KEY_FILE)) }));
  console.log(say('next', { place: place ?? 'DIR', id: reference }));
  console.log(`\n${sayOutOfReach(say).join('\n')}`);
  return 0;
}

/** Prints the proof; 0 where nothing was found. */
async function prove(
  { id }: Options,
  erased: Awaited<ReturnType<typeof findErased>>,
  known: Known,
  around: Surroundings,
): Promise<number> {
  const subject = erased === undefined ? find(id, known.content) : undefined;
  if (erased === undefined && subject === undefined) return 2;
  if (subject !== undefined && !subject.isWithdrawn) return refuse(say('stillPublic', { found: id }), 1);
  const proof = await whileNobodyBuilds(async () => {
    if (erased !== undefined) return proveErasure(erased, known, around);
    return subject && proveWithdrawal(subject, known, around);
  });
  if (proof === undefined) return 2;
  const { timeZone } = known.content.settings.value;
  console.log(sayProof(proof, { say, timeZone, keyFile: shorten(join(workFolder, KEY_FILE)) }));
  return isProven(proof) ? 0 : 1;
}

/** What a build makes and takes away meanwhile would be missed, or be in the way. */
function whileNobodyBuilds<Done>(work: () => Promise<Done>): Promise<Done> {
  return holdLock(join(workFolder, 'build.lock'), tellWait, work);
}

function tellWait(): void {
  console.error(say('wait'));
}

function shorten(path: string): string {
  const short = relative(ROOT, path);
  return short.startsWith('..') ? path : short;
}

function refuse(message: string, code = 2): number {
  console.error(message);
  return code;
}

/** What was asked for; `undefined` where it makes no sense. */
function readOptions(args: readonly string[]): Options | undefined {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { erase: flag, yes: flag, prove: flag, to: { type: 'string' }, lang: { type: 'string' } },
    });
    const { erase: isErasure, yes: isSure, prove: isProof, to } = values;
    const lang = values.lang ?? chooseReportLanguage(process.env);
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0 || to === '' || !isReportLanguage(lang)) return undefined;
    if (isProof && (isErasure || isSure || to === undefined)) return undefined;
    // npm goes to the root of the project; the folder is meant from where the command was typed.
    const place = to === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), to);
    return { id, isErasure, isSure, isProof, place, lang };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
