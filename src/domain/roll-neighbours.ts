import type { Decision, Honouree, Roll } from './roll-types.ts';

/** What stands just before and just after something on the roll. */
export type Neighbours<Item> = { readonly previous: Item | undefined; readonly next: Item | undefined };

/** The neighbours of every person and collective with a page, by `kind:id`, where their newest honour stands on the roll. */
export function toHonoureeNeighbours({
  honours,
}: Pick<Roll, 'honours'>): ReadonlyMap<string, Neighbours<Honouree>> {
  const inOrder = honours.flatMap(({ recipient }) =>
    recipient.kind === 'profile' && recipient.honouree.hasPage ? [recipient.honouree] : [],
  );
  return toNeighbours(inOrder, ({ kind, id }) => `${kind}:${id}`);
}

/** The neighbours of every decision by its id: `previous` is the newer one. */
export function toDecisionNeighbours({
  decisions,
}: Pick<Roll, 'decisions'>): ReadonlyMap<string, Neighbours<Decision>> {
  return toNeighbours(decisions, ({ id }) => id);
}

function toNeighbours<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Neighbours<Item>> {
  const once = [...new Map(items.map((item) => [keyOf(item), item]))];
  return new Map(
    once.map(([key], index) => [key, { previous: once[index - 1]?.[1], next: once[index + 1]?.[1] }]),
  );
}
