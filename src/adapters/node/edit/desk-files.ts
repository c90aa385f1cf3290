import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { transformWithOxc } from 'vite';

/** A file as it is sent: its bytes and its type. */
export type SentFile = { readonly body: Buffer | string; readonly type: string };

const STYLES = ['reset', 'tokens', 'base', 'components'];

/**
 * A file of our own pages, by its path below `/_desk/`: the styles and fonts of the site, and the scripts of the desk, which
 * are TypeScript on the disk. `undefined` where there is none.
 */
export async function readDeskFile(root: string, path: string): Promise<SentFile | undefined> {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.join('/');
  if (folder === 'client' && /^[\w-]+\.ts$/.test(name))
    return readScript(join(root, 'src/client/desk', name));
  if (folder === 'styles' && name === 'desk.css') return readStyles(root);
  if (folder === 'styles' && name === 'poster-ja.css') return readText(join(root, FONTS, name), 'text/css');
  if (folder === 'styles' && /^[\w.-]+\.woff2$/.test(name))
    return readBytes(join(root, FONTS, name), 'font/woff2');
  return undefined;
}

/** A file of the editor's bundle, by its path below `/editor/`. */
export async function readEditorFile(folder: string, path: string): Promise<SentFile | undefined> {
  const own = normalize(join(folder, path === '' ? 'index.html' : path));
  if (!own.startsWith(folder + sep)) return undefined;
  const ending = /\.(\w+)$/.exec(own)?.[1] ?? '';
  return readBytes(own, TYPES[ending] ?? 'application/octet-stream');
}

const FONTS = '.florilegium/fonts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** The styles of the site and those of the desk in one file, layered as on the site. */
async function readStyles(root: string): Promise<SentFile> {
  const layers = await Promise.all(
    STYLES.map(async (name) => {
      const css = await readFile(join(root, 'src/styles', `${name}.css`), 'utf8');
      return `@layer ${name} {\n${css}\n}`;
    }),
  );
  const [fonts, fallbacks, own] = await Promise.all([
    readFile(join(root, FONTS, 'latin.css'), 'utf8'),
    readFile(join(root, 'src/styles/fonts.css'), 'utf8'),
    readFile(join(root, 'src/adapters/node/edit/desk.css'), 'utf8'),
  ]);
  return { body: [fonts, fallbacks, ...layers, own].join('\n'), type: 'text/css; charset=utf-8' };
}

async function readScript(path: string): Promise<SentFile | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { code } = await transformWithOxc(text, path, { sourcemap: false });
  return { body: code, type: 'text/javascript; charset=utf-8' };
}

async function readText(path: string, type: string): Promise<SentFile | undefined> {
  return readBytes(path, `${type}; charset=utf-8`);
}

async function readBytes(path: string, type: string): Promise<SentFile | undefined> {
  const body = await readFile(path).catch(() => undefined);
  return body === undefined ? undefined : { body, type };
}
