import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { constants, setPriority } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { PREVIEW } from '../read-roll.ts';
import { astroCommand } from '../run-astro.ts';
import type { Preview } from './render-panel.ts';

/** The live site beside the desk: how it stands, and how it is ended. */
export type RunningPreview = {
  /** Where it answers, or will: pages may frame it from the beginning. */
  readonly url: string;
  readonly state: () => Preview;
  readonly close: () => void;
};

/** So long the development server may take until it answers for the first time. */
const PATIENCE = 120_000;

/**
 * Starts the development server of the site on a free port, drafts included. `onChange` hears when it answers, and when it
 * has ended by itself; without it people can write all the same.
 */
export async function startPreview(root: string, onChange: () => void): Promise<RunningPreview> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  let state: Preview = { is: 'starting' };
  const child = spawn(
    process.execPath,
    [astroCommand(), 'dev', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'],
    {
      cwd: root,
      env: { ...process.env, [PREVIEW]: 'yes', ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  // What is to be mended comes first, then how it looks.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const set = (next: Preview): void => {
    state = next;
    onChange();
  };
  child.once('error', () => set({ is: 'failed' }));
  child.once('exit', () => set({ is: 'failed' }));
  void waitFor(url, () => state.is === 'starting').then((isThere) => {
    if (state.is === 'starting') set(isThere ? { is: 'at', url } : { is: 'failed' });
  });
  return { url, state: () => state, close: () => void child.kill() };
}

/** Whether a server answers, whatever it says, before patience ends. */
async function waitFor(url: string, isWanted: () => boolean): Promise<boolean> {
  const end = Date.now() + PATIENCE;
  while (isWanted() && Date.now() < end) {
    const answer = await fetch(url, { method: 'HEAD' }).catch(() => undefined);
    if (answer !== undefined) return true;
    await setTimeout(250);
  }
  return false;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
