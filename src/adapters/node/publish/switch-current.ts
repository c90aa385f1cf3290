import { existsSync } from 'node:fs';
import { rename, rm, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { CURRENT, RELEASES } from './release.ts';

/** A link that is about to become the one that servers follow. */
const NEXT = `.${CURRENT}-next`;

/**
 * Shows visitors another release: a new link is renamed over the old one, so that there is one at every moment. Windows
 * renames no link over another: there is none for a moment, and `mendCurrent` ends a switch that was cut off in it.
 */
export async function switchCurrent(place: string, name: string): Promise<void> {
  const [current, next] = [join(place, CURRENT), join(place, NEXT)];
  await rm(next, { force: true });
  const isWindows = process.platform === 'win32';
  // A relative link survives a move of the whole folder; a junction, which needs no rights of an administrator, must be absolute.
  await symlink(isWindows ? join(place, RELEASES, name) : `${RELEASES}/${name}`, next, 'junction');
  if (isWindows && existsSync(current)) await unlink(current);
  await rename(next, current);
}

/** Shows visitors nothing any more. */
export async function clearCurrent(place: string): Promise<void> {
  await rm(join(place, CURRENT), { force: true });
}

/** Ends a switch that was cut off. */
export async function mendCurrent(place: string): Promise<void> {
  const [current, next] = [join(place, CURRENT), join(place, NEXT)];
  if (process.platform === 'win32' && !existsSync(current) && existsSync(next)) await rename(next, current);
  await rm(next, { force: true });
}
