import { parse } from 'yaml';
import { cleanValues, isTranslation, isValues, type Values } from './clean-values.ts';
import type { EditorField } from './fields.ts';
import { mergeYaml, writeYaml } from './merge-yaml.ts';

/**
 * A field that is in no file: under it, the editor carries along which text it read. Nobody sees it, and it is taken away
 * before anything is written.
 */
export const SOURCE_FIELD = 'florilegium-source';

/** How the editor reads a file, and writes what became of it. */
export type KeptFormat = {
  readonly fromFile: (text: string) => Values;
  readonly toFile: (values: Values) => string;
};

type Parts = { readonly head: string; readonly body: string | undefined };

/**
 * A format that writes back what it read. Sveltia by itself would write every field anew, lose comments and quotes, and
 * write the defaults of fields that were never filled in. The texts that were read are kept as long as the page is open; a
 * text that is not among them, as after a restored draft, is written anew.
 */
export function createKeptFormat(fields: readonly EditorField[], hasBody: boolean): KeptFormat {
  const texts = new Map<string, Parts>();
  return {
    fromFile: (text) => {
      const parts = hasBody ? split(text) : { head: text, body: undefined };
      const key = `${text.length}-${toHash(text)}`;
      texts.set(key, parts);
      const values: unknown = parse(parts.head, { schema: 'core' });
      return {
        ...(isValues(values) ? values : {}),
        ...(parts.body === undefined ? {} : { body: parts.body.trim() }),
        [SOURCE_FIELD]: key,
      };
    },
    toFile: ({ [SOURCE_FIELD]: key, body, ...values }) => {
      const parts = findSource(texts, key, values, fields);
      const before: unknown = parts === undefined ? {} : parse(parts.head, { schema: 'core' });
      const cleaned = cleanValues(values, isValues(before) ? before : {}, fields);
      const head = parts === undefined ? writeYaml(cleaned) : mergeYaml(parts.head, cleaned);
      if (!hasBody) return `${head}\n`;
      const text = typeof body === 'string' ? body.trim() : '';
      const below = parts?.body?.trim() === text ? parts.body : text === '' ? '' : `\n${text}\n`;
      return `---\n${head}\n---\n${below}`;
    },
  };
}

/** A new translation carries along the text of its original, which is not its own. */
function findSource(
  texts: ReadonlyMap<string, Parts>,
  key: unknown,
  values: Values,
  fields: readonly EditorField[],
): Parts | undefined {
  const parts = typeof key === 'string' ? texts.get(key) : undefined;
  if (parts === undefined) return undefined;
  const before: unknown = parse(parts.head, { schema: 'core' });
  const isOwn = isTranslation(isValues(before) ? before : {}, fields) === isTranslation(values, fields);
  return isOwn ? parts : undefined;
}

/** The fields between the two lines of `---`, and the text below. */
function split(text: string): Parts {
  const match = /^---\n([\s\S]*?)\n?---(?:\n([\s\S]*))?$/.exec(text);
  if (match === null) throw new Error('A text begins with its fields between two lines of ---.');
  const [, head = '', body = ''] = match;
  return { head, body };
}

/** Tells texts apart; 53 bits by cyrb53, which is in the public domain. */
function toHash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
