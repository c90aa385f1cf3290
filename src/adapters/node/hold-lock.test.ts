import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdLock, tryLock } from './hold-lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilegium-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('lets one work at a time, and tells the other that it waits', async () => {
  const lock = join(folder, 'lock');
  const events: string[] = [];
  const start = Promise.withResolvers<undefined>();
  const first = holdLock(
    lock,
    () => undefined,
    async () => {
      start.resolve(undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
      events.push('first ends');
    },
  );
  await start.promise;
  await holdLock(
    lock,
    () => events.push('second waits'),
    () => Promise.resolve(events.push('second works')),
  );
  await first;
  expect(events).toEqual(['second waits', 'first ends', 'second works']);
});

it('is given back when the work fails', async () => {
  const lock = join(folder, 'lock');
  await expect(
    holdLock(
      lock,
      () => undefined,
      () => Promise.reject(new Error('broken')),
    ),
  ).rejects.toThrow('broken');
  expect(
    await holdLock(
      lock,
      () => undefined,
      () => Promise.resolve('next'),
    ),
  ).toBe('next');
});

it('is taken over from a process that has died', async () => {
  const lock = join(folder, 'lock');
  await mkdir(lock);
  await writeFile(join(lock, 'pid'), '2147483646');
  expect(
    await holdLock(
      lock,
      () => undefined,
      () => Promise.resolve('mine'),
    ),
  ).toBe('mine');
});

it('is left alone by whoever does not want to wait', async () => {
  const lock = join(folder, 'lock');
  const inner = tryLock(lock, () => tryLock(lock, () => Promise.resolve('second')));
  expect(await inner).toBeUndefined();
  expect(await tryLock(lock, () => Promise.resolve('next'))).toBe('next');
});

it.each([
  ['of an earlier process with the same number', String(process.pid), 0],
  ['from before the computer was started', String(process.ppid), 40_000 * 86_400],
  ['of a process that was killed before it could write its number', undefined, 60],
])('is taken over if it is %s', async (_, owner, age) => {
  const lock = join(folder, 'lock');
  await mkdir(lock);
  if (owner !== undefined) await writeFile(join(lock, 'pid'), owner);
  const made = Math.max(0, Date.now() / 1000 - age);
  await utimes(lock, made, made);
  expect(await tryLock(lock, () => Promise.resolve('mine'))).toBe('mine');
});

it('says so where no lock can be made, instead of waiting for ever', async () => {
  await writeFile(join(folder, 'file'), '');
  const lock = join(folder, 'file', 'lock');
  await expect(tryLock(lock, () => Promise.resolve('mine'))).rejects.toThrow('file');
});
