// A process of the print: carries out one job and ends.
import { printBatch } from './print-batch.ts';
import type { PrintJob } from './print-certificates.ts';

process.once('message', ({ orders, template }: PrintJob) => {
  void carryOut({ orders, template }).finally(() => process.disconnect());
});

async function carryOut({ orders, template }: PrintJob): Promise<void> {
  for await (const result of printBatch(orders, template)) process.send?.(result);
}
