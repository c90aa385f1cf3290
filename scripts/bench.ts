// `npm run bench -- images [--count 1000]`: how fast share images are made, beside the plain way, in one run on this machine.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { benchImages } from '../src/adapters/node/share/bench/bench-images.ts';
import { chooseFolders } from './choose-folders.ts';
import { createMixedCards } from '../test/builders/mixed-cards.ts';

const { values, positionals } = parseArgs({
  options: { count: { type: 'string', default: '1000' } },
  allowPositionals: true,
});
chooseFolders();
if (positionals[0] !== 'images') {
  console.error('How to call it: npm run bench -- images [--count 1000]');
  process.exitCode = 2;
} else {
  const cards = await createMixedCards(Number(values.count));
  console.log(`${cards.length} wide cards, ${availableParallelism()} processors, Node ${process.version}`);
  for (const line of await benchImages(cards)) console.log(line);
}
