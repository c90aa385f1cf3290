import { Parser } from 'htmlparser2';
import { readTokens } from '../read-tokens.ts';

/** How to find the addresses in a file, by its ending. */
const READERS: readonly (readonly [RegExp, (text: string, start: string) => readonly string[]])[] = [
  [/\.(?:xml|rss|atom)$/, listInXml],
  [/\.(?:json|webmanifest)$/, listInJson],
  [/\.jwt$/, (text, start) => readTokens(text).flatMap((json) => listInJson(json, start))],
  [/\.css$/, listInStyles],
  [/\.(?:txt|ics|csv)$/, listInText],
];

/** The addresses that begin with `start` in a feed, a sitemap, data or a calendar, and all in styles, each once; none in other files. */
export function listTargets(bytes: Buffer, file: string, start: string): readonly string[] {
  const read = READERS.find(([ending]) => ending.test(file))?.[1];
  // What people give for downloading speaks for itself.
  if (read === undefined || file.startsWith('files/')) return [];
  return [...new Set(read(bytes.toString('utf8'), start))];
}

/** Every text and attribute of XML that is an address of this site as a whole. */
function listInXml(xml: string, start: string): readonly string[] {
  const found: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (_, attributes) => {
        text = '';
        found.push(...Object.values(attributes));
      },
      ontext: (part) => (text += part),
      onclosetag: () => {
        found.push(text.trim(), ...listInHtml(text));
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found.filter((value) => value.startsWith(start) && !/\s/.test(value));
}

/** Every string of JSON that is an address of this site as a whole; none where it is no JSON, which other checks find. */
export function listInJson(json: string, start: string): readonly string[] {
  const found: string[] = [];
  try {
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string') found.push(value, ...listInHtml(value));
      return undefined;
    });
  } catch {
    return [];
  }
  return found.filter((value) => value.startsWith(start) && !/\s/.test(value));
}

/** The addresses in HTML that stands in a feed as a text. */
function listInHtml(text: string): readonly string[] {
  if (!text.includes('="')) return [];
  return [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, to = '']) => to.replaceAll('&amp;', '&'));
}

function listInStyles(css: string): readonly string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, url = '']) => url)
    .filter((url) => !/^(?:data:|#)/.test(url));
}

function listInText(text: string, start: string): readonly string[] {
  return text.split(/[\s",]+/).filter((word) => word.startsWith(start) && word !== start);
}
