import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createSearch } from './create-search.ts';
import { toSearchable, type Searchable } from './searchable.ts';
import type { Withheld } from '../../domain/withheld.ts';

/**
 * Searches every byte and the name of every file for what may not be public, and knows a picture under any name; each
 * finding names the file, and never the words themselves.
 */
export async function findLeaks(
  folder: string,
  files: readonly string[],
  withheld: readonly Withheld[],
): Promise<readonly string[]> {
  const search = createLeakSearch(withheld);
  const findings: string[] = [];
  for (const file of files) findings.push(...search(toSearchable(await readFile(join(folder, file)), file)));
  return [...new Set(findings)];
}

/** The same for one file after another; gives the findings of a file. */
export function createLeakSearch(withheld: readonly Withheld[]): (file: Searchable) => readonly string[] {
  if (withheld.length === 0) return () => [];
  const byText = Map.groupBy(withheld, ({ text }) => text);
  const names = new Set(withheld.filter(({ what }) => what === 'name').map(({ text }) => text));
  const search = createSearch(
    [...byText.keys()],
    (text, at, found) => !names.has(found) || isWhole(text, at, found.length),
  );
  return ({ file, sum, text }) => {
    const found = [
      ...[...search(text())].filter((one) => !BINARY.test(file) || isLong(one)),
      ...search(basename(file)),
      sum.slice(0, HASH_LENGTH),
    ];
    return found.flatMap((one) => byText.get(one) ?? []).map((secret) => describe(file, secret));
  };
}

/** Their bytes are as good as random. */
const BINARY = /\.(?:woff2?|png|jpe?g|webp|avif|wasm|pdf)$/;

/** Four bytes stand somewhere in a hundred megabytes of random ones, whatever they say; five hardly ever do. */
function isLong(text: string): boolean {
  return Buffer.byteLength(text) >= 5;
}

/** The public names of pictures begin with this many digits of the SHA-256 of their bytes. */
const HASH_LENGTH = 20;

/** A name is found only as whole words: "An" is no leak in "Answer". */
function isWhole(text: string, at: number, length: number): boolean {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{Script=Latin}\p{N}]/u.test(character);
  return !isLetter(text[at - 1]) && !isLetter(text[at + length]);
}

function describe(file: string, { what, file: source }: Withheld): string {
  const things = { words: 'words', name: 'a name', picture: 'a picture' };
  return `${file}: it holds ${things[what]} of ${source} that may not be public.`;
}
