// `npm run dev`: shows the site while its content, words or pages are being written; every change appears at once.
import { spawn } from 'node:child_process';
import { astroCommand } from '../src/adapters/node/run-astro.ts';
import { chooseFolders, ROOT } from './choose-folders.ts';
import { choosePort } from './choose-port.ts';

const port = choosePort();
chooseFolders();
const child = spawn(process.execPath, [astroCommand(), 'dev', '--port', String(port)], {
  cwd: ROOT,
  // Without this, Astro goes to the background where it believes that no person is watching.
  env: { ...process.env, ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('close', (code) => process.exit(code ?? 0));
