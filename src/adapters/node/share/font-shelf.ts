import type { Face, Slice } from './font-faces.ts';
import { loadSlice, type LoadedSlice } from './load-slice.ts';

/** The font files that have been read. */
export type Shelf = {
  /** Those of a face, always in the order of the face: the same text gets the same files, whatever was read before. */
  readonly slicesOf: (face: Face) => readonly LoadedSlice[];
  /** Reads the files of a face that claim characters of a text, and returns them. */
  readonly loadFor: (face: Face, text: string) => Promise<readonly LoadedSlice[]>;
};

/** An empty shelf. */
export function createShelf(): Shelf {
  const rows = new Map<Face, { readonly read: Map<Slice, LoadedSlice>; ordered: readonly LoadedSlice[] }>();
  const rowOf = (face: Face) => {
    const row = rows.get(face) ?? { read: new Map<Slice, LoadedSlice>(), ordered: [] };
    rows.set(face, row);
    return row;
  };
  const load = async (face: Face, slice: Slice): Promise<LoadedSlice> => {
    const row = rowOf(face);
    const known = row.read.get(slice);
    if (known !== undefined) return known;
    const loaded = await loadSlice(face, slice);
    row.read.set(slice, loaded);
    row.ordered = face.slices().flatMap((each) => row.read.get(each) ?? []);
    return loaded;
  };
  return {
    slicesOf: (face) => rowOf(face).ordered,
    async loadFor(face, text) {
      const slices = [];
      for (const slice of findClaiming(face, text)) slices.push(await load(face, slice));
      return slices;
    },
  };
}

/** The characters of a text that have a picture: joiners and marks of direction have none. */
export function toVisible(text: string): readonly number[] {
  return Array.from(
    text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
    (each) => each.codePointAt(0) ?? 0,
  );
}

function findClaiming(face: Face, text: string): readonly Slice[] {
  const wanted = toVisible(text);
  return face
    .slices()
    .filter(({ ranges }) => ranges.some(([from, to]) => wanted.some((each) => from <= each && each <= to)));
}
