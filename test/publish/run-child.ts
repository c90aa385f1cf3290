import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Site } from './place.ts';

const child = fileURLToPath(new URL('publish-child.ts', import.meta.url));

/** How a publication in a process of its own may be killed: when it comes to a step, or so many milliseconds after it begins. */
export type Death = { readonly step: string } | { readonly after: number } | undefined;

/** Publishes in a process of its own; whether that ended by itself and well. */
export async function publishInChild(site: Site, death?: Death): Promise<boolean> {
  return (await timeChild(site, death)).isWell;
}

/** The same, with the milliseconds that the work has taken. */
export async function timeChild(
  site: Site,
  death?: Death,
): Promise<{ readonly isWell: boolean; readonly took: number }> {
  const args = [child, JSON.stringify({ text: 'one', pages: 5, ...site })];
  if (death !== undefined && 'step' in death) args.push(death.step);
  const run = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let begin = 0;
  run.stdout.once('data', () => (begin = performance.now()));
  if (death !== undefined && 'after' in death) {
    const { after } = death;
    run.stdout.once('data', () => setTimeout(() => run.kill('SIGKILL'), after));
  }
  const code = await new Promise<number | null>((resolve) => run.once('close', resolve));
  return { isWell: code === 0, took: performance.now() - begin };
}
