import { expect, it } from 'vitest';
import { runParallel } from './run-parallel.ts';

it('keeps the order of the items and the number of lanes', async () => {
  let running = 0;
  let most = 0;
  const results = await runParallel([5, 1, 3, 2], 2, async (delay) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, delay));
    running--;
    return delay * 10;
  });
  expect(results).toEqual([50, 10, 30, 20]);
  expect(most).toBe(2);
});
