import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toEditorPolicy } from '../../../domain/editor-policy.ts';
import type { Lang } from '../../../domain/fields.ts';
import { packSample } from './pack-sample.ts';
import { provideEditor } from './provide-editor.ts';
import { renderEditorPage } from './render-editor-page.ts';
import { writeConfigs } from './write-configs.ts';

/** The sample of a practice site: its folder, its languages with the default first, and what it is called. */
export type Sample = {
  readonly contentDir: string;
  readonly languages: readonly [Lang, ...Lang[]];
  readonly title: string;
};

/** Writes a practice site into a folder: static files, which any host may serve at any path. */
export async function writePractice(
  root: string,
  { contentDir, languages, title }: Sample,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(await provideEditor(root), folder, { recursive: true });
  await writeConfigs(folder, { languages, title, backend: { is: 'practice' }, contentFolder: '' });
  await writeFile(join(folder, 'sample.zip'), await packSample(contentDir));
  const page = { lang: languages[0], title, way: 'practice', policy: toEditorPolicy() } as const;
  await writeFile(join(folder, 'index.html'), renderEditorPage(page));
}
