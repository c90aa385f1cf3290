// `npm run export -- [--to FILE.xlsx|FILE.csv] [--lang vi]`: writes what the public sees of the roll as a spreadsheet.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { renderCsv } from '../src/adapters/node/spreadsheet/write-csv.ts';
import { writeWorkbook } from '../src/adapters/node/spreadsheet/write-workbook.ts';
import { buildExportBook } from '../src/domain/spreadsheet/export-book.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { isReportLanguage } from '../src/words/problems/languages.ts';
import { createSaySpreadsheet } from '../src/words/spreadsheet/languages.ts';
import { fromHere } from './from-here.ts';

type Wish = { readonly to: string; readonly lang: string | undefined };

const own = chooseReportLanguage(process.env);
const say = createSay(own);
process.exitCode = await run(parseWish(process.argv.slice(2)));

async function run(wish: Wish | undefined): Promise<number> {
  if (wish === undefined) return refuse(say('export.usage'), 2);
  const state = await readRoll(process.env);
  if (!state.ok) return refuse(say('export.problems'), 1);
  const { roll } = state;
  const { languages, defaultLang } = roll.site;
  const lang = wish.lang ?? (languages.includes(own) ? own : defaultLang);
  if (!languages.includes(lang))
    return refuse(say('export.language', { found: lang, known: languages.join(', ') }), 2);
  const book = buildExportBook(roll, lang, createSaySpreadsheet(isReportLanguage(lang) ? lang : own));
  const [rows] = book.sheets;
  const isCsv = wish.to.toLowerCase().endsWith('.csv');
  if (rows !== undefined) await writeFile(wish.to, isCsv ? renderCsv(rows) : await writeWorkbook(book));
  console.log(
    say('export.written', {
      ...{
        file: wish.to,
        honours: roll.honours.length,
        people: roll.people.length + roll.collectives.length,
      },
      ...{ stories: roll.stories.length, decisions: roll.decisions.length },
    }),
  );
  return 0;
}

function parseWish(args: readonly string[]): Wish | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { to: { type: 'string', default: 'roll.xlsx' }, lang: { type: 'string' } },
    });
    if (!/\.(?:xlsx|csv)$/i.test(values.to)) return undefined;
    return { to: fromHere(values.to), lang: values.lang };
  } catch {
    return undefined;
  }
}

function refuse(message: string, code: number): number {
  console.error(message);
  return code;
}
