/** A part of a font: browsers fetch it when a page has one of its characters. */
export type Slice = {
  readonly name: string;
  readonly codePoints: readonly number[];
  /** Its range is written as one run, over characters of likelier slices, whose rules stand later and win. */
  readonly spans?: boolean;
};

/** European letters that names of people have; with them, few pages need more than the first slices. */
const EUROPEAN: readonly (readonly [number, number])[] = [
  [0x0100, 0x017f],
  [0x0218, 0x021b],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
];

/** How a font for Latin script is cut: what every page needs, what Vietnamese adds, other European letters, and the rest. */
export function planLatin(ranges: {
  readonly latin: readonly number[];
  readonly vietnamese: readonly number[];
  readonly rest: readonly number[];
}): readonly Slice[] {
  const european = ranges.rest.filter((one) => EUROPEAN.some(([first, last]) => one >= first && one <= last));
  const taken = new Set<number>();
  return [
    { name: 'latin', codePoints: ranges.latin },
    { name: 'vietnamese', codePoints: ranges.vietnamese },
    { name: 'european', codePoints: european },
    { name: 'other', codePoints: ranges.rest },
  ].map(({ name, codePoints }) => {
    const own = codePoints.filter((one) => !taken.has(one));
    own.forEach((one) => taken.add(one));
    return { name, codePoints: own };
  });
}

/** So many of the most frequent characters are cut finely: a title has many of them, and pays for each slice. */
const FREQUENT = 1200;
const FINE = 8;
const COARSE = 48;

/**
 * How a font of many thousand characters is cut: first slices with what stands on many pages, the commonest first, small ones
 * for frequent characters, and larger ones for the rare. A character that joins a first slice changes no other but its own.
 */
export function planMany(first: readonly Slice[], byFrequency: readonly number[]): readonly Slice[] {
  const known = new Set(byFrequency);
  const everywhere = new Set<number>();
  const bases = first.map(({ name, codePoints }) => {
    const own = codePoints.filter((one) => known.has(one) && !everywhere.has(one));
    own.forEach((one) => everywhere.add(one));
    return { name, codePoints: own };
  });
  const frequent = toChunks(byFrequency.slice(0, FREQUENT), FINE);
  // By code point, so that the style sheet says a range instead of naming them all: that halves it.
  const rare = toChunks(
    byFrequency.slice(FREQUENT).toSorted((one, other) => one - other),
    COARSE,
  );
  const others = [...frequent, ...rare].map((chunk, index) => ({
    name: String(index + 1),
    codePoints: chunk.filter((one) => !everywhere.has(one)),
    spans: index >= frequent.length,
  }));
  return [...bases, ...others].filter(({ codePoints }) => codePoints.length > 0);
}

function toChunks(all: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
