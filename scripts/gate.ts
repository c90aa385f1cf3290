// `npm run gate [-- FOLDER]`: judges a finished folder (default OUT_DIR) by the content of CONTENT_DIR at BUILD_DATE.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { toLines } from '../src/adapters/node/gate/finding.ts';
import { judgeFolder } from '../src/adapters/node/gate/judge-folder.ts';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { listFiles } from '../src/adapters/node/read-site.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';

const lang = chooseReportLanguage(process.env);
const say = createSay(lang);
const [asked, ...more] = process.argv.slice(2);
if (more.length > 0 || asked?.startsWith('-') === true) {
  console.error(say('gate.usage'));
  process.exitCode = 2;
} else process.exitCode = await judge(asked);

/** Prints every finding; 0 where the folder may be published. */
async function judge(name: string | undefined): Promise<number> {
  // npm goes to the root of the project; a folder is meant from where the command was typed.
  const typed = name === undefined ? undefined : resolve(process.env['INIT_CWD'] ?? process.cwd(), name);
  const { outDir } = chooseFolders();
  const place = typed ?? outDir;
  const folder = relative(process.cwd(), place) || place;
  if (!existsSync(join(place, '404.html'))) {
    console.error(say('serve.none', { folder }));
    return 2;
  }
  const start = performance.now();
  const state = await readRoll(process.env);
  if (!state.ok) {
    console.error(reportProblems(state.problems, { lang, format: 'text' }));
    console.error(say('build.content'));
    return 1;
  }
  const findings = await judgeFolder(place, state, join(ROOT, '.florilegium'));
  for (const line of toLines(findings, Infinity)) console.error(line);
  const files = await listFiles(place);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (findings.length > 0) console.error(say('gate.notRight', { folder, count: findings.length }));
  else console.log(say('gate.right', { folder, pages, files: files.length, seconds }));
  return findings.length > 0 ? 1 : 0;
}
