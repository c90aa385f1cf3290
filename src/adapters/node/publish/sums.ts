import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGate } from '../pictures/create-gate.ts';
import { listFiles } from '../read-site.ts';
import { SUMS } from './release.ts';

/** The SHA-256 of files by their paths with forward slashes, in order. */
export type Sums = ReadonlyMap<string, string>;

/** The sums of every file below a folder. */
export /** The sum of a file. */
async function sumFiles(folder: string): Promise<Sums> {
  const gate = createGate(16);
  const files = await listFiles(folder);
  const sums = files.map((file) => gate(async () => [file, await sumFile(join(folder, file))] as const));
  return new Map(await Promise.all(sums));
}

/** Writes sums as `sha256sum -c` reads them, and gives the sum of that list. */
export async function writeSums(folder: string, sums: Sums): Promise<string> {
  const text = [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
  await writeFile(join(folder, SUMS), text);
  return toSum(text);
}

/** The sums of a release as they were written; none where the list is not there. */
export async function readSums(folder: string): Promise<Sums> {
  const text = await readFile(join(folder, SUMS), 'utf8').catch(() => '');
  return new Map(
    text.split('\n').flatMap((line) => {
      const [sum, file] = line.split('  ', 2);
      return sum === undefined || file === undefined ? [] : [[file, sum] as const];
    }),
  );
}

/** The files of a release that are not there or not as they were written, its list of sums included. */
export async function findDamage(folder: string, sum: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, SUMS), 'utf8').catch(() => '');
  if (toSum(text) !== sum) return [SUMS];
  const gate = createGate(16);
  const sums = await readSums(folder);
  const found = [...sums].map(([file, wanted]) =>
    gate(async () => ((await sumFile(join(folder, file)).catch(() => '')) === wanted ? [] : [file])),
  );
  return (await Promise.all(found)).flat();
}

/** How many bytes the files of a folder have. */
export async function weigh(folder: string): Promise<number> {
  const gate = createGate(16);
  const files = await listFiles(folder);
  const sizes = files.map((file) => gate(async () => (await stat(join(folder, file))).size));
  return (await Promise.all(sizes)).reduce((all, size) => all + size, 0);
}

/** The sum of a file. */
export async function sumFile(path: string): Promise<string> {
  return toSum(await readFile(path));
}

function toSum(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
