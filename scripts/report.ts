// What waits for those who keep the site: `npm run report [-- --to FOLDER] [--lang vi] [--months 6] [--links] [--date 2026-11-22]`.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { readContent } from '../src/adapters/node/read-content.ts';
import { contentFolderOf, pictureCache } from '../src/adapters/node/read-roll.ts';
import { askLinks } from '../src/adapters/node/report/ask-links.ts';
import { judgeReportPlace } from '../src/adapters/node/report/judge-report-place.ts';
import { readLinkFile, writeLinkFile } from '../src/adapters/node/report/link-file.ts';
import { writeReport } from '../src/adapters/node/report/write-report.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { toNow } from '../src/domain/calendar.ts';
import type { Content } from '../src/domain/content.ts';
import { buildReport } from '../src/domain/report/build-report.ts';
import { listExternalLinks } from '../src/domain/report/items-of-links.ts';
import { looksOffline, type LinkAnswer } from '../src/domain/report/link-answers.ts';
import type { Report } from '../src/domain/report/report-types.ts';
import { sayReport, toReportWords } from '../src/domain/report/say-report.ts';
import { listNamedEntries } from '../src/domain/report/subjects.ts';
import { buildRoll } from '../src/domain/roll.ts';
import type { Roll } from '../src/domain/roll-types.ts';
import { isReportLanguage, type ReportLanguage } from '../src/words/problems/languages.ts';
import type { ReportWord } from '../src/words/report/en.ts';
import type { Translate } from '../src/words/translate.ts';

type Options = {
  readonly folder: string;
  readonly lang: ReportLanguage;
  readonly months: number;
  readonly links: boolean;
  readonly date: string;
};

const options = readOptions(process.argv.slice(2));
if (options === undefined) process.exitCode = 2;
else process.exitCode = await report(options);

/** Writes the report and prints its sum; 0 where it is written, however much waits. */
async function report({ folder, lang, months, links, date }: Options): Promise<number> {
  const t = toReportWords(lang);
  const contentDir = contentFolderOf(process.env);
  const places = {
    contentDir,
    outDir: resolve(process.env['OUT_DIR'] || 'dist'),
    publicDir: resolve('public'),
  };
  const fault = await judgeReportPlace(folder, places);
  if (fault !== undefined) return refuse(t(fault.word, fault.values));
  const { content } = await readContent(contentDir, { cacheDir: pictureCache(contentDir) });
  if (content === undefined) return refuse(t('command.noContent', { folder: contentDir }));
  const roll = buildRoll(content, toNow(date, content.settings.value.timeZone));
  const answers = await learnAnswers(content, roll, links, t);
  const made = buildReport(content, roll, { months, answers });
  const { page, record } = await writeReport(made, { folder, lang });
  console.log(summarise(made, lang, t));
  console.log(t('command.written', { page: toShort(page), record: toShort(record) }));
  return 0;
}

/** What is known of the links, after asking them where that is wanted. */
async function learnAnswers(
  content: Content,
  { now }: Roll,
  isAsking: boolean,
  t: Translate<ReportWord>,
): Promise<ReadonlyMap<string, LinkAnswer>> {
  const file = resolve('.florilegium/links.json');
  const kept = await readLinkFile(file);
  if (kept === undefined) console.error(t('command.badLinks', { file: toShort(file) }));
  if (!isAsking) return kept ?? new Map();
  const urls = new Set(listExternalLinks(content, listNamedEntries(content), now).map(({ url }) => url));
  console.error(t('command.asking', { count: urls.size }));
  const answers = await askLinks(urls);
  if (looksOffline(answers)) {
    console.error(t('command.offline'));
    return kept ?? new Map();
  }
  const unasked = urls.size - answers.size;
  if (unasked > 0) console.error(t('command.unasked', { count: unasked }));
  const all = new Map([...(kept ?? []), ...answers]);
  await writeLinkFile(file, all);
  return all;
}

/** One line for each section, and the sum. */
function summarise(made: Report, lang: ReportLanguage, t: Translate<ReportWord>): string {
  const said = sayReport(made, lang);
  const lines = said.sections.flatMap(({ title, counts: { open, urgent, notes } }) => {
    if (open + notes === 0) return [];
    const more = [
      ...(urgent > 0 ? [`${t('urgent')}: ${String(urgent)}`] : []),
      ...(notes > 0 ? [`${t('note')}: ${String(notes)}`] : []),
    ];
    return `${String(open).padStart(5)}  ${title}${more.length > 0 ? ` (${more.join(', ')})` : ''}`;
  });
  return [...lines, t('counts', said.counts)].join('\n');
}

function readOptions(args: readonly string[]): Options | undefined {
  const own = chooseReportLanguage(process.env);
  const read = parseOptions(args, own);
  if (typeof read !== 'string') return read;
  console.error(`${read}\n${toReportWords(own)('command.usage')}`);
  return undefined;
}

/** The options, or why they cannot be used. */
function parseOptions(args: readonly string[], own: ReportLanguage): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string', default: '.florilegium/report' },
        lang: { type: 'string', default: own },
        months: { type: 'string', default: '6' },
        links: { type: 'boolean', default: false },
        date: { type: 'string' },
      },
    });
    const { to, lang, months, links } = values;
    const date = readBuildDate(values.date === undefined ? process.env : { BUILD_DATE: values.date });
    if (to === '') return '--to ""';
    if (!isReportLanguage(lang)) return `--lang ${lang}`;
    if (!/^[1-9]\d{0,2}$/.test(months)) return `--months ${months}`;
    return date.ok
      ? { folder: resolve(to), lang, months: Number(months), links, date: date.date }
      : date.message;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function toShort(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
