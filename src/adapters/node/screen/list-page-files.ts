import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { parseUnicodeRange } from '../fonts/code-points.ts';

/** A page as it stands in its folder, and all the text that it may show. */
export type ShownPage = { readonly page: string; readonly shown: string };

/**
 * The paths of all files that a page needs to be shown: scripts with what they import, styles, icons, and of the fonts those
 * that have letters of the text. `base` is the path of the site, with a slash at its end.
 */
export async function listPageFiles(
  folder: string,
  base: string,
  { page, shown }: ShownPage,
): Promise<readonly string[]> {
  const letters = new Set(Array.from(shown + shown.toUpperCase(), (letter) => letter.codePointAt(0) ?? 0));
  const found = new Set(listReferences(page).filter((path) => path.startsWith(base)));
  // The set grows while it is walked.
  for (const path of found) {
    if (!/\.(?:js|css)$/.test(path)) continue;
    const text = await readFile(join(folder, path.slice(base.length)), 'utf8');
    const more = path.endsWith('.css') ? listFonts(text, letters) : listImports(text);
    for (const target of more) found.add(posix.resolve(posix.dirname(path), target));
  }
  return [...found];
}

const RELATIONS = /^(?:stylesheet|icon|preload|modulepreload)$/;

function listReferences(html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, { rel = '', href, src }) => {
      if (name === 'link' && RELATIONS.test(rel) && href !== undefined) found.push(href);
      if ((name === 'script' || name === 'img') && src !== undefined) found.push(src);
    },
  });
  parser.end(html);
  return found;
}

/** The modules that a bundled script imports, now or later. */
function listImports(script: string): readonly string[] {
  return [...script.matchAll(/["'`](\.{0,2}\/[\w./-]+\.(?:js|css))["'`]/g)].flatMap(([, path]) => path ?? []);
}

/** The fonts of a style sheet that have any of these letters, and the styles that it imports. */
function listFonts(css: string, letters: ReadonlySet<number>): readonly string[] {
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => face);
  const used = faces.filter((face) => {
    const range = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
    return range === undefined || toCodePoints(range).some((codePoint) => letters.has(codePoint));
  });
  return used.flatMap((face) =>
    [...face.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].flatMap(([, url]) => url ?? []),
  );
}

/** Minified style sheets write `U+4??` for `U+400-4FF`. */
function toCodePoints(range: string): readonly number[] {
  return parseUnicodeRange(
    range.replaceAll(/U\+([\da-f]*)(\?+)/gi, (_, digits: string, open: string) => {
      const [first, last] = ['0', 'f'].map((digit) => digits + digit.repeat(open.length));
      return `U+${first ?? ''}-${last ?? ''}`;
    }),
  );
}
