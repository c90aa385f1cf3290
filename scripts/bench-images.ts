import { availableParallelism } from 'node:os';
import { benchImages } from '../src/adapters/node/share/bench/bench-images.ts';
import { createMixedCards } from '../test/builders/mixed-cards.ts';

/** Measures share images beside the plain way, and prints the table. */
export async function printImages(count: number): Promise<void> {
  const cards = await createMixedCards(count);
  console.log(`${cards.length} wide cards, ${availableParallelism()} processors, Node ${process.version}`);
  for (const line of await benchImages(cards)) console.log(line);
}
