import { rm } from 'node:fs/promises';
import { readContent, type ReadContent } from '../../src/adapters/node/read-content.ts';
import { findProblems } from '../../src/domain/find-problems.ts';
import { compareProblems, type Problem } from '../../src/domain/problem.ts';
import { renderProblem } from '../../src/domain/say-problem.ts';
import { writeContent, type Files } from './write-content.ts';
import { makeFolder } from '../make-folder.ts';

const cacheDir = makeFolder('cache');

/** Reads a content folder with pictures cached for this test file only. */
export async function read(dir: string): Promise<ReadContent> {
  return readContent(dir, { cacheDir });
}

/** All problems of the default files and these on a day, in their order. */
export async function problemsOf(files: Files, today = '2026-11-22'): Promise<readonly Problem[]> {
  const dir = await writeContent(files);
  try {
    return await problemsIn(dir, today);
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** All problems of a folder on a day, in their order. */
export async function problemsIn(dir: string, today = '2026-11-22'): Promise<readonly Problem[]> {
  const { content, problems } = await read(dir);
  const now = { instant: `${today}T12:00:00Z`, today };
  return content === undefined ? problems : [...problems, ...findProblems(content, now)].sort(compareProblems);
}

/** The same as an author reads it in English, one block for each problem. */
export function say(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const { rule, severity, at } = problem;
      const { found, wanted, mend } = renderProblem(problem, 'en');
      return [`${at.file}:${at.line ?? '-'}:${at.column ?? '-'} ${severity} ${rule}`, found, wanted, mend].join('\n');
    })
    .join('\n\n');
}

/** What an author reads in English about the default files and these. */
export async function sayProblemsOf(files: Files, today?: string): Promise<string> {
  return say(await problemsOf(files, today));
}
