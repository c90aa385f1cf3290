// The process of the plain way, with as many threads as the press has.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';

sharp.concurrency(1);
sharp.cache(false);
const waiting: unknown[] = [];
const idle = Array.from({ length: availableParallelism() }, () => {
  const worker = new Worker(new URL('./plain-worker.ts', import.meta.url));
  worker.on('message', (result) => {
    process.send?.(result);
    idle.push(worker);
    handOut();
  });
  return worker;
});

process.on('message', (card) => {
  waiting.push(card);
  handOut();
});
process.on('disconnect', () => process.exit());

function handOut(): void {
  while (idle.length > 0 && waiting.length > 0) idle.pop()?.postMessage(waiting.shift());
}
