import type { CardText } from '../../../domain/share-layout/list-texts.ts';
import { toSet, type Extent, type Measure, type Voice } from '../../../domain/share-layout/measure.ts';
import { facesOf, type Face } from './font-faces.ts';
import { loadSlice, type LoadedSlice } from './load-slice.ts';

/** A stretch of a line that one face sets, with the files that it needs of it. */
export type Stretch = {
  readonly text: string;
  readonly slices: readonly LoadedSlice[];
  readonly width: number;
};

/** The fonts of a process: files are read when a text first needs them, and kept. */
export type Fonts = {
  /** Reads the files that these texts need; the characters that no font has come back with the text that they stand in. */
  readonly load: (
    texts: readonly CardText[],
  ) => Promise<readonly { readonly text: CardText; readonly character: string }[]>;
  /** Measures text whose files have been loaded. */
  readonly measure: Measure;
  /** The stretches of a line in the order of its letters. */
  readonly toStretches: (text: string, voice: Voice) => readonly Stretch[];
};

/** Opens the fonts; no file is read yet. */
export function openFonts(): Fonts {
  const loaded = new Map<string, LoadedSlice>();
  const slicesOf = (face: Face): readonly LoadedSlice[] =>
    face.slices().flatMap(({ name }) => loaded.get(`${face.id}/${name}`) ?? []);
  const toStretches = createStretches(slicesOf);
  const extents = new Map<string, Extent>();
  return {
    toStretches,
    async load(texts) {
      const missing = [];
      for (const text of texts) {
        const set = toSet(text.words.text, text.voice, text.words.lang);
        // Spaces between words of which no font has one.
        await loadWord(' ', facesOf(text.voice), loaded);
        for (const word of toWords(set))
          for (const character of await loadWord(word, facesOf(text.voice), loaded))
            missing.push({ text, character });
      }
      return missing;
    },
    measure(text, voice) {
      const key = `${voice} ${text}`;
      const known = extents.get(key);
      if (known !== undefined) return known;
      if (extents.size > MOST_KEPT) extents.clear();
      const extent = addExtents(toStretches(text, voice).map((stretch) => measureStretch(stretch)));
      extents.set(key, extent);
      return extent;
    },
  };
}

const MOST_KEPT = 50_000;

/** Whether a line holds letters that are read from right to left. */
export function hasRightToLeft(text: string): boolean {
  return /[\p{sc=Arab}\p{sc=Hebr}]/u.test(text);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Scripts whose characters are squares of their own: one from another font does not stand out. */
const wordless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

function toWords(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

function toGraphemes(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Joiners and marks of direction have no picture of their own. */
function toVisible(text: string): readonly number[] {
  return Array.from(
    text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
    (each) => each.codePointAt(0) ?? 0,
  );
}

/** Reads the files that set a word: of the first face that has all of it, or else of the first one for each of its characters. */
async function loadWord(
  word: string,
  faces: readonly Face[],
  loaded: Map<string, LoadedSlice>,
): Promise<readonly string[]> {
  const loadFirst = async (text: string): Promise<boolean> => {
    for (const face of faces) {
      const slices = await loadClaiming(face, text, loaded);
      if (covers(slices, text)) return true;
    }
    return false;
  };
  if (!wordless.test(word) && (await loadFirst(word))) return [];
  const missing = [];
  for (const grapheme of toGraphemes(word)) if (!(await loadFirst(grapheme))) missing.push(grapheme);
  return missing;
}

async function loadClaiming(
  face: Face,
  text: string,
  loaded: Map<string, LoadedSlice>,
): Promise<readonly LoadedSlice[]> {
  const wanted = new Set(toVisible(text));
  const claiming = face
    .slices()
    .filter(({ ranges }) =>
      ranges.some(([from, to]) => [...wanted].some((each) => from <= each && each <= to)),
    );
  const slices = [];
  for (const slice of claiming) {
    const name = `${face.id}/${slice.name}`;
    const read = loaded.get(name) ?? (await loadSlice(face, slice));
    loaded.set(name, read);
    slices.push(read);
  }
  return slices;
}

function covers(slices: readonly LoadedSlice[], text: string): boolean {
  return toGraphemes(text).every((grapheme) => findSlice(slices, grapheme) !== undefined);
}

function findSlice(slices: readonly LoadedSlice[], grapheme: string): LoadedSlice | undefined {
  const codePoints = toVisible(grapheme);
  return slices.find(({ has }) => codePoints.every(has));
}

/** Cuts a line where the face changes; a space belongs to what stands before it. */
function createStretches(
  slicesOf: (face: Face) => readonly LoadedSlice[],
): (text: string, voice: Voice) => readonly Stretch[] {
  const faceOf = (text: string, voice: Voice): Face | undefined =>
    facesOf(voice).find((face) => covers(slicesOf(face), text));
  return (text, voice) => {
    const parts: { face: Face; text: string }[] = [];
    const add = (part: string, face: Face): void => {
      const last = parts.at(-1);
      if (last?.face === face) last.text += part;
      else parts.push({ face, text: part });
    };
    // The spaces of pictures are as wide as the pictures.
    const addWord = (token: string, word: string, face: Face, of: Voice): void => {
      const [own = face] = facesOf(of);
      add(word, face);
      if (token !== word) add(' ', face.id.startsWith('noto-emoji') ? own : face);
    };
    for (const token of text.split(/(?<= )/u)) {
      const word = token.trimEnd();
      const face = wordless.test(word) ? undefined : faceOf(word, voice);
      if (face !== undefined) addWord(token, word, face, voice);
      else
        for (const grapheme of toGraphemes(token)) {
          const own = faceOf(grapheme, voice) ?? parts.at(-1)?.face;
          if (own === undefined) throw new Error(`No font has been loaded for "${grapheme}".`);
          add(grapheme, own);
        }
    }
    return parts.map((part) => toStretch(part.text, slicesOf(part.face)));
  };
}

function toStretch(text: string, slices: readonly LoadedSlice[]): Stretch {
  const used = new Set(toGraphemes(text).flatMap((grapheme) => findSlice(slices, grapheme) ?? []));
  // In the order of the face, so that satori chooses as is measured here.
  const needed = slices.filter((slice) => used.has(slice));
  return { text, slices: needed, width: measureText(text, needed).width };
}

function measureStretch({ text, slices }: Stretch): Extent {
  return measureText(text, slices);
}

/** Shapes runs of graphemes that one file sets; a space stays with the run before it where its file has one. */
function measureText(text: string, slices: readonly LoadedSlice[]): Extent {
  const runs: { slice: LoadedSlice; text: string }[] = [];
  for (const grapheme of toGraphemes(text)) {
    const last = runs.at(-1);
    const stays = grapheme === ' ' && last !== undefined && last.slice.has(32);
    const slice = stays ? last.slice : (findSlice(slices, grapheme) ?? last?.slice);
    if (slice === undefined) throw new Error(`No font has been loaded for "${grapheme}".`);
    if (last?.slice === slice) last.text += grapheme;
    else runs.push({ slice, text: grapheme });
  }
  return addExtents(runs.map((run) => run.slice.shape(run.text)));
}

function addExtents(extents: readonly Extent[]): Extent {
  return extents.reduce(
    (sum, { width, above, below }) => ({
      width: sum.width + width,
      above: Math.max(sum.above, above),
      below: Math.max(sum.below, below),
    }),
    { width: 0, above: 0, below: 0 },
  );
}
