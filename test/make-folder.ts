import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder of the test's own, outside the project; removed when the tests of the file have ended. */
export function makeFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `florilegium-${name}-`));
  made.push(folder);
  return folder;
}
