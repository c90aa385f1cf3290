// `npm run template -- decisions|figures|adoptions [--to FILE.xlsx] [--lang vi]`: writes a spreadsheet to fill in.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readBuildDate } from '../src/adapters/node/read-build-date.ts';
import { readContent } from '../src/adapters/node/read-content.ts';
import { contentFolderOf, pictureCache } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { renderForm } from '../src/adapters/node/spreadsheet/write-form.ts';
import { toNow } from '../src/domain/calendar.ts';
import { FORM_KINDS, type FormKind } from '../src/domain/spreadsheet/forms.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { isReportLanguage, type ReportLanguage } from '../src/words/problems/languages.ts';
import { fromHere } from './from-here.ts';

type Wish = { readonly kind: FormKind; readonly to: string; readonly lang: ReportLanguage };

const own = chooseReportLanguage(process.env);
process.exitCode = await run(parseWish(process.argv.slice(2)));

async function run(wish: Wish | undefined): Promise<number> {
  const say = createSay(wish?.lang ?? own);
  const buildDate = readBuildDate(process.env);
  if (wish === undefined || !buildDate.ok) {
    console.error(buildDate.ok ? say('template.usage') : buildDate.message);
    return 2;
  }
  const folder = contentFolderOf(process.env);
  const { content } = await readContent(folder, { cacheDir: pictureCache(folder) });
  if (content === undefined) {
    console.error(say('template.noContent', { folder }));
    return 1;
  }
  const { today } = toNow(buildDate.date, content.settings.value.timeZone);
  const bytes = await renderForm(wish.kind, content, { lang: wish.lang, today });
  try {
    // A form that somebody has filled in is never lost to a new one.
    await writeFile(wish.to, bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    console.error(say('template.taken', { file: wish.to }));
    return 1;
  }
  console.log(say('template.written', { file: wish.to, folder }));
  return 0;
}

function parseWish(args: readonly string[]): Wish | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { to: { type: 'string' }, lang: { type: 'string', default: own } },
    });
    const kind = FORM_KINDS.find((one) => one === positionals[0]);
    const { to, lang } = values;
    if (kind === undefined || positionals.length > 1 || !isReportLanguage(lang)) return undefined;
    if (to !== undefined && !to.toLowerCase().endsWith('.xlsx')) return undefined;
    return { kind, to: fromHere(to ?? `${kind}.xlsx`), lang };
  } catch {
    return undefined;
  }
}
