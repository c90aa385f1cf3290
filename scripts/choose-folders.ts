import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Makes `CONTENT_DIR` and `OUT_DIR` absolute, as seen from where the command was typed, and goes to the root of the project; an empty setting is none. */
export function chooseFolders(env: NodeJS.ProcessEnv = process.env): { contentDir: string; outDir: string } {
  const contentDir = resolve(env['CONTENT_DIR'] || resolve(ROOT, 'content'));
  const outDir = resolve(env['OUT_DIR'] || resolve(ROOT, 'dist'));
  env['CONTENT_DIR'] = contentDir;
  env['OUT_DIR'] = outDir;
  process.chdir(ROOT);
  return { contentDir, outDir };
}
