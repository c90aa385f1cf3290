import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Does work that only one process at a time may do; waits for another one, and takes over from one that has died. */
export async function holdLock<Result>(
  folder: string,
  onWait: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  let hasWaited = false;
  while (!(await takeLock(folder))) {
    if (!hasWaited) onWait();
    hasWaited = true;
    await setTimeout(200);
  }
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    return await work();
  } finally {
    await release();
  }
}

async function takeLock(folder: string): Promise<boolean> {
  const owner = join(folder, 'pid');
  await mkdir(join(folder, '..'), { recursive: true });
  try {
    await mkdir(folder);
    await writeFile(owner, String(process.pid));
    return true;
  } catch {
    if (await isDead(owner)) await rm(folder, { recursive: true, force: true });
    return false;
  }
}

async function isDead(owner: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(owner, 'utf8'));
    // A lock without a number is being taken or given up at this moment.
    if (pid === 0) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
