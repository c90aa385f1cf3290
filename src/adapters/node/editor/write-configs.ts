import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toEditorConfig, type EditorWish } from '../../../domain/editor/to-editor-config.ts';
import { EDITOR_LANGUAGES } from '../../../editor/choose-language.ts';

/** The names of the files that `writeConfigs` writes. */
export const CONFIG_FILES: readonly string[] = EDITOR_LANGUAGES.map((lang) => `config.${lang}.json`);

/** Writes the configuration beside the page of the editor, in each language in which people may edit. */
export async function writeConfigs(folder: string, wish: Omit<EditorWish, 'lang'>): Promise<void> {
  for (const lang of EDITOR_LANGUAGES) {
    const config = toEditorConfig({ ...wish, lang });
    await writeFile(join(folder, `config.${lang}.json`), JSON.stringify(config));
  }
}
