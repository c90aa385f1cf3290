import { constants, copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Gives a file a second name, which costs no room; where the disk knows no second names, it copies. Neither may be written to afterwards. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await link(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST' || code === 'ENOENT' || code === 'ENOSPC') throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
