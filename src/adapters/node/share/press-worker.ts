// A thread of the press: carries out one order after another with fonts that it keeps.
import { parentPort } from 'node:worker_threads';
import { openFonts } from './open-fonts.ts';
import type { PressOrder } from './press-messages.ts';
import { carryOut } from './press-order.ts';

const fonts = openFonts();
parentPort?.on('message', (order: PressOrder) => {
  void carryOut(order, fonts).then((result) => parentPort?.postMessage(result));
});
