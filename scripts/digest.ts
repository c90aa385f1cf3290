// `npm run digest -- [--period week|month] [--date DAY] [--lang vi] [--unit ID] [--to FOLDER]`: writes letters; sends nothing.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeReportPlace } from '../src/adapters/node/report/judge-report-place.ts';
import { writeDigest, type WrittenLetter } from '../src/adapters/node/digest/write-digest.ts';
import { contentFolderOf, readRoll } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import type { Unit } from '../src/domain/catalogue.ts';
import { createContexts } from '../src/domain/create-contexts.ts';
import { PERIOD_KINDS, toPeriod, type PeriodKind } from '../src/domain/digest/period.ts';
import { toReportWords } from '../src/domain/report/say-report.ts';
import type { Roll } from '../src/domain/roll-types.ts';
import { nearestWord } from '../src/domain/text/nearest-word.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { fromHere } from './from-here.ts';

type Wish = {
  readonly period: PeriodKind;
  readonly date: string | undefined;
  readonly languages: readonly string[];
  readonly units: readonly string[];
  readonly folder: string;
};

const own = chooseReportLanguage(process.env);
const say = createSay(own);
process.exitCode = await run(parseWish(process.argv.slice(2)));

async function run(wish: Wish | undefined): Promise<number> {
  if (wish === undefined) return refuse(say('digest.usage'), 2);
  const contentDir = contentFolderOf(process.env);
  const places = {
    contentDir,
    outDir: resolve(process.env['OUT_DIR'] || 'dist'),
    publicDir: resolve('public'),
  };
  const fault = await judgeReportPlace(wish.folder, places);
  if (fault !== undefined) return refuse(toReportWords(own)(fault.word, fault.values), 1);
  const state = await readRoll(process.env);
  if (!state.ok) return refuse(say('digest.content'), 1);
  const { roll } = state;
  const languages = wish.languages.length === 0 ? roll.site.languages : wish.languages;
  const unknown = languages.find((lang) => !roll.site.languages.includes(lang));
  if (unknown !== undefined)
    return refuse(say('export.language', { found: unknown, known: roll.site.languages.join(', ') }), 2);
  const units = findUnits(wish.units, roll);
  if (typeof units === 'string') return refuse(units, 2);
  const period = toPeriod(wish.period, wish.date ?? roll.now.today);
  const order = { period, languages, units, folder: wish.folder };
  tell(await writeDigest(roll, createContexts(roll), order));
  return 0;
}

function tell(letters: readonly WrittenLetter[]): void {
  for (const { file, subject, isNews, size } of letters) {
    console.log(say('digest.written', { file: `${file}.html`, subject, size: Math.ceil(size / 1000) }));
    if (!isNews) console.log(say('digest.noNews'));
  }
  console.log(say('digest.next'));
}

/** The units of these ids; the whole organisation where there are none; a sentence for one that there is not. */
function findUnits(ids: readonly string[], { units }: Roll): readonly (Unit | undefined)[] | string {
  if (ids.length === 0) return [undefined];
  if (ids.includes('*')) return [undefined, ...units];
  const found = ids.map((id) => units.find((unit) => unit.id === id));
  const missing = ids.find((_, index) => found[index] === undefined);
  if (missing === undefined) return found;
  const nearest =
    nearestWord(
      missing,
      units.map(({ id }) => String(id)),
    ) ?? 'none';
  return say('digest.unit', { found: missing, nearest });
}

function parseWish(args: readonly string[]): Wish | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        period: { type: 'string', default: 'week' },
        date: { type: 'string' },
        lang: { type: 'string', multiple: true, default: [] },
        unit: { type: 'string', multiple: true, default: [] },
        to: { type: 'string', default: 'digest' },
      },
    });
    const period = PERIOD_KINDS.find((kind) => kind === values.period);
    const { date } = values;
    const isDay = date === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date)));
    if (period === undefined || !isDay) return undefined;
    return { period, date, languages: values.lang, units: values.unit, folder: fromHere(values.to) };
  } catch {
    return undefined;
  }
}

function refuse(message: string, code: number): number {
  console.error(message);
  return code;
}
