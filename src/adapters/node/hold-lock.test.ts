import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdLock } from './hold-lock.ts';

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
