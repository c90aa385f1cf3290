import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { toBuildEnvironment } from './build-environment.ts';

const manifest = z.object({ bin: z.object({ astro: z.string() }) });

/** The path of Astro's command, as its package states it. */
export function astroCommand(): string {
  const path = createRequire(import.meta.url).resolve('astro/package.json');
  return join(dirname(path), manifest.parse(JSON.parse(readFileSync(path, 'utf8'))).bin.astro);
}

/** How a run of Astro ended, with all that it printed. */
export type AstroRun = { readonly ok: boolean; readonly output: string };

/** When this process is to end, Astro ends first, so that what it began can be cleared away. */
const ENDS = ['exit', 'SIGINT', 'SIGTERM'] as const;

/** Pages are many short-lived texts: with more room for the young ones, less is moved about. Twice as much takes 50 MB, and no less time. */
const NURSERY = ['--max-semi-space-size=32'];

/** Runs `astro build` in the root of the project with this environment; `onPage` hears of every page as it is written. */
export async function runAstroBuild(
  root: string,
  env: NodeJS.ProcessEnv,
  onPage: () => void,
): Promise<AstroRun> {
  const child = spawn(process.execPath, [...NURSERY, astroCommand(), 'build'], {
    cwd: root,
    env: toBuildEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (chunk: Buffer): void => {
    const text = chunk.toString('utf8');
    output += text;
    for (let at = text.indexOf('index.html'); at !== -1; at = text.indexOf('index.html', at + 1)) onPage();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const stop = (): void => void child.kill();
  for (const event of ENDS) process.once(event, stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  for (const event of ENDS) process.off(event, stop);
  return { ok: code === 0, output };
}
