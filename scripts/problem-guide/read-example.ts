import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/adapters/node/read-content.ts';
import { findProblems } from '../../src/domain/find-problems.ts';
import { compareProblems, type Problem } from '../../src/domain/problem.ts';
import type { ExampleFiles } from './example.ts';

/** The day of all examples. */
const TODAY = '2026-11-22';

/** All problems of these files over those of a base, as `npm run check` finds them on the day of the examples. */
export async function findExampleProblems(
  base: ExampleFiles,
  files: ExampleFiles,
): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), 'florilegium-example-'));
  try {
    const dir = join(folder, 'content');
    for (const [path, bytes] of Object.entries({ ...base, ...files })) await write(join(dir, path), bytes);
    const { content, problems } = await readContent(dir, { cacheDir: join(folder, 'cache') });
    if (content === undefined) return problems;
    const now = { instant: `${TODAY}T03:00:00Z`, today: TODAY };
    return [...problems, ...findProblems(content, now)].sort(compareProblems);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(path: string, bytes: ExampleFiles[string]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof bytes === 'string' || bytes instanceof Uint8Array) await writeFile(path, bytes);
  else await symlink(bytes.link, path);
}
