import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readTokens } from './read-tokens.ts';
import { createSearch } from './create-search.ts';
import { fromEngineText } from '../../domain/search/fold.ts';
import { toPlain, type Withheld } from '../../domain/withheld.ts';
import { createVerdicts, type Verdicts } from './gate/open-verdicts.ts';

/**
 * Searches every byte and the name of every file for what may not be public, and knows a picture under any name; each
 * finding names the file, and never the words themselves.
 */
export async function findLeaks(
  folder: string,
  files: readonly string[],
  withheld: readonly Withheld[],
  verdicts: Verdicts = createVerdicts(),
): Promise<readonly string[]> {
  const rules = `${RULES} ${toHash(JSON.stringify(withheld))}`;
  const byText = Map.groupBy(withheld, ({ text }) => text);
  const names = new Set(withheld.filter(({ what }) => what === 'name').map(({ text }) => text));
  const search = createSearch(
    [...byText.keys()],
    (text, at, found) => !names.has(found) || isWhole(text, at, found.length),
  );
  const findings: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    // The name counts too: bytes that pass under one may not pass under another.
    const found = await verdicts.judge(`${rules} ${file}`, bytes, () => {
      const texts = [
        ...[...search(toText(bytes, file))].filter((one) => !BINARY.test(file) || isLong(one)),
        ...search(basename(file)),
        toHash(bytes).slice(0, HASH_LENGTH),
      ];
      return texts.flatMap((text) => byText.get(text) ?? []).map((secret) => describe(file, secret));
    });
    findings.push(...found);
  }
  return [...new Set(findings)];
}

/** A change of how texts are compared makes every file be searched again: raise it then. */
const RULES = 'leaks 4';

/** Their bytes are as good as random. */
const BINARY = /\.(?:woff2?|png|jpe?g|webp|avif|wasm|pdf)$/;

/** Four bytes stand somewhere in a hundred megabytes of random ones, whatever they say; five hardly ever do. */
function isLong(text: string): boolean {
  return Buffer.byteLength(text) >= 5;
}

function toHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The public names of pictures begin with this many digits of the SHA-256 of their bytes. */
const HASH_LENGTH = 20;

/** The bytes of a file as text: unpacked where they are packed, the entities of HTML resolved, one space between words. */
export function toText(bytes: Buffer, path: string): string {
  const packed = unpack(bytes, path).toString('utf8');
  const text = /\.ics(?:\.(?:br|gz))?$/.test(path) ? unfold(packed) : packed;
  if (/\.(?:woff2?|png|jpe?g|webp|avif|wasm)$/.test(path)) return text;
  return toPlain([resolveEntities(fromEngineText(text)), ...readTokens(text).map(readJson)].join('\n'));
}

/** A calendar breaks its lines anywhere, and writes signs before some others. */
function unfold(calendar: string): string {
  return calendar.replace(/\r?\n[ \t]/g, '').replace(/\\([,;\\])/g, '$1');
}

/** The words of JSON as they are meant: `\u00e0` is `à`. */
function readJson(json: string): string {
  try {
    const words: string[] = [];
    JSON.parse(json, (key, value: unknown) => {
      if (typeof value === 'string') words.push(key, value);
      return value;
    });
    return words.join('\n');
  } catch {
    return json;
  }
}

/** Brotli has no mark of its own at its beginning. */
function unpack(bytes: Buffer, path: string): Buffer {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
  return path.endsWith('.br') ? brotliDecompressSync(bytes) : bytes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A name is found only as whole words: "An" is no leak in "Answer". */
function isWhole(text: string, at: number, length: number): boolean {
  const isLetter = (character: string | undefined): boolean =>
    character !== undefined && /[\p{Script=Latin}\p{N}]/u.test(character);
  return !isLetter(text[at - 1]) && !isLetter(text[at + length]);
}

function describe(file: string, { what, file: source }: Withheld): string {
  const things = { words: 'words', name: 'a name', picture: 'a picture' };
  return `${file}: it holds ${things[what]} of ${source} that may not be public.`;
}
