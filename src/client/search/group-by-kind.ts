import { RESULT_KINDS, type ResultKind } from '../../domain/search/card.ts';

/** Results of one kind, in their order. */
export type KindGroup<Item> = { readonly kind: ResultKind; readonly items: readonly Item[] };

/** Groups results by kind: the group of the best one first, the others in the order of kinds. */
export function groupByKind<Item extends { readonly kind: ResultKind }>(
  results: readonly Item[],
): readonly KindGroup<Item>[] {
  const best = results[0]?.kind;
  const kinds = RESULT_KINDS.toSorted((one, other) => Number(other === best) - Number(one === best));
  return kinds
    .map((kind) => ({ kind, items: results.filter((result) => result.kind === kind) }))
    .filter(({ items }) => items.length > 0);
}
