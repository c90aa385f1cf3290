import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { toProblem } from '../../../domain/problem.ts';
import { toUnreadable } from './read-bytes.ts';
import type { Report } from './report.ts';

/** A file of the content folder: its path from the root (forward slashes, NFC), and where it lies on disk. */
export type ListedFile = { readonly path: string; readonly absolute: string };

/** What neither readers nor editors ever see: versioning, place holders, what operating systems leave behind. */
const ALWAYS_IGNORED = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * All regular files of a content folder, by path. Links and devices are refused, and so are names that differ
 * only in case or Unicode form: of these the first is listed. `undefined` where the folder cannot be read.
 */
export function listFiles(dir: string, report: Report): ReadonlyMap<string, ListedFile> | undefined {
  const files = new Map<string, ListedFile>();
  const taken = new Map<string, string>();
  const walk = (folder: string, path: string): boolean => {
    const children = readFolder(folder);
    if (children === undefined) {
      if (path !== '') report(toUnreadable(path.slice(0, -1)));
      return false;
    }
    for (const child of children.sort(byName)) {
      if (isIgnored(child.name, path)) continue;
      const childPath = path + child.name.normalize('NFC');
      const absolute = join(folder, child.name);
      const folded = toFolded(childPath);
      const other = taken.get(folded);
      if (other !== undefined) {
        report(toProblem('duplicate-id', { file: childPath }, { found: childPath, other, kind: 'file' }));
        continue;
      }
      taken.set(folded, childPath);
      if (child.name.includes('\uFFFD'))
        report(
          toProblem(
            'file-name',
            { file: childPath },
            { found: child.name, kind: 'encoding', suggestion: '' },
          ),
        );
      else if (child.isDirectory()) walk(absolute, `${childPath}/`);
      else if (child.isFile()) files.set(childPath, { path: childPath, absolute });
      else report(toProblem('file-link', { file: childPath }, { found: child.name }));
    }
    return true;
  };
  return walk(dir, '') ? files : undefined;
}

/** What lies in a folder; `undefined` where it cannot be read. */
function readFolder(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** Of names that differ only in case, those in lower case come first: they are the ones that are right. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  const [one, two] = [toFolded(a.name), toFolded(b.name)];
  return one === two ? (a.name > b.name ? -1 : 1) : one < two ? -1 : 1;
}

function isIgnored(name: string, folder: string): boolean {
  if (ALWAYS_IGNORED.has(name)) return true;
  return folder === '' && (name.startsWith('.git') || name === 'README.md');
}

function toFolded(path: string): string {
  return path.toLowerCase().normalize('NFC');
}
