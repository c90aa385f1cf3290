import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { printBatch, type PrintOrder, type PrintResult } from './print-batch.ts';

/** What a process of the print is told to do. */
export type PrintJob = { readonly orders: readonly PrintOrder[]; readonly template: string };

/** Fewer are made sooner than a process starts. */
const FEW = 24;

/** Makes certificates, many of them on all processors; the results come in no order. */
export async function printCertificates(
  orders: readonly PrintOrder[],
  template: string,
  onDone: (done: number) => void = () => undefined,
): Promise<readonly PrintResult[]> {
  const results: PrintResult[] = [];
  const note = (result: PrintResult): void => onDone(results.push(result));
  if (orders.length <= FEW) for await (const result of printBatch(orders, template)) note(result);
  else await Promise.all(toShares(orders).map((share) => runProcess({ orders: share, template }, note)));
  return results;
}

/** Parts of near the same size, one for each processor. */
function toShares(orders: readonly PrintOrder[]): readonly (readonly PrintOrder[])[] {
  const size = Math.ceil(orders.length / availableParallelism());
  return Array.from({ length: Math.ceil(orders.length / size) }, (_, index) =>
    orders.slice(index * size, (index + 1) * size),
  );
}

function runProcess(job: PrintJob, note: (result: PrintResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./print-process.ts', import.meta.url)), {
      ...{ serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
    });
    let complaint = '';
    let left = job.orders.length;
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
    child.on('message', (result: PrintResult) => {
      left -= 1;
      note(result);
    });
    child.on('close', () => {
      if (left === 0) resolve();
      else reject(new Error(`A process of the print has stopped. ${complaint.trim()}`));
    });
    child.send(job);
  });
}
