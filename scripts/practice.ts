// `npm run practice [-- --to DIR]`: the editor on the sample content, for staff to learn with; served here, or written for any web server.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servePractice } from '../src/adapters/node/editor/serve-practice.ts';
import { writePractice } from '../src/adapters/node/editor/write-practice.ts';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';

type Wish = { readonly to: string | undefined; readonly port: number };

const lang = chooseReportLanguage(process.env);
const say = createSay(lang);
const wish = parseWish(process.argv.slice(2));
if (typeof wish === 'string') {
  console.error(`${wish}\n${say('practice.usage')}`.trim());
  process.exitCode = 2;
} else process.exitCode = await practise(wish);

async function practise({ to, port }: Wish): Promise<number> {
  const { contentDir } = chooseFolders();
  if (to !== undefined && existsSync(to) && (await readdir(to)).length > 0) {
    console.error(say('practice.place', { folder: toShown(to) }));
    return 1;
  }
  const state = await readRoll(process.env);
  if (!state.ok) {
    console.error(reportProblems(state.problems, { lang, format: 'text' }));
    console.error(say('build.content'));
    return 1;
  }
  const { sample, languages, defaultLang, name } = state.roll.site;
  if (!sample) {
    console.error(say('practice.real', { folder: contentDir }));
    return 1;
  }
  const title = name.get(defaultLang) ?? '';
  const folder = to ?? (await mkdtemp(join(tmpdir(), 'florilegium-practice-')));
  await writePractice(ROOT, { contentDir, languages: [defaultLang, ...languages.slice(1)], title }, folder);
  if (to === undefined) await serve(folder, port);
  else console.log(say('practice.written', { folder: toShown(to) }));
  return 0;
}

/** Serves until the command is stopped; what was made for that goes with it. */
async function serve(folder: string, port: number): Promise<void> {
  const server = await servePractice(folder, port);
  console.log(say('practice.at', { url: server.url }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server
        .close()
        .then(() => rm(folder, { recursive: true, force: true }))
        .then(() => process.exit(0));
    });
  }
}

function toShown(folder: string): string {
  return relative(process.cwd(), folder) || folder;
}

/** What is wished for, or what is wrong with the flags. */
function parseWish(args: readonly string[]): Wish | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, port: { type: 'string', default: '4322' } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port <= 0 || port > 65_535)
      return say('serve.port', { found: values.port });
    // npm goes to the root of the project; the folder is meant from where the command was typed.
    const to = values.to && resolve(process.env['INIT_CWD'] ?? process.cwd(), values.to);
    return { to, port };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
