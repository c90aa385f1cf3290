import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readAddress } from '../src/adapters/node/read-address.ts';
import { serveSite } from '../src/adapters/node/serve-site.ts';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { createSay } from '../src/words/commands/languages.ts';
import { chooseFolders } from './choose-folders.ts';

/** Serves what has been built until the command is stopped, and prints the address; says so where nothing has been built. */
export async function serveAndTell(port: number): Promise<void> {
  const { outDir } = chooseFolders();
  const say = createSay(chooseReportLanguage(process.env));
  const folder = relative(process.cwd(), outDir) || outDir;
  if (!existsSync(join(outDir, '404.html'))) {
    console.error(say('serve.none', { folder }));
    process.exitCode = 1;
    return;
  }
  const base = (await readAddress(outDir)).replace(/\/$/, '');
  const server = await serveSite({ folder: outDir, base, goneList: `${outDir}-gone.json` }, port);
  console.log(say('serve.at', { url: server.url }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
}
