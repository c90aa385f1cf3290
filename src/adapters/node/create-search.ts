/** How many characters of a text decide whether it is compared at all. */
const HEAD = 4;
const SLOTS = 2 ** 18;

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
  for (const head of byHead.keys()) {
    const [first = 0, second = 0, third = 0, fourth = 0] = Array.from({ length: HEAD }, (_, at) =>
      head.charCodeAt(at),
    );
    mayBegin[toSlot(first, second, third, fourth)] = 1;
  }
  return (text) => {
    const found = new Set<string>();
    // Every character is read once and handed on, for reading it is the dearest step.
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    let third = text.charCodeAt(2);
    for (let at = 0; at + HEAD <= text.length; at++) {
      const fourth = text.charCodeAt(at + 3);
      if (mayBegin[toSlot(first, second, third, fourth)] === 1)
        for (const one of byHead.get(text.slice(at, at + HEAD)) ?? [])
          if (text.startsWith(one, at) && isMatch(text, at, one)) found.add(one);
      first = second;
      second = third;
      third = fourth;
    }
    for (const one of short)
      for (let at = text.indexOf(one); at !== -1; at = text.indexOf(one, at + 1))
        if (isMatch(text, at, one)) found.add(one);
    return found;
  };
}

/** Where these characters stand in the table; different ones may share a place. */
function toSlot(first: number, second: number, third: number, fourth: number): number {
  return (((first * 31 + second) * 31 + third) * 31 + fourth) & (SLOTS - 1);
}
