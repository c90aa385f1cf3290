import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { shippedWords } from '../../../words/interface/languages.ts';
import { parseUnicodeRange } from './code-points.ts';
import { cutFont, readCharacters, replaceFile, type Cut } from './cut-font.ts';
import { planLatin, planMany } from './plan-slices.ts';

/** Everything that a Latin font needs to set marks and pairs of letters right. */
const LATIN_FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'tnum'];

/**
 * Cuts the fonts of the site into files with fixed repertoires, in the folder at `url`, with the style sheets `latin.css` and
 * `poster-ja.css`. They depend on the packages and on the words of the interface, never on the content; what is there with
 * the right bytes stays.
 */
export async function makeFonts(url: URL): Promise<void> {
  const folder = fileURLToPath(url);
  await mkdir(folder, { recursive: true });
  const latin = [
    await planReading('400', '400'),
    await planReading('600', '500 900'),
    await planPoster('700', '300 800'),
    await planPoster('900', '900'),
  ];
  const latinFiles = await writeSheet('latin.css', latin, folder);
  const japaneseFiles = await writeSheet('poster-ja.css', [await planJapanese()], folder);
  const wanted = new Set([...latinFiles, ...japaneseFiles]);
  for (const name of await readdir(folder))
    if (!wanted.has(name) && !name.endsWith('.tmp')) await rm(join(folder, name), { force: true });
}

async function writeSheet(name: string, cuts: readonly Cut[], folder: string): Promise<readonly string[]> {
  const sheets: string[] = [];
  const files = [name];
  for (const cut of cuts) {
    const { css, files: made } = await cutFont(cut, folder);
    sheets.push(css);
    files.push(...made);
  }
  const css = `${sheets.join('\n')}\n`;
  const before = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (before !== css) await replaceFile(join(folder, name), css);
  return files;
}

const planReading = (weight: string, matches: string): Promise<Cut> =>
  planLatinFont('be-vietnam-pro', 'Be Vietnam Pro', weight, matches);
const planPoster = (weight: string, matches: string): Promise<Cut> =>
  planLatinFont('phudu', 'Phudu', weight, matches);

async function planLatinFont(name: string, family: string, weight: string, matches: string): Promise<Cut> {
  const font = `@fontsource/${name}`;
  const ranges = await readRanges(font);
  const present = async (subset: string): Promise<readonly number[]> => {
    const characters = await readCharacters(fileOf(font, subset, weight));
    return parseUnicodeRange(ranges[subset] ?? '').filter((one) => characters.has(one));
  };
  const slices = planLatin({
    latin: await present('latin'),
    vietnamese: await present('vietnamese'),
    rest: await present('latin-ext'),
  });
  return {
    ...{ name: `${name}-${weight}`, family, weight: matches, features: LATIN_FEATURES },
    slices: slices.map((slice) => {
      const subset = slice.name === 'latin' || slice.name === 'vietnamese' ? slice.name : 'latin-ext';
      return { source: fileOf(font, subset, weight), slice };
    }),
  };
}

async function planJapanese(): Promise<Cut> {
  const font = '@fontsource/zen-kaku-gothic-new';
  const source = fileOf(font, 'japanese', '900');
  const characters = await readCharacters(source);
  const numbered = Object.entries(await readRanges(font))
    .filter(([subset]) => /^\[\d+\]$/.test(subset))
    .sort(([one], [other]) => Number(other.slice(1, -1)) - Number(one.slice(1, -1)));
  // The package numbers its own slices from rare to frequent.
  const byFrequency = numbered
    .flatMap(([, range]) => parseUnicodeRange(range))
    .filter((one) => characters.has(one) && isJapanese(one));
  // Short words of the interface stand in headings, long ones in running text, which is set in another font.
  const words = Object.values(shippedWords['ja'] ?? {}).filter((each) => each.length <= HEADING);
  const first = [
    {
      name: 'base',
      codePoints: toCodePoints(HIRAGANA + words.join('').replace(/\p{Script=Katakana}/gu, '')),
    },
    // Many headings have none.
    { name: 'katakana', codePoints: toCodePoints(KATAKANA) },
  ];
  const slices = planMany(first, [...new Set(byFrequency)]);
  return {
    ...{ name: 'zen-kaku-gothic-new-900', family: 'Zen Kaku Gothic New', weight: '900', features: [] },
    slices: slices.map((slice) => ({ source, slice })),
  };
}

function toCodePoints(text: string): readonly number[] {
  return [...new Set(Array.from(text, (char) => char.codePointAt(0) ?? 0))];
}

/** So many letters have the longest words that are taken for headings. */
const HEADING = 6;

const HIRAGANA = `${toLetters(0x3041, 0x3093)}、。・「」『』（）〜！？：々`;
const KATAKANA = `${toLetters(0x30a1, 0x30f4)}ー`;

function toLetters(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** The poster voice sets Latin letters and digits in its own font. */
function isJapanese(codePoint: number): boolean {
  return codePoint >= 0x2e80;
}

const require = createRequire(import.meta.url);

function fileOf(font: string, subset: string, weight: string): string {
  const name = font.slice(font.lastIndexOf('/') + 1);
  return require.resolve(`${font}/files/${name}-${subset}-${weight}-normal.woff2`);
}

async function readRanges(font: string): Promise<Readonly<Record<string, string>>> {
  const text = await readFile(require.resolve(`${font}/unicode.json`), 'utf8');
  return z.record(z.string(), z.string()).parse(JSON.parse(text));
}
