import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_FOLDER, toEditorRule } from '../../../domain/editor-host.ts';
import { FOLDER_RULES, type FolderRule } from '../../../domain/site-headers.ts';

/** Where headers differ in a finished folder: as everywhere, and for the editor as its own page says, where there is one. */
export function readEditorRules(folder: string): readonly FolderRule[] {
  const policy = readPolicy(folder);
  return policy === undefined ? FOLDER_RULES : [...FOLDER_RULES, toEditorRule(policy)];
}

function readPolicy(folder: string): string | undefined {
  try {
    const page = readFileSync(join(folder, EDITOR_FOLDER, 'index.html'), 'utf8');
    return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)?.[1];
  } catch {
    return undefined;
  }
}
