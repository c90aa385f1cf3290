/** What `work` gives for every item, in the order of the items; at most `lanes` of them are under way at once. */
export async function runParallel<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()].reverse();
  const runLane = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return results;
}
