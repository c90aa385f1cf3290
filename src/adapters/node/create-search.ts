/** How many characters of a text decide whether it is compared at all. */
const HEAD = 4;
const SLOTS = 2 ** 20;

/**
 * A search for many texts at once, in time that grows with the text searched and not with how many are looked for.
 * It gives the texts found; `isMatch` may refuse a place where one stands.
 */
export function createSearch(
  wanted: readonly string[],
  isMatch: (text: string, at: number, found: string) => boolean = () => true,
): (text: string) => ReadonlySet<string> {
  const long = wanted.filter((one) => one.length >= HEAD);
  const short = wanted.filter((one) => one.length > 0 && one.length < HEAD);
  const byHead = Map.groupBy(long, (one) => one.slice(0, HEAD));
  const mayBegin = new Uint8Array(SLOTS);
  for (const head of byHead.keys()) mayBegin[toSlot(head, 0)] = 1;
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at + HEAD <= text.length; at++) {
      if (mayBegin[toSlot(text, at)] === 0) continue;
      for (const one of byHead.get(text.slice(at, at + HEAD)) ?? [])
        if (text.startsWith(one, at) && isMatch(text, at, one)) found.add(one);
    }
    for (const one of short)
      for (let at = text.indexOf(one); at !== -1; at = text.indexOf(one, at + 1))
        if (isMatch(text, at, one)) found.add(one);
    return found;
  };
}

/** A number for the characters that begin here; different ones may share it. */
function toSlot(text: string, at: number): number {
  let slot = 0;
  for (let index = at; index < at + HEAD; index++) slot = Math.imul(slot, 31) + text.charCodeAt(index);
  return slot & (SLOTS - 1);
}
