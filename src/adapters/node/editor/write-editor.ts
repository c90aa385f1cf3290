import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITOR_FOLDER, toGitHost, toPolicyOf } from '../../../domain/editor-host.ts';
import type { Site } from '../../../domain/roll-types.ts';
import { provideEditor } from './provide-editor.ts';
import { renderEditorPage } from './render-editor-page.ts';
import { writeConfigs } from './write-configs.ts';

/** Writes the editor into the folder of a site whose settings name a Git host for one; nothing where they do not. */
export async function writeEditor(root: string, site: Site, folder: string): Promise<void> {
  const { editor, languages, defaultLang, address } = site;
  if (editor === undefined) return;
  const place = join(folder, EDITOR_FOLDER);
  await mkdir(place, { recursive: true });
  await cp(await provideEditor(root), place, { recursive: true });
  const title = site.name.get(defaultLang) ?? '';
  await writeConfigs(place, {
    languages: [defaultLang, ...languages.slice(1)],
    backend: toGitHost(editor),
    contentFolder: editor.folder,
    title,
    siteAddress: address,
  });
  const page = { lang: defaultLang, title, way: 'host', policy: toPolicyOf(editor) } as const;
  await writeFile(join(place, 'index.html'), renderEditorPage(page));
}
