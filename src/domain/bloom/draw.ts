/** A source of choices that depends on nothing but its seed. */
export type Draw = {
  /** One of the items, each as likely as the others. */
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
};

/** Choices from a text: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) seeds a mulberry32 generator. */
export function createDraw(seed: string): Draw {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, pick: (items) => items[Math.floor(next() * items.length)] ?? items[0] };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value;
}
