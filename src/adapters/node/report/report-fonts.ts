import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Voice } from '../../../domain/share-layout/measure.ts';
import { toUnicodeRange } from '../fonts/code-points.ts';
import { readCharacters } from '../fonts/cut-font.ts';
import { facesOf, type Face } from '../share/font-faces.ts';
import { toVisible } from '../share/font-shelf.ts';

/** What each voice says on a page. */
export type Spoken = Readonly<Record<Voice, string>>;

/** The faces that are worth carrying along; the reader's system has the rest. */
const CARRIED: Readonly<Record<Voice, RegExp>> = {
  poster: /^(?:phudu|zen-kaku)/,
  strong: /^be-vietnam/,
  plain: /^be-vietnam/,
};

const STYLES: Readonly<Record<Voice, { readonly family: string; readonly weight: string }>> = {
  poster: { family: 'Poster', weight: '400 900' },
  strong: { family: 'Reading', weight: '600' },
  plain: { family: 'Reading', weight: '400' },
};

/** The `@font-face` rules of a page that stands by itself: only the characters that it shows, inside the rules. */
export async function embedFonts(spoken: Spoken): Promise<string> {
  const voices: readonly Voice[] = ['poster', 'strong', 'plain'];
  const rules = await Promise.all(voices.map((voice) => embedVoice(voice, spoken[voice])));
  return rules.flat().join('\n');
}

async function embedVoice(voice: Voice, text: string): Promise<readonly string[]> {
  const wanted = new Set(toVisible(text));
  const rules: string[] = [];
  const { family, weight } = STYLES[voice];
  for (const { path, codePoints } of await findFiles(facesOf(voice).filter(isCarried(voice)), wanted)) {
    const font = await subsetFont(await readFile(path), String.fromCodePoint(...codePoints), {
      targetFormat: 'woff2',
      noHinting: true,
    });
    rules.push(
      `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${toUnicodeRange(codePoints)};` +
        `src:url(data:font/woff2;base64,${font.toString('base64')})format('woff2')}`,
    );
  }
  return rules;
}

function isCarried(voice: Voice): (face: Face) => boolean {
  return ({ id }) => CARRIED[voice].test(id);
}

type Found = { readonly path: string; readonly codePoints: readonly number[] };

/** Files with the characters that each of them gives: the first that has one gives it. */
async function findFiles(faces: readonly Face[], wanted: ReadonlySet<number>): Promise<readonly Found[]> {
  const left = new Set(wanted);
  const found: Found[] = [];
  for (const { path, ranges } of faces.flatMap((face) => face.slices())) {
    const claimed = [...left].filter((each) => ranges.some(([from, to]) => from <= each && each <= to));
    if (claimed.length === 0) continue;
    const has = await readCharacters(path);
    const codePoints = claimed.filter((each) => has.has(each));
    for (const each of codePoints) left.delete(each);
    if (codePoints.length > 0) found.push({ path, codePoints });
  }
  return found;
}
