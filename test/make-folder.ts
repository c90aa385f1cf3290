import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

function removeAll(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

// `npm run verify` makes folders too, and has no moment after all tests of a file.
if (process.env['VITEST'] === undefined) process.once('exit', removeAll);
else (await import('vitest')).afterAll(removeAll);

/** A fresh folder of the test's own, outside the project; removed when the tests of the file, or the process, have ended. */
export function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `florilegium-${name}-`));
  made.push(folder);
  return folder;
}
