// The process of the press: hands orders to threads on all processors. A process of its own, because sharp must read SVG
// here, which it must never do where files of editors are read.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import type { PressOrder, PressResult } from './press-messages.ts';

sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadSvg', 'VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
});
sharp.concurrency(1);
sharp.cache(false);

const waiting: PressOrder[] = [];
const idle: Worker[] = [];
let threads = 0;

process.on('message', (order: PressOrder) => {
  waiting.push(order);
  handOut();
});
process.on('disconnect', () => process.exit());

function handOut(): void {
  if (idle.length === 0 && threads < availableParallelism() && waiting.length > 0) idle.push(startThread());
  while (idle.length > 0 && waiting.length > 0) idle.pop()?.postMessage(waiting.shift());
}

function startThread(): Worker {
  threads += 1;
  const worker = new Worker(new URL('./press-worker.ts', import.meta.url));
  worker.on('message', (result: PressResult) => {
    process.send?.(result);
    idle.push(worker);
    handOut();
  });
  worker.on('error', (error) => {
    throw error;
  });
  return worker;
}
