// Reads the content folder and lists every problem: `npm run check [-- --json] [--lang vi] [--date 2026-11-22]`.
import { parseArgs } from 'node:util';
import { contentFolderOf, pictureCache } from '../src/adapters/node/read-roll.ts';
import { readContent } from '../src/adapters/node/read-content.ts';
import { findGlyphProblems } from '../src/adapters/node/share/find-glyph-problems.ts';
import { findMissingGlyphsOf } from '../src/adapters/node/share/find-missing-glyphs.ts';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import {
  chooseReportLanguage,
  countOf,
  reportProblems,
  showsLinks,
} from '../src/adapters/node/report-problems.ts';
import { toNow } from '../src/domain/calendar.ts';
import type { Content } from '../src/domain/content.ts';
import { findProblems } from '../src/domain/find-problems.ts';
import { compareProblems, type Problem } from '../src/domain/problem.ts';
import { buildRoll } from '../src/domain/roll.ts';
import { toTranslate } from '../src/domain/say-problem.ts';
import { isReportLanguage, type ReportLanguage } from '../src/words/problems/languages.ts';

type Options = { readonly json: boolean; readonly lang: ReportLanguage; readonly date: string };

const options = readOptions(process.argv.slice(2));
if (options === undefined) process.exitCode = 2;
else process.exitCode = await check(options);

/** Prints the report; 0 where nothing forbids to publish, else 1. */
async function check({ json, lang, date }: Options): Promise<number> {
  const { content, problems: own } = await readContent(contentFolderOf(process.env), {
    cacheDir: pictureCache(contentFolderOf(process.env)),
  });
  const problems =
    content === undefined ? own : [...own, ...(await findAll(content, date))].sort(compareProblems);
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const report = reportProblems(problems, {
    lang,
    format: json ? 'json' : 'text',
    colour,
    links: colour && showsLinks(process.env),
  });
  process.stdout.write(`${json || problems.length > 0 ? report : toTranslate(lang)('report.well')}\n`);
  if (!json) {
    const folder = contentFolderOf(process.env);
    const noContent = (): string => toTranslate(lang)('report.folder', { folder });
    process.stdout.write(`${content === undefined ? noContent() : sayWhatWasRead(content, lang)}\n`);
  }
  return countOf(problems).errors > 0 ? 1 : 0;
}

/** What the rules find; and only then, where nothing else forbids to publish, what no font can show. */
async function findAll(content: Content, date: string): Promise<readonly Problem[]> {
  const now = toNow(date, content.settings.value.timeZone);
  const problems = findProblems(content, now);
  if (countOf([...content.problems, ...problems]).errors > 0) return problems;
  const missing = await findMissingGlyphsOf(buildRoll(content, now));
  return [...problems, ...findGlyphProblems(missing, content)];
}

function sayWhatWasRead(content: Content, lang: ReportLanguage): string {
  const { people, collectives, decisions, stories, adoptions, movements, pages, nominations } = content;
  const recipients = decisions.flatMap(({ facts }) => facts.grants.flatMap((grant) => grant.recipients));
  return toTranslate(lang)('report.read', {
    people: people.length,
    collectives: collectives.length,
    decisions: decisions.length,
    recipients: recipients.length,
    stories: stories.length,
    adoptions: adoptions.length,
    movements: movements.length,
    pages: pages.length,
    nominations: nominations.length,
  });
}

function readOptions(args: readonly string[]): Options | undefined {
  const own = chooseReportLanguage(process.env);
  const read = parseOptions(args, own);
  if (typeof read !== 'string') return read;
  process.stderr.write(`${read}\n${toTranslate(own)('report.usage')}\n`);
  return undefined;
}

/** The options, or why they cannot be used. */
function parseOptions(args: readonly string[], own: ReportLanguage): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: own },
        date: { type: 'string' },
      },
    });
    const { json, lang } = values;
    const date = readBuildDate(values.date === undefined ? process.env : { BUILD_DATE: values.date });
    if (!isReportLanguage(lang)) return `--lang ${lang}`;
    return date.ok ? { json, lang, date: date.date } : date.message;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
