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
  readonly at: Position;
  /** Where a part of the passage stands. */
  readonly atOffset: (offset: number) => Position;
};

/** Everything that people have written in entries, field by field and text by text, in all languages. */
export function* listPassages(content: Content): Generator<Passage> {
  for (const { kind, entry } of listEntries(content)) {
    yield* listFields(kind, entry, entry.facts, entry.at);
    for (const { words, at } of entry.translations) yield* listFields(kind, entry, words, at);
    for (const body of listBodies(entry)) yield toPassage(kind, entry, body);
  }
}

/** All texts inside a value, with their paths. */
export function* listStrings(
  value: unknown,
  path: Path = [],
): Generator<{ readonly text: string; readonly path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* listStrings(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* listStrings(item, [...path, key]);
}

function* listFields(kind: EntryKind, entry: AnyEntry, value: unknown, at: Locate): Generator<Passage> {
  for (const { text, path } of listStrings(value)) {
    const position = at(path);
    const field = path.findLast((step) => typeof step === 'string');
    yield { kind, entry, field: String(field), text, at: position, atOffset: () => position };
  }
}

function toPassage(kind: EntryKind, entry: AnyEntry, { text, at }: Markdown): Passage {
  const atOffset = (offset: number): Position => {
    const before = text.slice(0, offset);
    const column = offset - before.lastIndexOf('\n');
    return { file: at.file, line: (at.line ?? 1) + before.split('\n').length - 1, column };
  };
  return { kind, entry, field: undefined, text, at, atOffset };
}
