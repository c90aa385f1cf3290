// The editor on this computer: `npm run edit [-- --no-open] [--port 4400] [--lang vi]`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createDeskAnswer } from '../src/adapters/node/edit/answer-desk.ts';
import { openDesk } from '../src/adapters/node/edit/desk.ts';
import { serveEdit } from '../src/adapters/node/edit/edit-server.ts';
import { findRunning } from '../src/adapters/node/edit/find-running.ts';
import { openBrowser } from '../src/adapters/node/edit/open-browser.ts';
import { keepPresence } from '../src/adapters/node/edit/presence.ts';
import { provideGitFolder } from '../src/adapters/node/edit/provide-git-folder.ts';
import { startPreview } from '../src/adapters/node/edit/start-preview.ts';
import { provideEditor } from '../src/adapters/node/editor/provide-editor.ts';
import { makeFonts } from '../src/adapters/node/fonts/make-fonts.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { toEditWords } from '../src/words/edit/languages.ts';
import { isReportLanguage, type ReportLanguage } from '../src/words/problems/languages.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';

type Options = { readonly lang: ReportLanguage; readonly port: number; readonly opens: boolean };

const options = readOptions(process.argv.slice(2));
if (options === undefined) process.exitCode = 2;
else await edit(options);

/** Serves the desk until the command is stopped. */
async function edit({ lang, port, opens }: Options): Promise<void> {
  const t = toEditWords(lang);
  const { contentDir } = chooseFolders();
  if (!existsSync(contentDir)) {
    refuse(t('edit.noFolder', { folder: contentDir }));
    return;
  }
  const running = await findRunning(contentDir, port);
  if (running !== undefined) {
    console.log(t('edit.already', { url: running }));
    if (opens) openBrowser(running);
    return;
  }
  console.log(t('edit.prepare'));
  const git = await provideGitFolder(contentDir);
  if (git === 'made') console.log(t('edit.gitMade', { folder: contentDir }));
  if (git === 'refused') console.error(t('edit.gitRefused', { folder: contentDir }));
  const [editorFolder, desk] = await Promise.all([
    provideEditor(ROOT),
    openDesk(contentDir),
    makeFonts(pathToFileURL(join(ROOT, '.florilegium/fonts/'))),
  ]);
  const presence = await keepPresence(contentDir, desk.tell);
  const preview = await startPreview(ROOT, desk.tell);
  const answer = createDeskAnswer({
    ...{ root: ROOT, desk, editorFolder, lang, preview },
    others: presence.others,
  });
  const server = await serveEdit(answer, port, (why) => t(`refused.${why}`));
  const url = `${server.url}/`;
  console.log(`\n${t('edit.at', { url })}\n${t('edit.open')}\n${t('edit.stay')}`);
  if (opens) openBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      preview.close();
      desk.close();
      void Promise.all([presence.close(), server.close()]).then(() => process.exit(0));
    });
  }
}

function readOptions(args: readonly string[]): Options | undefined {
  const own = chooseReportLanguage(process.env);
  const read = parseOptions(args, own);
  if (typeof read !== 'string') return read;
  console.error(`${read}\n${toEditWords(own)('edit.usage')}`);
  return undefined;
}

/** The options, or why they cannot be used. */
function parseOptions(args: readonly string[], own: ReportLanguage): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '4400' },
        lang: { type: 'string', default: own },
      },
    });
    const port = Number(values.port);
    if (!isReportLanguage(values.lang)) return `--lang ${values.lang}`;
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return `--port ${values.port}`;
    return { lang: values.lang, port, opens: !values['no-open'] };
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
