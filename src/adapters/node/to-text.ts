import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fromEngineText } from '../../domain/search/fold.ts';
import { toPlain } from '../../domain/withheld.ts';
import { readTokens } from './read-tokens.ts';

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
