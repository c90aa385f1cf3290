import { say } from './local-text.ts';
import type { Decision, Grant, Honour } from './roll-types.ts';

/** A decision with some of its honours, by award: what one page of the roll shows of it. */
export type RollSection = {
  readonly decision: Decision;
  readonly grants: readonly Pick<Grant, 'key' | 'award' | 'category' | 'honours'>[];
};

/** Gathers honours by decision and award, in the order in which they come. */
export function toRollSections(honours: readonly Honour[]): readonly RollSection[] {
  return [...groupBy(honours, (honour) => honour.decision.id).values()].flatMap((ofDecision) => {
    const [first] = ofDecision;
    return first === undefined ? [] : [{ decision: first.decision, grants: toGrants(ofDecision) }];
  });
}

function toGrants(honours: readonly Honour[]): RollSection['grants'] {
  return [...groupBy(honours, toGrantKey)].flatMap(([key, ofGrant]) => {
    const [first] = ofGrant;
    return first === undefined
      ? []
      : [{ key, award: first.award, category: first.category, honours: ofGrant }];
  });
}

function toGrantKey({ award, category, decision }: Honour): string {
  return [decision.id, award.id, ...(category === undefined ? [] : [say(category, '').text])].join('/');
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
