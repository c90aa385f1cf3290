// `npm run server-config -- --to DIR`: writes the configuration of nginx, Apache, Caddy, IIS and static hosts for the site of CONTENT_DIR.
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readRoll } from '../src/adapters/node/read-roll.ts';
import { chooseReportLanguage, reportProblems } from '../src/adapters/node/report-problems.ts';
import { writeServerFiles } from '../src/adapters/node/serving/write-server-files.ts';
import { toServerPlan, type ServerChoices } from '../src/domain/serving/server-plan.ts';
import { HSTS_SECONDS } from '../src/domain/site-headers.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { chooseFolders } from './choose-folders.ts';

/** A path that every server takes between quotation marks. */
const PATH = /^[^"'`$%{}\n\r]+$/;
const LISTEN = /^(?:[\w.-]+:)?\d{1,5}$/;

const lang = chooseReportLanguage(process.env);
const say = createSay(lang);
const request = parseRequest(process.argv.slice(2));
if (typeof request === 'string') {
  console.error(`${request}\n${say('serverConfig.usage')}`.trim());
  process.exitCode = 2;
} else process.exitCode = await write(request);

async function write({ to, choices }: { to: string; choices: ServerChoices }): Promise<number> {
  const { contentDir } = chooseFolders();
  const state = await readRoll(process.env);
  if (!state.ok) {
    console.error(reportProblems(state.problems, { lang, format: 'text' }));
    console.error(say('serverConfig.content', { folder: contentDir }));
    return 1;
  }
  const plan = toServerPlan(state.roll, choices);
  const files = await writeServerFiles(plan, to);
  const folder = relative(process.cwd(), to) || to;
  console.log(say('serverConfig.written', { count: files.length, folder, address: state.roll.site.address }));
  for (const file of files) console.log(`  ${file}`);
  console.log(say('serverConfig.next', { gone: plan.gone.length, moved: plan.moved.length }));
  return 0;
}

/** What is to be written, or what is wrong with the flags. */
function parseRequest(args: readonly string[]): { to: string; choices: ServerChoices } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        to: { type: 'string' },
        root: { type: 'string', default: '/srv/florilegium/current/site' },
        listen: { type: 'string' },
        certificate: { type: 'string' },
        key: { type: 'string' },
        hsts: { type: 'string', default: String(HSTS_SECONDS) },
        brotli: { type: 'boolean', default: false },
      },
    });
    const { to, listen, certificate, key, hsts } = values;
    if (to === undefined) return '';
    const root = values.root.replace(/[/\\]+$/, '');
    const paths = { '--root': root, '--certificate': certificate ?? '-', '--key': key ?? '-' };
    const badPath = Object.entries(paths).find(([, path]) => !PATH.test(path));
    if (badPath !== undefined) return say('serverConfig.path', { flag: badPath[0], found: badPath[1] });
    if (listen !== undefined && !LISTEN.test(listen)) return say('serverConfig.listen', { found: listen });
    if (!/^\d{1,9}$/.test(hsts)) return say('serverConfig.hsts', { found: hsts });
    const choices = {
      ...{ root, listen, certificate, key, hstsSeconds: Number(hsts), hasBrotli: values.brotli },
    };
    // npm goes to the root of the project; the folder is meant from where the command was typed.
    return { to: resolve(process.env['INIT_CWD'] ?? process.cwd(), to), choices };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
