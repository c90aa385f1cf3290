import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji from '@sglkc/kuromoji';
import { toReadingWord } from '../../../domain/search/readings.ts';
import { toFolded } from '../../../domain/search/fold.ts';

/** Finds the readings of the Japanese words in a text, as words of an index. */
export type ReadReadings = (text: string) => readonly string[];

/** Loads the dictionary (IPADIC, 12 MB packed): about a second, so only for sites that speak Japanese. */
export function openReadings(): Promise<ReadReadings> {
  const require = createRequire(import.meta.url);
  const dicPath = join(dirname(require.resolve('@sglkc/kuromoji/package.json')), 'dict');
  return new Promise((resolve, reject) => {
    kuromoji.builder({ dicPath }).build((error, tokenizer) => {
      if (error instanceof Error) reject(error);
      else resolve((text) => readText(text, (words) => tokenizer.tokenize(words)));
    });
  });
}
type Morpheme = {
  readonly surface_form: string;
  readonly pos: string;
  readonly reading?: string | undefined;
};

/** The readings of content words with kanji, and of neighbours together, for people type compounds as one word. */
function readText(text: string, tokenise: (text: string) => readonly Morpheme[]): readonly string[] {
  const readings: string[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    for (let from = 0; from < run.length; from++) {
      const word = toReadingWord(run.slice(from, from + 4).join(''));
      if (word !== undefined && word.length < 40) readings.push(word);
    }
    run = [];
  };
  for (const { surface_form: surface, pos, reading } of tokenise(toFolded(text))) {
    if (
      reading === undefined ||
      !/^(?:名詞|動詞|形容詞|接頭詞)$/.test(pos) ||
      !/[\p{sc=Han}\p{sc=Kana}]/u.test(surface)
    )
      endRun();
    else run.push(reading);
  }
  endRun();
  return [...new Set(readings)];
}
