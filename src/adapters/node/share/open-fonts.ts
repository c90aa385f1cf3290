import type { CardText } from '../../../domain/share-layout/list-texts.ts';
import { toSet, type Extent, type Measure, type Voice } from '../../../domain/share-layout/measure.ts';
import { facesOf, type Face } from './font-faces.ts';
import type { LoadedSlice } from './load-slice.ts';
import { createShelf, toVisible, type Shelf } from './font-shelf.ts';

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
  const shelf = createShelf();
  const toStretches = createStretches(shelf.slicesOf);
  const extents = createMemory<Extent>();
  const missingOf = createMemory<readonly string[]>();
  const loadOnce = async (word: string, voice: Voice): Promise<readonly string[]> => {
    const key = `${voice} ${word}`;
    return missingOf.get(key) ?? missingOf.set(key, await loadWord(word, facesOf(voice), shelf));
  };
  return {
    toStretches,
    async load(texts) {
      const missing = [];
      for (const text of texts) {
        const set = toSet(text.words.text, text.voice, text.words.lang);
        // Spaces between words of which no font has one.
        await loadOnce(' ', text.voice);
        for (const word of toWords(set))
          for (const character of await loadOnce(word, text.voice)) missing.push({ text, character });
      }
      return missing;
    },
    measure(text, voice) {
      const key = `${voice} ${text}`;
      return extents.get(key) ?? extents.set(key, addExtents(toStretches(text, voice).map(measureStretch)));
    },
  };
}

/** Values by key, forgotten all at once when there are too many. */
type Memory<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => Value;
};

const MOST_KEPT = 50_000;

function createMemory<Value>(): Memory<Value> {
  const kept = new Map<string, Value>();
  return {
    get: (key) => kept.get(key),
    set(key, value) {
      if (kept.size > MOST_KEPT) kept.clear();
      kept.set(key, value);
      return value;
    },
  };
}

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

/** Reads the files that set a word: of the first face that has all of it, or else of the first one for each of its characters. */
async function loadWord(word: string, faces: readonly Face[], shelf: Shelf): Promise<readonly string[]> {
  const loadFirst = async (text: string): Promise<boolean> => {
    for (const face of faces) {
      const slices = await shelf.loadFor(face, text);
      if (covers(slices, text)) return true;
    }
    return false;
  };
  if (!wordless.test(word) && (await loadFirst(word))) return [];
  const missing = [];
  for (const grapheme of toGraphemes(word)) if (!(await loadFirst(grapheme))) missing.push(grapheme);
  return missing;
}

function covers(slices: readonly LoadedSlice[], text: string): boolean {
  return toGraphemes(text).every(
    (grapheme) => toVisible(grapheme).length === 0 || findOwnSlice(slices, grapheme) !== undefined,
  );
}

/**
 * The file that sets a grapheme. Files that are read for other texts may have its letters too: they must not be taken, or
 * a picture would depend on those that were drawn before it.
 */
function findOwnSlice(slices: readonly LoadedSlice[], grapheme: string): LoadedSlice | undefined {
  const codePoints = toVisible(grapheme);
  return slices.find(({ claims, has }) => codePoints.every(has) && codePoints.some(claims));
}

function findSlice(slices: readonly LoadedSlice[], grapheme: string): LoadedSlice | undefined {
  const codePoints = toVisible(grapheme);
  return slices.find(({ has }) => codePoints.every(has));
}

/** Cuts a line where the face changes; a space belongs to what stands before it. */
function createStretches(
  slicesOf: (face: Face) => readonly LoadedSlice[],
): (text: string, voice: Voice) => readonly Stretch[] {
  const faces = createMemory<Face>();
  const faceOf = (text: string, voice: Voice): Face | undefined => {
    const key = `${voice} ${text}`;
    const face = faces.get(key) ?? facesOf(voice).find((each) => covers(slicesOf(each), text));
    return face && faces.set(key, face);
  };
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
  const used = new Set(toGraphemes(text).flatMap((grapheme) => findOwnSlice(slices, grapheme) ?? []));
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
