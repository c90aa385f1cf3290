import { fork } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ShareCard } from '../../../../domain/share-card.ts';
import { openPress } from '../open-press.ts';
import { createShareCache } from '../share-cache.ts';
import { makeShare } from '../write-share.ts';

const plainResult = z.object({
  layout: z.number(),
  raster: z.number(),
  encoding: z.number(),
  bytes: z.number(),
});
type Drawn = z.infer<typeof plainResult>;
type Run = { readonly seconds: number; readonly drawn: readonly Drawn[]; readonly peak: number | undefined };

/** Draws the wide cards the plain way, cold and warm, and returns a table of what that took. Nothing else should run beside it. */
export async function benchImages(cards: readonly ShareCard[]): Promise<readonly string[]> {
  const folder = resolve('.florilegium/bench/share');
  await rm(folder, { recursive: true, force: true });
  const plain = await runPlain(cards);
  const cold = await runOwn(cards, folder);
  const warm = await runOwn(cards, folder);
  const bytes = (run: Run): number => run.drawn.reduce((sum, each) => sum + each.bytes, 0);
  return [
    '| | layout ms | raster ms | encoding ms | pictures/s | seconds | peak MB | KB each | drawn |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    toRow('plain', plain, cards.length),
    toRow('cold', cold, cards.length),
    toRow('warm', warm, cards.length),
    `throughput ${(plain.seconds / cold.seconds).toFixed(2)} times the plain way; ${((bytes(cold) / bytes(plain)) * 100).toFixed(0)} % of its bytes; ` +
      `${cold.drawn.filter((each) => each.bytes < 80_000).length} of ${cards.length} below 80 KB, the largest ${(Math.max(...cold.drawn.map((each) => each.bytes)) / 1000).toFixed(0)} KB; ` +
      `warm: ${cards.length - warm.drawn.length} of ${cards.length} found`,
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

async function runOwn(cards: readonly ShareCard[], folder: string): Promise<Run> {
  const press = openPress();
  const start = performance.now();
  try {
    const run = await makeShare(cards, { cache: createShareCache(folder), press }, () => undefined, ['wide']);
    if (run.faults.length + run.missing.length > 0) throw new Error(run.faults.join('\n'));
    const seconds = (performance.now() - start) / 1000;
    return {
      seconds,
      drawn: run.drawn.map(({ stages, bytes }) => ({ ...stages, bytes })),
      peak: await readPeak(press.pid()),
    };
  } finally {
    press.close();
  }
}

async function runPlain(cards: readonly ShareCard[]): Promise<Run> {
  const child = fork(fileURLToPath(new URL('./plain-process.ts', import.meta.url)), {
    ...{ serialization: 'advanced', execArgv: [] },
    env: { ...process.env, UV_THREADPOOL_SIZE: String(availableParallelism() * 2) },
  });
  const start = performance.now();
  const drawn: Drawn[] = [];
  await new Promise<void>((done, fail) => {
    child.on('message', (result) => {
      drawn.push(plainResult.parse(result));
      if (drawn.length === cards.length) done();
    });
    child.on('close', () => fail(new Error('The plain way has stopped.')));
    for (const card of cards) child.send(card);
  });
  const seconds = (performance.now() - start) / 1000;
  const peak = await readPeak(child.pid);
  child.kill();
  return { seconds, drawn, peak };
}

/** The most memory that a process has held, in KB, where the system tells. */
async function readPeak(pid: number | undefined): Promise<number | undefined> {
  const status = pid === undefined ? '' : await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, peak] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  return peak === undefined ? undefined : Number(peak);
}
