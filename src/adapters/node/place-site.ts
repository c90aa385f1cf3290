import { existsSync } from 'node:fs';
import { access, constants, cp, mkdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Puts a finished folder in a place by one rename, whatever disk it comes from; the old one goes only afterwards. */
export async function placeSite(folder: string, place: string): Promise<void> {
  const here = existsSync(place) ? await realpath(place) : place;
  const { fresh, old } = besides(here);
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  await moveOrCopy(folder, fresh);
  if (existsSync(here)) await rename(here, old);
  await rename(fresh, here);
  await rm(old, { recursive: true, force: true });
}

/** Sees that a site can be put in a place at all, and brings back the old one of a build that was cut off between its two renames. */
export async function preparePlace(place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await access(dirname(place), constants.W_OK);
  const { old } = besides(place);
  if (!existsSync(place) && existsSync(old)) await rename(old, place);
}

async function moveOrCopy(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Folders of a moment, beside the place because a rename needs the same disk; nobody else names theirs like this. */
function besides(place: string): { readonly fresh: string; readonly old: string } {
  const beside = join(dirname(place), `.florilegium-${basename(place)}`);
  return { fresh: `${beside}-new`, old: `${beside}-old` };
}
