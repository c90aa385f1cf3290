import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdicts } from './open-verdicts.ts';
import { listMetadata } from './list-metadata.ts';

const RULES = 'picture metadata 1';
const PICTURE = /\.(?:jpe?g|png|webp|avif)$/;

/** The pictures that say more than they show: where, when, by whom and with what they were taken. */
export async function checkPictures(
  folder: string,
  files: readonly string[],
  verdicts: Verdicts,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const file of files.filter((name) => PICTURE.test(name))) {
    const bytes = await readFile(join(folder, file));
    const found = await verdicts.judge(RULES, bytes, () => listMetadata(bytes));
    faults.push(...found.map((what) => `${file}: ${what}.`));
  }
  return faults;
}
