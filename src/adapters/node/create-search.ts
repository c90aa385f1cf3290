/** How many characters of a text decide whether it is compared at all. */
const HEAD = 4;
const SLOTS = 2 ** 20;
const BASE = 31;

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
  for (const head of byHead.keys()) mayBegin[toNumber(head, 0, HEAD) & (SLOTS - 1)] = 1;
  return (text) => {
    const found = new Set<string>();
    // The number of the next characters is that of these without the first and with one more.
    let slot = toNumber(text, 0, HEAD - 1);
    for (let at = 0; at + HEAD <= text.length; at++) {
      slot = Math.imul(slot, BASE) + text.charCodeAt(at + HEAD - 1);
      const mayMatch = mayBegin[slot & (SLOTS - 1)] === 1;
      slot = (slot - Math.imul(text.charCodeAt(at), BASE ** (HEAD - 1))) | 0;
      if (!mayMatch) continue;
      for (const one of byHead.get(text.slice(at, at + HEAD)) ?? [])
        if (text.startsWith(one, at) && isMatch(text, at, one)) found.add(one);
    }
    for (const one of short)
      for (let at = text.indexOf(one); at !== -1; at = text.indexOf(one, at + 1))
        if (isMatch(text, at, one)) found.add(one);
    return found;
  };
}

/** A number for so many characters that begin here; different ones may share it. */
function toNumber(text: string, at: number, length: number): number {
  let number = 0;
  for (let index = at; index < at + length; index++)
    number = (Math.imul(number, BASE) + text.charCodeAt(index)) | 0;
  return number;
}
