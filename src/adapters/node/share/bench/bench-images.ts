import { fork } from 'node:child_process';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ShareCard } from '../../../../domain/share-card.ts';
import { openPress, type Press } from '../open-press.ts';
import { createShareCache, type ShareCache } from '../share-cache.ts';
import { makeShare } from '../write-share.ts';

const plainResult = z.object({
  layout: z.number(),
  raster: z.number(),
  encoding: z.number(),
  bytes: z.number(),
});
type Drawn = z.infer<typeof plainResult>;
type Run = { readonly seconds: number; readonly drawn: readonly Drawn[]; readonly peak: number | undefined };

/**
 * Draws the wide cards the plain way and our own, cold and then warm, and returns a table of what that took. The ways take turns
 * in small batches, so that whatever else the machine does slows both.
 */
export async function benchImages(cards: readonly ShareCard[]): Promise<readonly string[]> {
  const folder = resolve('.florilegium/bench/share');
  await rm(folder, { recursive: true, force: true });
  const plainWay = openPlain();
  const press = openPress();
  try {
    const plain: Run[] = [];
    const cold: Run[] = [];
    for (let from = 0; from < cards.length; from += BATCH) {
      const batch = cards.slice(from, from + BATCH);
      plain.push(await plainWay.run(batch));
      cold.push(await runOwn(batch, createShareCache(join(folder, String(from))), press));
    }
    const whole = join(folder, 'whole');
    await gather(folder, whole);
    const warm = await runOwn(cards, createShareCache(whole), press);
    return report(cards.length, addRuns(plain), addRuns(cold), warm);
  } finally {
    plainWay.close();
    press.close();
  }
}

const BATCH = 50;

/** All that the batches have drawn, in one folder. */
async function gather(folder: string, whole: string): Promise<void> {
  await mkdir(whole, { recursive: true });
  for (const batch of await readdir(folder))
    if (batch !== 'whole')
      for (const file of await readdir(join(folder, batch)))
        await rename(join(folder, batch, file), join(whole, file));
}

function addRuns(runs: readonly Run[]): Run {
  return {
    seconds: runs.reduce((sum, { seconds }) => sum + seconds, 0),
    drawn: runs.flatMap(({ drawn }) => drawn),
    peak: runs.at(-1)?.peak,
  };
}

function report(count: number, plain: Run, cold: Run, warm: Run): readonly string[] {
  const bytes = (run: Run): number => run.drawn.reduce((sum, each) => sum + each.bytes, 0);
  const small = cold.drawn.filter((each) => each.bytes < 80_000).length;
  const largest = Math.max(...cold.drawn.map((each) => each.bytes)) / 1000;
  return [
    '| | layout ms | raster ms | encoding ms | pictures/s | seconds | peak MB | KB each | drawn |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    toRow('plain', plain, count),
    toRow('cold', cold, count),
    toRow('warm', warm, count),
    `Throughput: ${(plain.seconds / cold.seconds).toFixed(2)} times the plain way, ${((bytes(cold) / bytes(plain)) * 100).toFixed(0)} % of its bytes.`,
    `${small} of ${count} are below 80 KB, the largest has ${largest.toFixed(0)} KB. Warm: ${count - warm.drawn.length} of ${count} found.`,
  ];
}

function toRow(name: string, { drawn, seconds, peak }: Run, count: number): string {
  const mean = (of: (each: Drawn) => number): string =>
    drawn.length === 0 ? '–' : (drawn.reduce((sum, each) => sum + of(each), 0) / drawn.length).toFixed(1);
  const cells = [
    mean((each) => each.layout),
    mean((each) => each.raster),
    mean((each) => each.encoding),
    (count / seconds).toFixed(0),
    seconds.toFixed(2),
    peak === undefined ? '–' : (peak / 1024).toFixed(0),
    mean((each) => each.bytes / 1000),
    String(drawn.length),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

async function runOwn(cards: readonly ShareCard[], cache: ShareCache, press: Press): Promise<Run> {
  const start = performance.now();
  const run = await makeShare(cards, { cache, press }, () => undefined, ['wide']);
  const seconds = (performance.now() - start) / 1000;
  if (run.faults.length + run.missing.length > 0) throw new Error(run.faults.join('\n'));
  const drawn = run.drawn.map(({ stages, bytes }) => ({ ...stages, bytes }));
  return { seconds, drawn, peak: await readPeak(press.pid()) };
}

type PlainWay = { readonly run: (cards: readonly ShareCard[]) => Promise<Run>; readonly close: () => void };

function openPlain(): PlainWay {
  const child = fork(fileURLToPath(new URL('./plain-process.ts', import.meta.url)), {
    ...{ serialization: 'advanced', execArgv: [] },
    env: { ...process.env, UV_THREADPOOL_SIZE: String(availableParallelism() * 2) },
  });
  return {
    async run(cards) {
      const start = performance.now();
      const drawn: Drawn[] = [];
      await new Promise<void>((done) => {
        child.removeAllListeners('message');
        child.on('message', (result) => {
          drawn.push(plainResult.parse(result));
          if (drawn.length === cards.length) done();
        });
        for (const card of cards) child.send(card);
      });
      return { seconds: (performance.now() - start) / 1000, drawn, peak: await readPeak(child.pid) };
    },
    close: () => child.kill(),
  };
}

/** The most memory that a process has held, in KB, where the system tells. */
async function readPeak(pid: number | undefined): Promise<number | undefined> {
  const status = pid === undefined ? '' : await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, peak] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  return peak === undefined ? undefined : Number(peak);
}
