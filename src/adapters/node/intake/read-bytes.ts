import { readFileSync, statSync } from 'node:fs';
import { toProblem } from '../../../domain/problem.ts';
import type { ListedFile } from './list-files.ts';
import type { Report } from './report.ts';

/** The size of a file, and its bytes unless it is over the limit; `undefined`, and reported, where it cannot be opened. */
export function readBytes(
  file: ListedFile,
  limit: number,
  report: Report,
): { readonly size: number; readonly bytes: Buffer | undefined } | undefined {
  try {
    // One after another in any case: without a promise for each step, thousands are read in a third of the time.
    const { size } = statSync(file.absolute);
    return { size, bytes: size > limit ? undefined : readFileSync(file.absolute) };
  } catch {
    report(toUnreadable(file.path));
    return undefined;
  }
}

/** A file or folder that is there and cannot be opened, or has gone since it was listed. */
export function toUnreadable(path: string): ReturnType<typeof toProblem> {
  return toProblem('missing-file', { file: path }, { found: path, kind: 'unreadable', suggestion: '' });
}
