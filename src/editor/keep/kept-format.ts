import { parse } from 'yaml';
import { cleanValues, isTranslation, isValues, type Values } from './clean-values.ts';
import { dropCopies } from './drop-copies.ts';
import type { NamedFormat } from './fields.ts';
import { mergeYaml, writeYaml } from './merge-yaml.ts';
import { isEqual } from './same.ts';

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

/** A text that was read: its fields as they stand there and as values, and what is below them. */
type Source = { readonly head: string; readonly values: Values; readonly body: string };

/**
 * A format that writes back what it read. Sveltia by itself would write every field anew, lose comments and quotes, and
 * write the defaults of fields that were never filled in. The texts that were read are kept as long as the page is open; a
 * text that is not among them, as after a restored draft, is written anew. A new entry in the place of one that was read is
 * refused with the words `twice`.
 */
export function createKeptFormat({ fields, extension, inPath }: NamedFormat, twice = ''): KeptFormat {
  const hasBody = extension === 'md';
  const template = fields.find(({ name }) => name === 'body')?.default;
  const sources = new Map<string, Source>();
  return {
    fromFile: (text) => {
      const source = readSource(text, hasBody);
      const key = `${text.length}-${toHash(text)}`;
      sources.set(key, source);
      return { ...source.values, ...(hasBody ? { body: source.body.trim() } : {}), [SOURCE_FIELD]: key };
    },
    toFile: ({ [SOURCE_FIELD]: key, body, ...values }) => {
      const isTranslated = isTranslation(values, fields);
      // A new translation carries along the text of its original, which is not its own.
      const read = typeof key === 'string' ? sources.get(key) : undefined;
      const source = read && isTranslation(read.values, fields) === isTranslated ? read : undefined;
      if (key === undefined && !isTranslated && isTaken(values, inPath, sources)) throw new Error(twice);
      const before = source?.values ?? {};
      const cleaned = cleanValues(values, before, fields);
      const originals = isTranslated ? [...sources.values()].map((each) => each.values) : [];
      const written = isTranslated ? dropCopies(cleaned, before, originals) : cleaned;
      const head = source === undefined ? writeYaml(written) : mergeYaml(source.head, written);
      // Sveltia begins every translation with what a new original begins with.
      const isUntouched = isTranslated && isSameText(body, template);
      return hasBody ? `---\n${head}\n---\n${toBelow(isUntouched ? '' : body, source)}` : `${head}\n`;
    },
  };
}

function readSource(text: string, hasBody: boolean): Source {
  const { head, body } = hasBody ? split(text) : { head: text, body: '' };
  const values: unknown = parse(head, { schema: 'core' });
  return { head, body, values: isValues(values) ? values : {} };
}

/** Whether a new entry would be written over one that was read: Sveltia does not look. */
function isTaken(values: Values, inPath: readonly string[], sources: ReadonlyMap<string, Source>): boolean {
  if (inPath.length === 0) return false;
  return [...sources.values()].some((source) =>
    inPath.every((name) => source.values[name] !== undefined && isEqual(source.values[name], values[name])),
  );
}

/** What stands below the fields: as it was, where its words are the same. */
function toBelow(body: unknown, source: Source | undefined): string {
  const text = typeof body === 'string' ? body.trim() : '';
  if (source?.body.trim() === text) return source.body;
  return text === '' ? '' : `\n${text}\n`;
}

function isSameText(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return one.trim().replaceAll(/\s+/g, ' ') === other.trim().replaceAll(/\s+/g, ' ');
}

/** The fields between the two lines of `---`, and the text below. */
function split(text: string): Pick<Source, 'head' | 'body'> {
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
