import type { Withdrawable } from '../../../domain/withdrawal/subject.ts';
import { createFindNames } from '../../../domain/withdrawal/find-mentions.ts';
import { entryKeyOf, findFields, listMaps, listValues, toReplaceEdit, type Fields } from './edit-fields.ts';
import { applyEdits, type Edit } from './text-edits.ts';

/** How the other texts of a content folder forget what is erased. */
export type Forgetting = {
  readonly kind: Withdrawable;
  /** The ids that are to go, and what stands in their place. */
  readonly ids: readonly string[];
  readonly newId: string;
  /** Names that nobody else has; none where a text must be mended by hand. */
  readonly names: readonly string[];
  /** Names of others that hold one of these. */
  readonly longer: readonly string[];
  /** What stands for a name in a language: "a colleague". */
  readonly unnamed: (file: string) => string;
  /** By decision and key, the fields that are left of an entry. */
  readonly entries: ReadonlyMap<string, readonly (readonly [string, string])[]>;
};

/** The fields by which entries refer to one another. */
const REFERENCES: Readonly<Record<Withdrawable, readonly string[]>> = {
  person: ['people', 'members', 'to'],
  collective: ['collectives', 'to'],
  story: ['for', 'story'],
  decision: ['decision'],
  honour: [],
};

/** A text of the content without what is erased; all else stays byte for byte. */
export function rewriteText(file: string, text: string, forgetting: Forgetting): string {
  if (!mayConcern(text, forgetting)) return text;
  if (file.startsWith('imports/') && file.endsWith('.json')) return rewriteMemory(text, forgetting);
  if (!/\.(?:mdx?|ya?ml)$/.test(file)) return text;
  const fields = findFields(file, text);
  const ofFields =
    fields === undefined
      ? []
      : [...editEntries(file, fields, forgetting), ...editReferences(fields, forgetting)];
  return applyEdits(text, [
    ...ofFields,
    ...editLinks(file, text, forgetting),
    ...editNames(file, text, forgetting),
  ]);
}

/** Most texts of a large folder hold no word of it. */
function mayConcern(text: string, { ids, names, entries }: Forgetting): boolean {
  const keys = [...entries.keys()].map((entry) => entry.slice(entry.indexOf('/') + 1));
  const starts = names.map((name) => name.split(/\s+/u)[0]?.slice(0, 2) ?? '');
  const forms = starts.flatMap((start) => [start.normalize('NFC'), start.normalize('NFD')]);
  return [...ids, ...keys, ...forms].some((word) => text.includes(word));
}

/** The entries of a decision that go, in its own file and in its translations. */
function editEntries(file: string, fields: Fields, { entries }: Forgetting): readonly Edit[] {
  const [, decision = '', lang] = /^decisions\/([^./]+)(?:\.([^./]+))?\.mdx?$/.exec(file) ?? [];
  const isTranslation = lang !== undefined;
  const maps = listMaps(fields.map, isTranslation ? ['recipients'] : ['grants', 'recipients']);
  return maps.flatMap((map) => {
    const left = entries.get(`${decision}/${entryKeyOf(map)}`);
    if (left === undefined) return [];
    return [toReplaceEdit(fields, map, isTranslation ? left.filter(([name]) => name === 'key') : left)];
  });
}

function editReferences(fields: Fields, { kind, ids, newId }: Forgetting): readonly Edit[] {
  return listValues(fields.map, REFERENCES[kind]).flatMap((node) => {
    const value: unknown = 'value' in node ? node.value : undefined;
    if (!ids.some((id) => id === value) || !node.range) return [];
    return [{ from: fields.offset + node.range[0], to: fields.offset + node.range[1], text: newId }];
  });
}

/** A link to a person becomes what the site says for it; other links become their words. */
function editLinks(file: string, text: string, { kind, ids, unnamed }: Forgetting): readonly Edit[] {
  if (kind === 'honour' || ids.length === 0) return [];
  const link = new RegExp(
    String.raw`\[([^[\]]*)\]\(${kind}:(?:${ids.join('|')})(?:#[^()\s]*)?(?:\s+"[^"]*")?\)`,
    'g',
  );
  return [...text.matchAll(link)].map(({ index, 0: whole, 1: words = '' }) => ({
    from: index,
    to: index + whole.length,
    text: kind === 'person' ? atSentence(text, index, unnamed(file)) : words,
  }));
}

function editNames(file: string, text: string, { unnamed, ...names }: Forgetting): readonly Edit[] {
  return findNames(text, names).map((range) => ({
    ...range,
    text: atSentence(text, range.from, unnamed(file)),
  }));
}

/** Words with a capital where a sentence begins. */
function atSentence(text: string, at: number, words: string): string {
  const begins = /(?:^|[.!?…]["”»)]*\s+|\n\s*\n\s*)$/u.test(text.slice(Math.max(0, at - 12), at));
  return begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function findNames(
  text: string,
  { names, longer }: Pick<Forgetting, 'names' | 'longer'>,
): readonly { from: number; to: number }[] {
  return createFindNames(names, longer)(text).map(({ at, found }) => ({ from: at, to: at + found.length }));
}

/** What an import remembers of rows and recipients: the next one must know that they are not new. */
function rewriteMemory(text: string, { ids, newId, entries, ...names }: Forgetting): string {
  const known = [...ids, ...[...entries.keys()].map((entry) => entry.slice(entry.indexOf('/') + 1))];
  const ofIds =
    known.length === 0
      ? []
      : [...text.matchAll(new RegExp(`(?<=["/|:])(?:${known.join('|')})(?=["/|:.])`, 'g'))];
  return applyEdits(text, [
    ...ofIds.map(({ index, 0: found }) => ({ from: index, to: index + found.length, text: newId })),
    ...findNames(text, names).map((range) => ({ ...range, text: newId })),
  ]);
}
