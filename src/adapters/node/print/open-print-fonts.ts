import { z } from 'zod';
import { toSet, type Voice } from '../../../domain/share-layout/measure.ts';
import { facesOf } from '../share/font-faces.ts';
import { openFonts } from '../share/open-fonts.ts';
import { nameFont } from './name-font.ts';

/** The families that set a record, by voice, in the order in which they are to be asked. */
export type Families = Readonly<Record<Voice, readonly string[]>>;

/** A character that no font has, the words that hold it, and the record that they are of. */
export type Missing = { readonly character: string; readonly text: string; readonly record: string };

/** The fonts of a print: only the files that its letters need, each under a family name of its own. */
export type PrintFonts = {
  /**
   * Reads what a record needs, and what its templates write themselves. The families depend on these alone, whatever else is
   * printed with them.
   */
  readonly load: (
    record: object,
    name: string,
    voices: readonly Voice[],
    templates?: string,
  ) => Promise<{ readonly families: Families; readonly missing: readonly Missing[] }>;
  /** The files read so far. */
  readonly files: () => readonly Buffer[];
};

/** Figures and signs that our templates write. */
const ALWAYS = '0123456789.,-–…·•:()/';

/** Opens the fonts; no file is read yet. */
export function openPrintFonts(): PrintFonts {
  const fonts = openFonts();
  const files = new Map<string, Buffer>();
  return {
    files: () => [...files.values()],
    async load(record, name, voices, templates = '') {
      const missing: Missing[] = [];
      const used = { poster: new Set<string>(), strong: new Set<string>(), plain: new Set<string>() };
      for (const { token, voice, of, isData } of listTokens(record, voices, templates)) {
        const lacks = await fonts.load([{ words: { text: token, lang: of.lang, from: 'entry' }, voice }]);
        // What a template writes itself and no font has, its own fault will tell.
        if (isData)
          for (const { character } of lacks) missing.push({ character, text: of.text, record: name });
        if (lacks.length > 0) continue;
        for (const slice of fonts.toStretches(token, voice).flatMap(({ slices }) => slices)) {
          used[voice].add(slice.name);
          if (!files.has(slice.name)) files.set(slice.name, nameFont(slice.data, familyOf(slice.name)));
        }
      }
      const toFamilies = (voice: Voice): readonly string[] =>
        orderOf(voice)
          .filter((each) => used[voice].has(each))
          .map(familyOf);
      const families = {
        poster: toFamilies('poster'),
        strong: toFamilies('strong'),
        plain: toFamilies('plain'),
      };
      return { families, missing };
    },
  };
}

const said = z.object({ text: z.string(), lang: z.string(), voice: z.literal('poster').optional() });
type Text = z.infer<typeof said>;
type Token = { readonly token: string; readonly voice: Voice; readonly of: Text; readonly isData: boolean };

/**
 * Every word of a record and of its templates once for each voice that may set it; of Japanese, every character. Words that
 * are set in capitals are there as they are written too.
 */
function listTokens(record: object, voices: readonly Voice[], templates: string): Iterable<Token> {
  const tokens = new Map<string, Token>();
  const add = (of: Text, isData: boolean): void => {
    for (const voice of of.voice === undefined ? voices : [...voices, 'poster' as const])
      for (const words of [of.text, toSet(of.text, voice, of.lang)])
        for (const word of words.split(/\s+/u).filter((each) => each !== ''))
          for (const token of wordless.test(word) ? toGraphemes(word) : [word])
            if (!tokens.has(`${voice} ${token}`))
              tokens.set(`${voice} ${token}`, { token, voice, of, isData });
  };
  for (const text of listTexts(record)) add(text, true);
  add({ text: `${ALWAYS} ${templates}`, lang: 'en' }, false);
  return tokens.values();
}

const wordless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function toGraphemes(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Every pair of words and language in a record, at any depth. */
function* listTexts(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  const own = said.safeParse(value);
  if (own.success) yield own.data;
  for (const part of Object.values(value)) yield* listTexts(part);
}

/** The files of a voice in the order in which they are asked for a letter. */
function orderOf(voice: Voice): readonly string[] {
  return facesOf(voice).flatMap((face) => face.slices().map(({ name }) => `${face.id}/${name}`));
}

/** Ends in a number, because engines take words like "normal" at the end of a name for a style. */
function familyOf(name: string): string {
  return `${name.split('/').at(-1) ?? name} 1`;
}
