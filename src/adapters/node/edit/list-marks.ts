import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file of a folder as it looks from outside, by its path from the folder (forward slashes): it changes with the file. */
export type Marks = ReadonlyMap<string, { readonly mark: string; readonly changed: number }>;

/** Looks at all files of a content folder; `undefined` where the folder is not there. What belongs to Git is left out. */
export async function listMarks(dir: string): Promise<Marks | undefined> {
  const marks = new Map<string, { readonly mark: string; readonly changed: number }>();
  const walk = async (folder: string, path: string): Promise<boolean> => {
    const children = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (children === undefined) return false;
    await Promise.all(
      children.map(async (child) => {
        if (path === '' && child.name.startsWith('.git')) return;
        const own = `${path}${child.name.normalize('NFC')}`;
        const absolute = join(folder, child.name);
        if (child.isDirectory()) await walk(absolute, `${own}/`);
        else {
          const seen = await stat(absolute).catch(() => undefined);
          if (seen !== undefined)
            marks.set(own, {
              mark: [seen.mtimeMs, seen.ctimeMs, seen.size, seen.ino].join(' '),
              changed: seen.mtimeMs,
            });
        }
      }),
    );
    return true;
  };
  return (await walk(dir, '')) ? marks : undefined;
}

/** The paths that differ between two looks, the one that was written last first. */
export function listChanged(before: Marks, after: Marks): readonly string[] {
  const changed = [...after].filter(([path, { mark }]) => before.get(path)?.mark !== mark);
  const newest = changed.sort(([, a], [, b]) => b.changed - a.changed).map(([path]) => path);
  return [...newest, ...[...before.keys()].filter((path) => !after.has(path))];
}
