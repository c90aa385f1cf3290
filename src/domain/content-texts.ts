import type { Content, EntryKind, Locate, Markdown } from './content.ts';
import { listBodies, listEntries, type AnyEntry } from './content-entries.ts';
import type { Position } from './problem.ts';

type Path = readonly (string | number)[];

/** A piece of writing in an entry, in a field or in the text below. */
export type Passage = {
  readonly kind: EntryKind;
  readonly entry: AnyEntry;
  /** The field that it stands in; `undefined` for the text below the fields. */
  readonly field: string | undefined;
  readonly text: string;
  readonly file: string;
  /** Where a part of the passage stands; found only when asked, for most passages have no fault. */
  readonly atOffset: (offset: number) => Position;
};

/** Everything that people have written in entries, field by field and text by text, in all languages. */
export function* listPassages(content: Content): Generator<Passage> {
  for (const { kind, entry } of listEntries(content)) {
    yield* listFields(kind, entry, entry.facts, entry);
    for (const translation of entry.translations)
      yield* listFields(kind, entry, translation.words, translation);
    for (const body of listBodies(entry)) yield toPassage(kind, entry, body);
  }
}

/** Words as a reader gets them, without marks of Markdown: a field of an entry or a catalogue, a heading, a paragraph. */
export type Block = {
  /** The field that they stand in; `undefined` for the text below the fields. */
  readonly field: string | undefined;
  /** The field on the first level that holds it, in settings and catalogues. */
  readonly within: string | undefined;
  readonly text: string;
  readonly file: string;
  readonly atOffset: (offset: number) => Position;
};

/** All words that may come before readers: of entries in all languages, of the settings and of the catalogues. */
export function* listBlocks(content: Content): Generator<Block> {
  for (const { file, value, at } of [content.settings, content.units, content.topics, content.awards])
    for (const { text, path } of listStrings(value))
      yield { field: toField(path), within: String(path[0]), text, file, atOffset: () => at(path) };
  for (const passage of listPassages(content))
    if (passage.field !== undefined) yield { ...passage, within: undefined };
  for (const { entry } of listEntries(content))
    for (const { headings, paragraphs } of listBodies(entry))
      for (const { text, at } of [...headings, ...paragraphs])
        yield {
          ...{ field: undefined, within: undefined, text, file: at.file },
          atOffset: (offset) => advance(at, text, offset),
        };
}

/** A text inside a value, and the way to it. */
export type StringAt = { readonly text: string; readonly path: Path };

/** All texts inside a value, with their paths. */
export function listStrings(value: unknown): readonly StringAt[] {
  const found: StringAt[] = [];
  collectStrings(value, [], found);
  return found;
}

function collectStrings(value: unknown, path: Path, found: StringAt[]): void {
  if (typeof value === 'string') found.push({ text: value, path });
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) collectStrings(item, [...path, index], found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) collectStrings(item, [...path, key], found);
}

function* listFields(
  kind: EntryKind,
  entry: AnyEntry,
  value: unknown,
  { at, file }: { readonly at: Locate; readonly file: string },
): Generator<Passage> {
  for (const { text, path } of listStrings(value))
    yield { kind, entry, field: toField(path), text, file, atOffset: () => at(path) };
}

function toField(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string'));
}

function toPassage(kind: EntryKind, entry: AnyEntry, { text, at }: Markdown): Passage {
  return {
    kind,
    entry,
    field: undefined,
    text,
    file: at.file,
    atOffset: (offset) => advance(at, text, offset),
  };
}

/** Where the character at an offset of a text stands that begins at a place. */
function advance({ file, line = 1, column = 1 }: Position, text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const rest = offset - lineStart;
  return {
    file,
    line: line + before.split('\n').length - 1,
    column: lineStart === 0 ? column + rest : rest + 1,
  };
}
