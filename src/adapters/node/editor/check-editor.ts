import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EDITOR_FOLDER } from '../../../domain/editor-host.ts';
import type { Site } from '../../../domain/roll-types.ts';
import { listFiles } from '../read-site.ts';
import { writeEditor } from './write-editor.ts';

/** What publishing puts beside a file: the same, compressed. */
const PACKED = /\.(?:br|gz)$/;

/** The files of the editor's folder that are not byte for byte those that the settings call for, and those that are missing. */
export async function checkEditor(root: string, site: Site, folder: string): Promise<readonly string[]> {
  const place = join(folder, EDITOR_FOLDER);
  const found = existsSync(place) ? (await listFiles(place)).map((file) => `${EDITOR_FOLDER}${file}`) : [];
  if (site.editor === undefined)
    return found.map((file) => `${file}: the settings call for no editor, and no page leads here.`);
  const model = await mkdtemp(join(tmpdir(), 'florilegium-editor-'));
  try {
    await writeEditor(root, site, model);
    return await compare(model, folder, found);
  } finally {
    await rm(model, { recursive: true });
  }
}

async function compare(model: string, folder: string, found: readonly string[]): Promise<readonly string[]> {
  const expected = await listFiles(model);
  const faults = expected
    .filter((file) => !found.includes(file))
    .map((file) => `${file}: this part of the editor is missing.`);
  for (const file of found) {
    if (expected.includes(file.replace(PACKED, '')) && PACKED.test(file)) continue;
    if (!expected.includes(file)) faults.push(`${file}: it is no part of the editor.`);
    else if (!(await readFile(join(folder, file))).equals(await readFile(join(model, file))))
      faults.push(`${file}: it is not as the editor of this version has it.`);
  }
  return faults;
}
