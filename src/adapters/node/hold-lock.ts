import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { dirname, join } from 'node:path';
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
  return workAndRelease(folder, work);
}

/** The same, but where another process works it does nothing and gives `undefined` at once. */
export async function tryLock<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  return (await takeLock(folder)) ? workAndRelease(folder, work) : undefined;
}

/** The locks that this process holds: one with its number that is not among them was left by a namesake before it. */
const held = new Set<string>();

/** So long may a process need between making a lock and writing its number into it. */
const GRACE = 10_000;

async function workAndRelease<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } finally {
    held.delete(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

async function takeLock(folder: string): Promise<boolean> {
  await mkdir(dirname(folder), { recursive: true });
  if (!(await make(folder))) {
    const dead = await findDead(folder);
    if (dead === undefined) return false;
    await clearAway(folder, dead);
    if (!(await make(folder))) return false;
  }
  held.add(folder);
  try {
    await writeFile(ownerOf(folder), String(process.pid));
  } catch (error) {
    held.delete(folder);
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return true;
}

async function make(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** What stands in the lock of a process that is no more; `undefined` where one may be working. */
async function findDead(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined) return undefined;
  const owner = await readOwner(folder);
  if (owner === '') return Date.now() - found.mtimeMs > GRACE ? owner : undefined;
  const isBeforeStart = found.mtimeMs < Date.now() - uptime() * 1000 - 60_000;
  const isNamesake = Number(owner) === process.pid && !held.has(folder);
  return isBeforeStart || isNamesake || !isAlive(Number(owner)) ? owner : undefined;
}

/** Takes a dead lock away, and gives it back where in the meantime it has become another's. */
async function clearAway(folder: string, dead: string): Promise<void> {
  const aside = `${folder}.${randomUUID()}`;
  try {
    await rename(folder, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readOwner(aside)) !== dead) return rename(aside, folder);
  await rm(aside, { recursive: true, force: true });
}

/** Whether a process of this number runs; no process has a number that is none. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function ownerOf(folder: string): string {
  return join(folder, 'pid');
}

async function readOwner(folder: string): Promise<string> {
  return readFile(ownerOf(folder), 'utf8').catch(() => '');
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
